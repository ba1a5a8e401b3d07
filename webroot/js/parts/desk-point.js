/** One point of the restitution: its words, and the contributions behind it. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { DeskEditor } from './desk-editor.js';
import { Icon } from './icons.js';
import { Inlines } from './inlines.js';
import { Tool } from './tool-icons.js';

/** `over`: where something dragged would fall: before, after, into. */
export function DeskPoint({ point, live, on, current, shown, flash, draft, over }) {
  const { entry, waiting } = point;
  if (draft && !draft.ready) return html`<${DeskEditor} draft=${draft} entry=${live.board.entry(entry.id)} label=${say('desk.edit')} on=${on} />`;
  return html`<div class="point" data-entry=${entry.id} data-section=${entry.section} data-current=${String(current)} data-over=${over} data-waiting=${String(waiting || !!draft)} data-flash=${String(flash)}
    tabindex="0" onFocus=${() => on.current(entry.id)} onClick=${() => on.current(entry.id)} onDblClick=${() => on.edit(entry.id)}>
    <span class="point-grip" draggable="true" aria-hidden="true" title=${say('desk.drag')} onDragStart=${(event) => on.dragPoint(event, entry.id)} onDragEnd=${on.dragEnd}><${Tool} name="grip" /></span>
    <p class="point-text"><${Inlines} text=${entry.text} />${(waiting || draft) && html` <span class="point-waiting"><${Icon} name="waiting" label=${say('desk.waiting')} /></span>`}</p>
    ${entry.sources.length > 0 && html`<button type="button" class="point-sources" aria-expanded=${String(shown)} title=${say('desk.sources', { n: entry.sources.length })}
      onClick=${() => on.sources(entry.id)}><${Tool} name="sources" /><span aria-hidden="true">${entry.sources.length}</span><span class="visually-hidden">${say('desk.sources', { n: entry.sources.length })}</span></button>`}
  </div>
  ${shown && html`<${Sources} entry=${entry} live=${live} on=${on} />`}`;
}

function Sources({ entry, live, on }) {
  return html`<ul class="sources" role="list">${entry.sources.map((id) => {
    const contribution = live.board.contribution(id);
    return html`<li key=${id}>${contribution ? html`<span><${Words} text=${contribution.text} />${contribution.hidden && html` <strong>(${say('facilitator.is-hidden')})</strong>`}</span>` : html`<span class="soft">${say('desk.source-gone')}</span>`}
      <button type="button" class="button bare small" onClick=${() => on.untie(entry.id, id)}>${say('desk.untie')}</button></li>`;
  })}</ul>`;
}
