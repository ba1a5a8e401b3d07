/** How complete the five sections are, in one table; which is thin; which solution nobody has shown to work, which field has no challenge. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { GAUGES, gauges, thinnest, unchallenged, unproven } from '../road/gauges.js';
import { shortly } from '../road/ranking.js';
import { item } from '../road/agenda.js';
import { sectionName } from './course.js';
import { Icon } from './icons.js';

/** `hold(item, nth)` begins a step. */
export function Balance({ board, hold }) {
  const all = gauges(board);
  const most = Object.fromEntries(GAUGES.map((name) => [name, Math.max(1, ...all.map((one) => one[name]))]));
  most.recognised = most.lines;
  return html`<section class="balance">
    <${Thin} board=${board} hold=${hold} />
    <div class="scrolls" tabindex="0" role="region" aria-label=${say('lead.balance')}><table class="card gauges"><thead><tr><th scope="col"><span class="visually-hidden">${say('facilitator.sections')}</span></th>${GAUGES.map((name) => html`<th scope="col" key=${name}>${say('lead.gauge.' + name)}</th>`)}</tr></thead>
      <tbody>${all.map((one) => html`<tr key=${one.section} data-section=${one.section}><th scope="row"><span class="section-name"><${Icon} name=${one.section} /><bdi>${sectionName(board, one.section)}</bdi></span></th>
        ${GAUGES.map((name) => html`<td key=${name}><b>${one[name]}</b><meter min="0" max=${most[name]} value=${one[name]} aria-hidden="true"></meter></td>`)}</tr>`)}</tbody></table></div>
    <div class="gaps"><${Gap} name="lead.unproven" list=${unproven(board)} /><${Gap} name="lead.unchallenged" list=${unchallenged(board)} /></div>
  </section>`;
}

/** The thin section, and one button that opens it to the room. */
export function Thin({ board, hold }) {
  const section = board.workshop && thinnest(board);
  if (!section) return null;
  const open = board.takes(section) && board.sections().filter((one) => one.open).length === 1;
  return html`<p class="note thin" data-section=${section}><${Icon} name=${section} /><span>${say('lead.thin', { name: sectionName(board, section) })}</span>
    ${open ? html`<span class="soft small">${say('lead.thin.open')}</span>`
      : html`<button type="button" class="button small" onClick=${() => hold(item('contribute', { sections: [section] }), null)}>${say('lead.thin.begin')}</button>`}</p>`;
}

function Gap({ name, list }) {
  return html`<section class="card gap"><h3>${say(name)} <span class="count">${list.length}</span></h3>
    ${list.length ? html`<ul tabindex="0" aria-label=${say(name)}>${list.slice(0, 30).map(({ id, text }) => html`<li key=${id}><${Words} text=${shortly(text, 140)} /></li>`)}</ul>` : html`<p class="small soft">${say(name + '.none')}</p>`}</section>`;
}
