/** The tools of the point being worked on. They keep to one place below the document, so that nothing shifts under a click. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { moved } from '../desk/outline.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

const FORMS = ['bullet', 'paragraph', 'line'];

export function PointTools({ desk, live, state, on }) {
  const { trees, numbers } = desk.document();
  const row = state.current && desk.row(state.current);
  const draft = desk.drafts.get(state.current);
  if (!row || (draft && !draft.ready)) return null;
  const { entry, entry: { id } } = row.point;
  const history = html`<button type="button" class="button bare small" onClick=${() => on.dialog({ kind: 'history', entry: id })} disabled=${live.line.state !== 'live'}><${Tool} name="history" /> <span class="roomy">${say('desk.history')}</span></button>`;
  if (desk.frozen) return html`<div class="point-tools" role="toolbar" aria-label=${say('desk.tools')}><span class="small soft">${say('desk.frozen')}</span>${history}</div>`;
  const can = (way) => moved(trees, id, way) !== null;
  const tool = (name, key, act, disabled = false) => html`<button type="button" class="button bare" aria-label=${say(key)} title=${say(key)} disabled=${disabled} onClick=${act}><${Tool} name=${name} /></button>`;
  const { offer } = live.board;
  const offered = Boolean(offer && offer.entry === id);
  return html`<div class="point-tools" role="toolbar" aria-label=${say('desk.tools')}>
    <span class="point-number">${numbers.get(id)}</span>
    <button type="button" class="button bare small" onClick=${() => on.edit(id)}><${Icon} name="edit" /> ${say('desk.edit')}</button>
    ${tool('up', 'desk.up', () => on.step(id, 'up'), !can('up'))}
    ${tool('down', 'desk.down', () => on.step(id, 'down'), !can('down'))}
    ${tool('outside', 'desk.out', () => on.step(id, 'out'), !can('out'))}
    ${tool('inside', 'desk.in', () => on.step(id, 'in'), !can('in'))}
    <select class="input small" aria-label=${say('desk.form')} value=${entry.form} onChange=${(event) => on.form(id, event.target.value)}>
      ${FORMS.map((form) => html`<option value=${form} disabled=${form !== 'bullet' && row.point.points.length > 0}>${say('desk.form.' + form)}</option>`)}</select>
    ${row.depth === 0 && html`<select class="input small" aria-label=${say('desk.move-to')} value=${entry.section} onChange=${(event) => on.toSection(id, event.target.value)}>
      ${live.board.sections().map((section) => html`<option value=${section.id}>${section.title}</option>`)}</select>`}
    <button type="button" class="button bare small" aria-pressed=${String(offered)} title=${say('desk.offer')} onClick=${() => on.offer(entry.section, id)}><${Tool} name="offer" /> <span class="roomy">${say(offered ? 'desk.offered' : 'desk.offer')}</span></button>
    ${history}
    <button type="button" class="button bare small alarm" title=${say('desk.drop')} onClick=${() => on.drop(id)}><${Icon} name="close" /> <span class="roomy">${say('desk.drop')}</span></button>
  </div>`;
}
