/** The five sections on paper, for those without a phone: what is written on it is typed in later, and weighs the same. */
import { html, Words } from '../ui.js';
import { hasWords, say } from '../words.js';
import { SECTIONS } from '../road/board.js';
import { spaced } from './door.js';
import { Icon } from './icons.js';

const LINES = [...Array(8).keys()];      // as many as find room are seen

export function PaperSheet({ workshop: { gathering, number, title, wording }, door, sections }) {
  return html`<article class="sheet paper-sheet" aria-label=${say('sheet.paper.name', { number })}>
    <header class="paper-head"><div><p>${say('facilitator.number', { gathering, number })}</p><h1><${Words} text=${title} /></h1>
        <p>${say('sheet.paper.how')}</p></div>
      <div class="paper-door"><img src=${door.qr} alt=${say('facilitator.qr')} /><strong class="code">${spaced(door.code)}</strong></div></header>
    ${SECTIONS.map((id) => html`<section class="paper-section" key=${id}><h2><${Icon} name=${id} /><${Words} text=${sections[id].title} /></h2>
      <p>${question(wording, id)}</p><div class="paper-lines" aria-hidden="true">${LINES.map((line) => html`<i key=${line}></i>`)}</div></section>`)}
    <p class="paper-foot"><strong>${say('sheet.paper.give')}</strong> ${say('sheet.paper.foot')}</p>
  </article>`;
}

function question(wording, id) {
  const own = `coach.${wording}.${id}.question`;
  return say(hasWords(own) ? own : `coach.${id}.question`);
}
