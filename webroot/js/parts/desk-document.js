/** The right of the desk: the restitution in its template, as the document will look, each point to be worked on in place. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { isLead } from '../desk/outline.js';
import { DeskEditor } from './desk-editor.js';
import { DeskPoint } from './desk-point.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

export function DeskDocument({ live, desk, state, on }) {
  const { board } = live;
  const { trees, quote } = desk.document();
  const { gathering, number, title } = board.workshop;
  return html`<article class="desk-document" aria-label=${say('desk.document')} onKeyDown=${on.pointKey} onDragOver=${on.dragOver} onDrop=${on.dropped} onDragLeave=${on.dragLeave}>
    <h2 class="document-head"><bdi>${say('desk.head', { gathering, number })}</bdi> <span>« <${Words} text=${title} /> »</span></h2>
    ${board.sections().map((section) => html`<${DeskSection} key=${section.id} ...${{ section, points: trees[section.id], desk, live, state, on }} />`)}
    <${Closing} ...${{ quote, desk, state, on }} />
  </article>`;
}

function DeskSection({ section, points, desk, live, state, on }) {
  const intro = 'intro:' + section.id;
  const fresh = 'new:' + section.id;
  const introduced = points.length > 0 && points[0].entry.form === 'paragraph';
  return html`<section class="document-section" id=${'section-' + section.id} data-section=${section.id} data-over=${String(state.over && state.over.section === section.id && !state.over.entry)} data-drop-section=${section.id}>
    <h3><${Icon} name=${section.id} /><${Words} text=${section.title} /></h3>
    ${desk.drafts.get(intro) && html`<${DeskEditor} draft=${desk.drafts.get(intro)} label=${say('desk.intro')} on=${on} plain />`}
    <${Points} points=${points} ...${{ desk, live, state, on }} />
    ${points.length === 0 && html`<p class="document-none">${say('desk.none')}</p>`}
    ${desk.drafts.get(fresh) ? html`<${DeskEditor} draft=${desk.drafts.get(fresh)} label=${say('desk.write')} on=${on} />`
      : html`<div class="document-add">
        <button type="button" class="button bare small" onClick=${() => on.begin(fresh, 'bullet')}><${Tool} name="add" /> ${say('desk.write')}</button>
        ${!introduced && !desk.drafts.get(intro) && html`<button type="button" class="button bare small" onClick=${() => on.begin(intro, 'paragraph')}><${Tool} name="lead" /> ${say('desk.intro.add')}</button>`}</div>`}
  </section>`;
}

function Points({ points, desk, live, state, on }) {
  if (!points.length) return null;
  return html`<ul class="points" role="list">${points.map((point, at) => {
    const { id } = point.entry;
    return html`<li key=${id} class=${'point-item ' + point.entry.form + (isLead(points, at) ? ' lead-in' : '')}>
      <${DeskPoint} ...${{ point, live, on }} current=${state.current === id} shown=${state.sources === id} flash=${state.flash === id}
        draft=${desk.drafts.get(id)} over=${state.over && state.over.entry === id ? state.over.side : null} />
      <${Points} points=${point.points} ...${{ desk, live, state, on }} /></li>`;
  })}</ul>`;
}

function Closing({ quote, desk, on }) {
  const draft = desk.drafts.get('quote');
  if (draft) return html`<${DeskEditor} draft=${draft} label=${say('desk.quote')} on=${on} plain quote />`;
  if (!quote) return html`<div class="document-add"><button type="button" class="button bare small" onClick=${() => on.begin('quote', 'paragraph')}><${Tool} name="add" /> ${say('desk.quote.add')}</button></div>`;
  return html`<div class="document-quote"><blockquote><${Words} text=${quote} /></blockquote>
    <button type="button" class="button bare small" onClick=${() => on.begin('quote', 'paragraph', quote)}><${Icon} name="edit" /> ${say('desk.edit')}</button></div>`;
}
