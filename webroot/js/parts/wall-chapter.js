/** One chapter on the wall of the plenary: the first points of a workshop, a section of all workshops, or the synthesis. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { Inlines } from './inlines.js';
import { Paged } from './paged.js';

/** `onEnd` is called when all of it was long enough in view; `paused`: then not. */
export function WallChapter({ chapter, name, place, count, paused, onEnd }) {
  const { kind, workshop, id, parts } = chapter;
  return html`<header class="wall-head" data-section=${kind === 'section' ? id : undefined}><p class="chapter-of"><${Words} text=${name} /></p>
      ${kind === 'section' ? html`<h1><${Icon} name=${id} /> ${say('organiser.section.' + id)}</h1>` : html`<h1>${kind === 'workshop' && html`<span>${workshop.number}</span> `}<${Words} text=${workshop.title} /></h1>`}</header>
    <${Paged} name="chapter" key=${chapter.key} paused=${paused} onEnd=${onEnd} foot=${say('plenary.foot', { place, count })}>
      ${parts.map((part) => (kind === 'section' ? html`<${OfWorkshop} key=${part.id} section=${id} ...${part} />` : html`<${OfSection} key=${part.id} wording=${workshop.wording} ...${part} />`))}<//>`;
}

function OfSection({ id, wording, branches }) {
  return html`<section class="brief-row" data-section=${id}><h2><${Icon} name=${id} />${say(`common.section.${wording}.${id}`)}</h2><${Lines} branches=${branches} /></section>`;
}

function OfWorkshop({ id, title, section, branches }) {
  return html`<section class="chapter-part" data-section=${section}><h2><b>${id}</b> <${Words} text=${title} /></h2><${Lines} branches=${branches} /></section>`;
}

function Lines({ branches }) {
  return html`<ul role="list">${points(branches, 0)}</ul>`;
}

function points(branches, depth) {
  return branches.map(({ entry, under }, at) => html`<li class=${entry.form + ' depth-' + depth} key=${at}><${Inlines} text=${entry.text} /></li>${points(under, depth + 1)}`);
}
