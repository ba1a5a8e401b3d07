/** The left of the desk: what was said in one section, what is not used yet first in mind; chosen, taken over, dragged. */
import { html, Still, Words } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

/** `desk` gives the document, `state` {section, unusedOnly, chosen:Set, at}, `on` the handlers (all stable). */
export function DeskSaid({ live, desk, state, on }) {
  const { used } = desk.document();
  const listed = listOf(live.board, used, state);
  const at = listed.some(({ id }) => id === state.at) ? state.at : listed.length ? listed[0].id : null;
  return html`<section class="desk-said" aria-label=${say('desk.said')}>
    <${Tabs} ...${{ live, used, state, on }} />
    <h2 class="desk-section"><${Words} text=${live.board.section(state.section).title} /></h2>
    <div class="desk-filter" role="group" aria-label=${say('desk.filter')}>
      ${[true, false].map((only) => html`<button type="button" class="button bare small" aria-pressed=${String(state.unusedOnly === only)} onClick=${() => on.filter(only)}>${say(only ? 'desk.unused' : 'desk.every')}</button>`)}
      ${listed.length > 1 && html`<button type="button" class="button bare small desk-choose-all" onClick=${() => on.chooseAll(listed.map(({ id }) => id))}>${say('desk.choose-all')}</button>`}
    </div>
    ${listed.length === 0 ? html`<${NothingLeft} live=${live} state=${state} />` : html`<ul class="desk-list" role="list" onKeyDown=${on.saidKey}>
      ${listed.map((contribution) => html`<${Still} key=${contribution.id} view=${Row} contribution=${contribution} chosen=${state.chosen.has(contribution.id)}
        uses=${used.has(contribution.id) ? used.get(contribution.id).length : 0} current=${contribution.id === at} on=${on}
        field=${contribution.field ? live.board.contribution(contribution.field) : null} />`)}</ul>`}
    ${state.chosen.size > 0 && html`<${Chosen} count=${state.chosen.size} current=${state.current} on=${on} />`}
  </section>`;
}

/** The contributions shown: not hidden; used ones only on request. */
export function listOf(board, used, { section, unusedOnly, chosen }) {
  return board.contributions(section).filter(({ id, hidden }) => !hidden && (!unusedOnly || !used.has(id) || chosen.has(id)));
}

function Tabs({ live, used, state, on }) {
  return html`<div class="desk-tabs" role="group" aria-label=${say('facilitator.sections')}>${live.board.sections().map((section) => {
    const left = live.board.contributions(section.id).filter(({ id, hidden }) => !hidden && !used.has(id)).length;
    return html`<button type="button" class="desk-tab" key=${section.id} data-section=${section.id} aria-pressed=${String(state.section === section.id)}
      title=${section.title} onClick=${() => on.section(section.id)}>
      <${Icon} name=${section.id} /><span class="desk-tab-name">${say('common.section.' + live.board.workshop.wording + '.' + section.id)}</span>
      <span class="desk-tab-count" aria-hidden="true">${left}</span><span class="visually-hidden">${say('desk.left', { n: left })}</span></button>`;
  })}</div>`;
}

function Row({ contribution, chosen, uses, current, field, on }) {
  const { id, text, section } = contribution;
  return html`<li class="desk-one" data-section=${section} data-chosen=${String(chosen)} data-used=${String(uses > 0)} draggable="true" onDragStart=${(event) => on.dragSaid(event, id)} onDragEnd=${on.dragEnd}>
    <button type="button" class="desk-words" data-said=${id} aria-pressed=${String(chosen)} tabindex=${current ? 0 : -1} onClick=${() => on.choose(id)} onFocus=${() => on.at(id)}>
      <span class="desk-box" aria-hidden="true">${chosen && html`<${Icon} name="check" />`}</span>
      <span><${Words} text=${text} />${field && html`<span class="desk-field">${say('facilitator.field')} <bdi>${field.text}</bdi></span>`}</span></button>
    ${uses > 0 && html`<button type="button" class="button bare small desk-used" tabindex=${current ? 0 : -1} title=${say('desk.show-use')} onClick=${() => on.showUse(id)}><${Icon} name="check" /> ${say('desk.used', { n: uses })}</button>`}
    <button type="button" class="button bare desk-take" tabindex=${current ? 0 : -1} aria-label=${say('desk.take')} title=${say('desk.take')} onClick=${() => on.take(id)}><${Tool} name="over" /></button>
  </li>`;
}

function Chosen({ count, current, on }) {
  return html`<div class="desk-chosen" role="group" aria-label=${say('desk.chosen', { n: count })}>
    <strong>${say('desk.chosen', { n: count })}</strong>
    <button type="button" class="button small" onClick=${on.merge}>${say(count > 1 ? 'desk.merge' : 'desk.take')}</button>
    ${count > 1 && html`<button type="button" class="button quiet small" onClick=${on.takeEach}>${say('desk.each', { n: count })}</button>`}
    ${current && html`<button type="button" class="button quiet small" onClick=${on.addToCurrent}>${say('desk.add-to')}</button>`}
    <button type="button" class="button bare small" aria-label=${say('desk.unchoose')} title=${say('desk.unchoose')} onClick=${on.unchoose}><${Icon} name="close" /></button>
  </div>`;
}

function NothingLeft({ live, state }) {
  const some = live.board.contributions(state.section).length > 0;
  return html`<div class="empty"><p>${say(some ? 'desk.all-used' : 'desk.nothing-said')}</p></div>`;
}
