/** What the room weighs: how many took part, the ranking (ties as ties), and whether the room sees it. */
import { number } from '../figures.js';
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { plotted, ranking } from '../road/ranking.js';
import { Icon } from './icons.js';
import { Flip } from './settings.js';
import { Voice } from './voice.js';

/** `picked`: one section, or null for all five. */
export function Weighing({ board, picked, act, present }) {
  const sections = board.sections().filter(({ id }) => picked === null || picked === id);
  return html`<div class="weighing">${sections.map((section) => html`<section class="card weighed" data-section=${section.id} key=${section.id}>
    <header><span class="section-name"><${Icon} name=${section.id} /><${Words} text=${section.title} /></span>
      <span class="count">${turnout(board, section.id, present)}</span>
      <label class="weighed-flip small"><span aria-hidden="true">${say('lead.revealed')}</span><${Flip} ...${{ section, act }} is=${section.revealed} words="lead.revealed" on="reveal" off="conceal" /></label></header>
    <${Ranking} list=${ranking(board, section.id) || []} spoken=${board.workshop.language} />
    ${section.id === 'fields' && html`<${Axes} list=${plotted(board)} spoken=${board.workshop.language} />`}
  </section>`)}</div>`;
}

/** Who voted, of who is here (never of fewer than have voted: some have left since). */
export function turnout(board, section, present) {
  const n = board.counted('turnout', section);
  return present === null ? say('lead.turnout', { n }) : say('lead.turnout.of', { n, present: Math.max(present, n) });
}

function Ranking({ list, spoken }) {
  const most = Math.max(1, ...list.map(({ dots }) => dots));
  if (!list.some(({ dots }) => dots > 0)) return html`<p class="small soft">${say('lead.no-dots')}</p>`;
  return html`<ol class="ranking" role="list">${list.filter(({ dots }) => dots > 0).map((one) => html`<li key=${one.id}>
    <span class="rank">${one.rank}${one.tied ? html`<span class="tied">${say('lead.tied')}</span>` : null}</span><span class="ranked"><span><${Voice} of=${one} workshop=${spoken} block=${false} /></span><meter min="0" max=${most} value=${one.dots} aria-hidden="true"></meter></span><b>${one.dots}</b></li>`)}</ol>`;
}

function Axes({ list, spoken }) {
  if (!list.length) return null;
  const rating = (n) => number(n, { digits: 1, always: 1 });
  return html`<table class="rated"><caption class="visually-hidden">${say('lead.axes')}</caption><thead><tr><th scope="col">${say('lead.axes.field')}</th><th scope="col">${say('lead.axes.impact')}</th><th scope="col">${say('lead.axes.feasibility')}</th><th scope="col">${say('lead.axes.count')}</th></tr></thead>
    <tbody>${list.map((one) => html`<tr key=${one.id}><th scope="row"><${Voice} of=${one} workshop=${spoken} block=${false} /></th><td>${rating(one.impact)}</td><td>${rating(one.feasibility)}</td><td>${one.count}</td></tr>`)}</tbody></table>`;
}
