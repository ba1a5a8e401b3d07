/** One section of the document: its title, who writes in it, its lines, and what can be added. */
import { html, Still, Words } from '../ui.js';
import { say } from '../words.js';
import { isLead } from '../desk/outline.js';
import { DeskEditor } from './desk-editor.js';
import { DeskPoint } from './desk-point.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

export function DeskSection({ section, points, desk, live, state, on, nearby }) {
  const { id } = section;
  const over = state.over && state.over.section === id && !state.over.entry;
  return html`<section class="document-section" id=${'section-' + id} data-section=${id} data-over=${String(over)} data-drop-section=${id}>
    <h3><${Icon} name=${id} /><${Words} text=${section.title} />${nearby.inSection(id) > 0 && html`<span class="nearby" title=${say('desk.other-here')}><span class="visually-hidden">${say('desk.other-here')}</span></span>`}</h3>
    <${Writer} ...${{ section, desk, on }} />
    ${desk.drafts.get('intro:' + id) && html`<${DeskEditor} draft=${desk.drafts.get('intro:' + id)} label=${say('desk.intro')} on=${on} plain />`}
    <${Points} points=${points} ...${{ desk, live, state, on, nearby }} />
    ${points.length === 0 && html`<p class="document-none">${say(desk.frozen ? 'desk.nothing' : 'desk.none')}</p>`}
    <${Add} ...${{ section, points, desk, live, on }} />
  </section>`;
}

/** 'Awa écrit ici'. */
function Writer({ section, desk, on }) {
  const writer = desk.writer(section.id);
  return writer && html`<p class="document-writer"><span class="chip plain"><${Tool} name="pen" /> <span>${say('desk.writes-here', { name: writer })}</span></span>
    ${!desk.frozen && html`<button type="button" class="button bare small" onClick=${() => on.claim(section.id, null)}>${say('desk.release')}</button>`}</p>`;
}

function Points({ points, desk, live, state, on, nearby }) {
  if (!points.length) return null;
  const { numbers } = desk.document();
  return html`<ul class="points" role="list">${points.map((point, at) => {
    const { id } = point.entry;
    return html`<li key=${id} class=${'point-item ' + point.entry.form + (isLead(points, at) ? ' lead-in' : '')}>
      <${Still} view=${DeskPoint} entry=${point.entry} waiting=${point.waiting} live=${live} desk=${desk} on=${on} number=${numbers.get(id)} current=${state.current === id} shown=${state.sources === id}
        stamp=${state.sources === id ? desk.document().stamp : null} flash=${state.flash === id} draft=${desk.drafts.get(id)} over=${state.over && state.over.entry === id ? state.over.side : null}
        recognised=${live.board.counted('recognition', id)} contested=${contested(desk, id)} near=${nearby.at(id)} frozen=${desk.frozen} />
      <${Points} points=${point.points} ...${{ desk, live, state, on, nearby }} /></li>`;
  })}</ul>`;
}

/** How many objections to this line wait for an answer. */
function contested(desk, id) {
  return desk.objections(id).filter(({ outcome }) => !outcome).length;
}

function Add({ section, points, desk, live, on }) {
  const fresh = 'new:' + section.id;
  const intro = 'intro:' + section.id;
  const introduced = points.length > 0 && points[0].entry.form === 'paragraph';
  if (desk.drafts.get(fresh)) return html`<${DeskEditor} draft=${desk.drafts.get(fresh)} label=${say('desk.write')} on=${on} />`;
  if (desk.frozen) return null;
  const { offer } = live.board;
  const offered = Boolean(offer && offer.section === section.id && !offer.entry);
  return html`<div class="document-add">
    <button type="button" class="button bare small" onClick=${() => on.begin(fresh, 'bullet')}><${Tool} name="add" /> ${say('desk.write')}</button>
    ${!introduced && !desk.drafts.get(intro) && html`<button type="button" class="button bare small" onClick=${() => on.begin(intro, 'paragraph')}><${Tool} name="lead" /> ${say('desk.intro.add')}</button>`}
    ${!desk.writer(section.id) && html`<button type="button" class="button bare small" onClick=${() => on.claim(section.id)}><${Tool} name="pen" /> ${say('desk.claim')}</button>`}
    ${points.length > 0 && html`<button type="button" class="button bare small" aria-pressed=${String(offered)} onClick=${() => on.offer(section.id, null)}><${Tool} name="offer" /> ${say(offered ? 'desk.offered' : 'desk.offer')}</button>`}
  </div>`;
}
