/** The left of the desk: what was said in one section, what is not placed yet first in mind; chosen, taken over, dragged. */
import { html, Still, Words } from '../ui.js';
import { say } from '../words.js';
import { FILTERS, idsIn, listing, SORTS } from '../desk/listing.js';
import { DeskChosen } from './desk-chosen.js';
import { DeskGroup } from './desk-group.js';
import { DeskRow, rowOf } from './desk-row.js';
import { Icon } from './icons.js';

/** `desk` gives the document, `state` as of pages/desk.js, `on` the handlers (all stable). */
export function DeskSaid({ live, desk, state, on }) {
  const seen = desk.document();
  const rows = listing(live.board, seen, state);
  const at = rows.some(({ id }) => id === state.at) ? state.at : rows.length ? rows[0].id : null;
  const ids = idsIn(rows);
  return html`<section class="desk-said" aria-label=${say('desk.said')}>
    <${Tabs} ...${{ live, seen, state, on }} />
    <h2 class="desk-section"><${Words} text=${live.board.section(state.section).title} /></h2>
    <${Filter} ...${{ state, on, ids }} />
    ${rows.length === 0 ? html`<${NothingHere} ...${{ live, state }} />` : html`<ul class="desk-list" role="list" onKeyDown=${on.saidKey} onMouseEnter=${on.hold} onMouseLeave=${on.release}>
      ${rows.map((row) => (row.kind === 'group'
        ? html`<${DeskGroup} key=${row.id} group=${row} current=${row.id === at} dots=${seen.relations.dots.get(row.id) || 0} frozen=${desk.frozen} on=${on} />`
        : html`<${Still} key=${row.id} view=${DeskRow} ...${rowOf(live.board, seen, row.contribution)} inGroup=${Boolean(row.cluster)} chosen=${state.chosen.has(row.id)} current=${row.id === at} frozen=${desk.frozen} on=${on} />`))}</ul>`}
    ${state.chosen.size > 0 && !desk.frozen && html`<${DeskChosen} ...${{ live, desk, state, on }} />`}
  </section>`;
}

function Tabs({ live, seen, state, on }) {
  return html`<div class="desk-tabs" role="group" aria-label=${say('facilitator.sections')}>${live.board.sections().map((section) => {
    const left = seen.placing.left[section.id] || 0;
    return html`<button type="button" class="desk-tab" key=${section.id} data-section=${section.id} aria-pressed=${String(state.section === section.id)}
      title=${section.title} onClick=${() => on.section(section.id)}>
      <${Icon} name=${section.id} /><span class="desk-tab-name">${say('common.section.' + live.board.workshop.wording + '.' + section.id)}</span>
      <span class="desk-tab-count" aria-hidden="true">${left}</span><span class="visually-hidden">${say('desk.left', { n: left })}</span></button>`;
  })}</div>`;
}

function Filter({ state, on, ids }) {
  return html`<div class="desk-filter" role="group" aria-label=${say('desk.filter')}>
    ${FILTERS.map((filter) => html`<button type="button" class="button bare small" aria-pressed=${String(state.filter === filter)} onClick=${() => on.filter(filter)}>${say('desk.filter.' + filter)}</button>`)}
    <select class="input small desk-sort" aria-label=${say('desk.sort')} value=${state.sort} onChange=${(event) => on.sort(event.target.value)}>
      ${SORTS.map((sort) => html`<option value=${sort}>${say('desk.sort.' + sort)}</option>`)}</select>
    ${ids.length > 1 && html`<button type="button" class="button bare small desk-choose-all" aria-label=${say('desk.choose-all')} title=${say('desk.choose-all')} onClick=${() => on.chooseAll(ids)}><${Icon} name="check" /></button>`}
  </div>`;
}

function NothingHere({ live, state }) {
  const some = live.board.contributions(state.section).length > 0;
  return html`<div class="empty"><p>${say(some ? 'desk.none-' + state.filter : 'desk.nothing-said')}</p></div>`;
}
