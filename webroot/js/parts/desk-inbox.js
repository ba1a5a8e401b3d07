/** On a phone: the next contribution that has no place yet, as one card; one tap and the following one comes. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { SECTIONS } from '../desk/outline.js';
import { unplaced } from '../desk/listing.js';
import { Icon } from './icons.js';
import { rowOf } from './desk-row.js';
import { SaidDetails } from './said-details.js';
import { Tool } from './tool-icons.js';

export function DeskInbox({ live, desk, deeds, state, on, back }) {
  const seen = desk.document();
  const left = unplaced(live.board, seen, SECTIONS);
  const next = left.find(({ id }) => !state.skipped.has(id));
  return html`<section class="desk-inbox" aria-label=${say('desk.side.inbox')}>
    ${next ? html`<${Card} ...${{ live, desk, seen, on, row: next, left: left.length }} />` : html`<${Done} ...${{ state, on, left: left.length }} />`}
    <button type="button" class="button quiet desk-inbox-undo" disabled=${!deeds.last} onClick=${() => back('undo')}><${Tool} name="undo" /> ${deeds.last ? say('desk.undo-what', { words: deeds.last.words }) : say('facilitator.undo')}</button>
  </section>`;
}

function Card({ live, desk, seen, on, row, left }) {
  const { contribution, cluster } = row;
  const { id, section, text } = contribution;
  const { fate, reason, lines, ...details } = rowOf(live.board, seen, contribution);
  const inGroup = cluster && (seen.relations.members.get(cluster.id) || []).length;
  return html`<article class="inbox-card" key=${id} data-section=${section}>
      <p class="section-name"><${Icon} name=${section} /><${Words} text=${live.board.section(section).title} /></p>
      <p class="inbox-words"><${Words} text=${text} /></p>
      <p><${SaidDetails} ...${details} cluster=${cluster} /></p>
      <p class="small soft">${say('desk.inbox-left', { n: left })}</p></article>
    ${desk.frozen ? html`<p class="note">${say('desk.frozen')}</p>` : html`<div class="inbox-acts">
      <button type="button" class="button" onClick=${() => on.keep(id)}><${Tool} name="over" /> ${say('desk.inbox.keep')}</button>
      <button type="button" class="button quiet" onClick=${() => on.join(id)}><${Tool} name="join" /> ${say('desk.inbox.join')}</button>
      ${inGroup > 1 && html`<button type="button" class="button quiet wide" onClick=${() => on.takeGroup(cluster.id)}><${Tool} name="over" /> ${say('desk.inbox.group', { n: inGroup })}</button>`}
      <button type="button" class="button quiet" onClick=${() => on.park(id)}><${Tool} name="park" /> ${say('desk.park')}</button>
      <button type="button" class="button quiet" onClick=${() => on.aside(id)}><${Tool} name="aside" /> ${say('desk.aside')}</button>
      <button type="button" class="button bare wide" onClick=${() => on.skip(id)}>${say('desk.inbox.skip')}</button></div>`}`;
}

function Done({ state, on, left }) {
  return html`<div class="empty"><p><strong>${say(left ? 'desk.inbox-skipped' : 'desk.inbox-done', { n: left })}</strong></p>
    ${left > 0 && state.skipped.size > 0 && html`<button type="button" class="button" onClick=${on.skipNone}>${say('desk.inbox.back')}</button>`}</div>`;
}
