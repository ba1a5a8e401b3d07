/** One point of the restitution: its words, its tools when it is the one being worked on, the contributions behind it. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { DeskEditor } from './desk-editor.js';
import { Icon } from './icons.js';
import { Inlines } from './inlines.js';
import { Tool } from './tool-icons.js';

const FORMS = ['bullet', 'paragraph', 'line'];

/** `over`: where something dragged would fall: before, after, into; `ways`: which steps can be taken. */
export function DeskPoint({ point, live, on, current, shown, flash, draft, over, ways, depth }) {
  const { entry, waiting } = point;
  if (draft && !draft.ready) return html`<${DeskEditor} draft=${draft} entry=${live.board.entry(entry.id)} label=${say('desk.edit')} on=${on} />`;
  return html`<div class="point" data-entry=${entry.id} data-section=${entry.section} data-current=${String(current)} data-over=${over} data-waiting=${String(waiting || !!draft)} data-flash=${String(flash)}
    tabindex="0" onFocus=${() => on.current(entry.id)} onClick=${() => on.current(entry.id)} onDblClick=${() => on.edit(entry.id)}>
    <span class="point-grip" draggable="true" aria-hidden="true" title=${say('desk.drag')} onDragStart=${(event) => on.dragPoint(event, entry.id)} onDragEnd=${on.dragEnd}><${Tool} name="grip" /></span>
    <p class="point-text"><${Inlines} text=${entry.text} />${(waiting || draft) && html` <span class="point-waiting"><${Icon} name="waiting" label=${say('desk.waiting')} /></span>`}</p>
    ${entry.sources.length > 0 && html`<button type="button" class="point-sources" aria-expanded=${String(shown)} title=${say('desk.sources', { n: entry.sources.length })} aria-label=${say('desk.sources', { n: entry.sources.length })}
      onClick=${() => on.sources(entry.id)}><${Tool} name="sources" />${entry.sources.length}</button>`}
  </div>
  ${current && html`<${PointTools} entry=${entry} on=${on} ways=${ways} hasPoints=${point.points.length > 0} depth=${depth} sections=${live.board.sections()} />`}
  ${shown && html`<${Sources} entry=${entry} live=${live} on=${on} />`}`;
}

function PointTools({ entry, on, ways, hasPoints, depth, sections }) {
  const { id } = entry;
  const tool = (name, key, act, disabled = false) => html`<button type="button" class="button bare" aria-label=${say(key)} title=${say(key)} disabled=${disabled} onClick=${act}><${Tool} name=${name} /></button>`;
  return html`<div class="point-tools" role="toolbar" aria-label=${say('desk.tools')}>
    <button type="button" class="button bare small" onClick=${() => on.edit(id)}><${Icon} name="edit" /> ${say('desk.edit')}</button>
    ${tool('up', 'desk.up', () => on.step(id, 'up'), !ways.up)}
    ${tool('down', 'desk.down', () => on.step(id, 'down'), !ways.down)}
    ${tool('outside', 'desk.out', () => on.step(id, 'out'), !ways.out)}
    ${tool('inside', 'desk.in', () => on.step(id, 'in'), !ways.up || entry.form !== 'bullet')}
    <select class="input small" aria-label=${say('desk.form')} value=${entry.form} onChange=${(event) => on.form(id, event.target.value)}>
      ${FORMS.map((form) => html`<option value=${form} disabled=${form !== 'bullet' && hasPoints}>${say('desk.form.' + form)}</option>`)}</select>
    ${depth === 0 && html`<select class="input small" aria-label=${say('desk.move-to')} value=${entry.section} onChange=${(event) => on.toSection(id, event.target.value)}>
      ${sections.map((section) => html`<option value=${section.id}>${section.title}</option>`)}</select>`}
    <button type="button" class="button bare small alarm" onClick=${() => on.drop(id)}><${Icon} name="close" /> ${say('desk.drop')}</button>
  </div>`;
}

function Sources({ entry, live, on }) {
  return html`<ul class="sources" role="list">${entry.sources.map((id) => {
    const contribution = live.board.contribution(id);
    return html`<li key=${id}>${contribution ? html`<${Words} text=${contribution.text} />` : html`<span class="soft">${say('desk.source-gone')}</span>`}
      <button type="button" class="button bare small" onClick=${() => on.untie(entry.id, id)}>${say('desk.untie')}</button></li>`;
  })}</ul>`;
}
