/** Weighing on the wall: while dots are hidden, how many have voted; where a section is revealed, its ranking, ties as ties. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { ranking } from '../road/ranking.js';
import { Icon } from './icons.js';
import { Paged } from './paged.js';
import { WallHead } from './wall-scenes.js';
import { Voice } from './voice.js';
import { turnout } from './weighing.js';

export function Votes({ board, present }) {
  return html`<${WallHead} board=${board} /><ul class="wall-five votes" role="list">${board.sections().map((section) => {
    const n = board.counted('turnout', section.id);
    return html`<li class="wall-row" data-section=${section.id} data-open="true" key=${section.id}><div class="tally"><${Icon} name=${section.id} /><b>${n}</b></div>
      <div class="words"><h2><${Words} text=${section.title} /></h2><p>${turnout(board, section.id, present)}</p>
        <${Bar} part=${n / Math.max(1, n, present || 0)} /></div></li>`;
  })}</ul><p class="pages-foot">${say('projector.votes')}</p>`;
}

export function Ranked({ board, present }) {
  const shown = board.sections().filter(({ id }) => board.shows(id));
  return html`<${Paged} name="ranked" foot=${say('projector.ranking')}>${shown.map((section, at) => {
    const list = (ranking(board, section.id) || []).filter(({ dots }) => dots > 0);
    return html`<h2 key=${section.id} data-section=${section.id} class=${'wall-part' + (at ? ' turn' : '')}><${Icon} name=${section.id} /><${Words} text=${section.title} /><span class="who">${turnout(board, section.id, present)}</span></h2>
      ${list.map((one) => html`<div class="wall-ranked" data-section=${section.id} key=${one.id}><span class="nth">${one.rank}${one.tied && html`<small>${say('projector.tied')}</small>`}</span>
        <div><p><${Voice} of=${one} workshop=${board.workshop.language} block=${false} /></p><${Bar} part=${one.dots / list[0].dots} /></div><b>${one.dots}</b></div>`)}
      ${list.length === 0 && html`<p class="wall-loose" key=${section.id + '-none'}>${say('lead.no-dots')}</p>`}`;
  })}<//>`;
}

/** How much of the whole, as a bar; words beside it say the number. */
function Bar({ part }) {
  return html`<svg class="wall-bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="2" /><rect class="full" width=${100 * part} height="2" /></svg>`;
}
