/** The fields of action on impact and feasibility: numbered marks that never cover one another, and a legend that turns its pages. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { placed } from '../road/plot.js';
import { plotted } from '../road/ranking.js';
import { Paged } from './paged.js';
import { Voice } from './voice.js';

const SIZE = 100;
const RADIUS = 4.4;

export function Axes({ board }) {
  const points = placed(plotted(board), SIZE, RADIUS);
  if (!points.length) return html`<div class="stage-none"><p>${say(board.shows('fields') ? 'projector.axes.none' : 'projector.axes.hidden')}</p></div>`;
  return html`<div class="wall-axes" data-section="fields"><figure>
      <svg viewBox=${`-9 -2 ${SIZE + 11} ${SIZE + 12}`} role="img" aria-label=${say('lead.axes')}>
        <rect class="plane" width=${SIZE} height=${SIZE} rx="2" /><path class="middle" d=${`M${SIZE / 2} 0V${SIZE}M0 ${SIZE / 2}H${SIZE}`} />
        <text x=${SIZE / 2} y=${SIZE + 7.4}>${say('lead.axes.feasibility')} →</text><text transform=${`translate(-3.4 ${SIZE / 2}) rotate(-90)`}>${say('lead.axes.impact')} →</text>
        ${points.map(({ id, spot, mark }) => html`<g key=${id + '-spot'}><path class="lead" d=${`M${spot.x} ${spot.y}L${mark.x} ${mark.y}`} /><circle class="spot" cx=${spot.x} cy=${spot.y} r="0.9" /></g>`)}
        ${points.map(({ id, n, mark }) => html`<g key=${id}><circle class="mark" cx=${mark.x} cy=${mark.y} r=${RADIUS} /><text class="n" x=${mark.x} y=${mark.y + 1.9}>${n}</text></g>`)}
      </svg></figure>
    <div class="wall-legend"><${Paged} name="legend">${points.map(({ id, n, ...said }) => html`<p key=${id}><b>${n}</b><span><${Voice} of=${said} workshop=${board.workshop.language} block=${false} /></span></p>`)}<//></div></div>`;
}
