/** One line of the restitution: its number, its words, what the room says of it, and the contributions behind it. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { parse } from '../desk/marks.js';
import { DeskEditor } from './desk-editor.js';
import { DeskSources } from './desk-sources.js';
import { Icon } from './icons.js';
import { Inlines } from './inlines.js';
import { Tool } from './tool-icons.js';

/** `over`: where something dragged would fall: before, after, into. `near`: how many other rapporteurs are at this line. */
export function DeskPoint({ entry, waiting, live, desk, on, number, current, shown, flash, draft, over, recognised, contested, near, frozen }) {
  const { id, sources } = entry;
  if (draft && !draft.ready) return html`<${DeskEditor} draft=${draft} entry=${live.board.entry(id)} waiting=${waiting} number=${number} label=${say('desk.edit-line', { number })} on=${on} />`;
  return html`<div class="point" data-entry=${id} data-section=${entry.section} data-current=${String(current)} data-over=${over} data-waiting=${String(waiting || !!draft)} data-flash=${String(flash)}
    tabindex="0" onFocus=${() => on.current(id)} onClick=${() => on.current(id)} onDblClick=${() => on.edit(id)}>
    <span class="point-number">${number}${near > 0 && html`<span class="nearby" title=${say('desk.other-here')}><span class="visually-hidden">${say('desk.other-here')}</span></span>`}</span>
    ${!frozen && html`<span class="point-grip" draggable="true" aria-hidden="true" title=${say('desk.drag')} onDragStart=${(event) => on.dragPoint(event, id)} onDragEnd=${on.dragEnd}><${Tool} name="grip" /></span>`}
    <p class="point-text"><${Inlines} text=${draft ? parse(draft.line) : entry.text} />${(waiting || draft) && html` <span class="point-waiting"><${Icon} name="waiting" label=${say('desk.waiting')} /></span>`}</p>
    ${contested > 0 && badge('warning', 'contested', contested, say('desk.objections-here', { n: contested }), () => on.dialog({ kind: 'objections', entry: id }))}
    ${recognised > 0 && html`<span class="point-badge" title=${say('desk.recognised', { n: recognised })}><${Icon} name="check" /><span aria-hidden="true">${recognised}</span><span class="visually-hidden">${say('desk.recognised', { n: recognised })}</span></span>`}
    ${sources.length > 0 && html`<button type="button" class="point-sources" aria-expanded=${String(shown)} title=${say('desk.sources', { n: sources.length })}
      onClick=${() => on.sources(id)}><${Tool} name="sources" /><span aria-hidden="true">${sources.length}</span><span class="visually-hidden">${say('desk.sources', { n: sources.length })}</span></button>`}
  </div>
  ${shown && html`<${DeskSources} ...${{ entry, live, desk, on, frozen }} />`}`;
}

function badge(icon, kind, n, words, act) {
  return html`<button type="button" class=${'point-badge ' + kind} title=${words} onClick=${act}><${Icon} name=${icon} /><span aria-hidden="true">${n}</span><span class="visually-hidden">${words}</span></button>`;
}
