/** The right of the desk: the restitution in its template, in the very order of its export, each line to be worked on in place. */
import { html, Quoted, Words } from '../ui.js';
import { say } from '../words.js';
import { DeskEditor } from './desk-editor.js';
import { DeskSection } from './desk-section.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

export function DeskDocument({ live, desk, state, on, nearby }) {
  const { board } = live;
  const { trees, quote } = desk.document();
  const { gathering, number, title } = board.workshop;
  return html`<article class="desk-document" aria-label=${say('desk.document')} onKeyDown=${on.pointKey} onDragOver=${on.dragOver} onDrop=${on.dropped} onDragLeave=${on.dragLeave}>
    <h2 class="document-head"><span>${say('desk.head', { gathering, number })}</span> <span><${Quoted} text=${title} /></span></h2>
    ${board.sections().map((section) => html`<${DeskSection} key=${section.id} ...${{ section, points: trees[section.id], desk, live, state, on, nearby }} />`)}
    <${Closing} ...${{ quote, desk, on }} />
  </article>`;
}

function Closing({ quote, desk, on }) {
  const draft = desk.drafts.get('quote');
  if (draft) return html`<${DeskEditor} draft=${draft} label=${say('desk.quote')} on=${on} plain quote />`;
  if (!quote) return !desk.frozen && html`<div class="document-add"><button type="button" class="button bare small" onClick=${() => on.begin('quote', 'paragraph')}><${Tool} name="add" /> ${say('desk.quote.add')}</button></div>`;
  return html`<div class="document-quote"><blockquote><${Words} text=${quote} /></blockquote>
    ${!desk.frozen && html`<button type="button" class="button bare small" onClick=${() => on.begin('quote', 'paragraph', quote)}><${Icon} name="edit" /> ${say('desk.edit')}</button>`}</div>`;
}
