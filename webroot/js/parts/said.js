/** What was said, as the facilitator sees it: let through, hide, restore, move, merge, remove who wrote it. */
import { time } from '../figures.js';
import { html, Still, Words } from '../ui.js';
import { say } from '../words.js';
import { SECTIONS } from '../road/board.js';
import { ordered, ORDERS, shortly } from '../road/ranking.js';
import { sectionName } from './course.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';
import { Voice } from './voice.js';

export const FILTERS = ['all', 'awaiting', 'hidden'];

/**
 * `state`: {picked, filter, order, held}. While the pointer or the focus is in the list, `held` (ids in their order) keeps it
 * still, so that nothing moves under a finger; what came meanwhile waits behind a button.
 */
export function Said({ board, state, set, act, more }) {
  const all = chosen(board, state);
  const byId = new Map(all.map((said) => [said.id, said]));
  const shown = state.held ? state.held.map((id) => byId.get(id)).filter(Boolean) : all;
  const hold = () => { if (!state.held) set({ held: chosen(board, state).map(({ id }) => id) }); };
  const release = () => set({ held: null });
  return html`<section class="lead-words" aria-label=${say('facilitator.said')} onMouseEnter=${hold} onMouseLeave=${release}
    onFocusIn=${hold} onFocusOut=${(event) => { if (!event.currentTarget.contains(event.relatedTarget) && !event.currentTarget.matches(':hover')) release(); }}>
    <${SaidHead} ...${{ board, state, set, act, release }} more=${all.length - shown.length} />
    ${shown.length === 0 ? html`<${Nothing} board=${board} filter=${state.filter} />` : html`<ul class="said" role="list">
      ${shown.map((contribution) => html`<${Still} key=${contribution.id} view=${One} contribution=${contribution} act=${act} more=${more} ...${around(board, contribution, state.picked)} />`)}</ul>`}
  </section>`;
}

/** It keeps its height and its place: what it has to say moves nothing below it. */
function SaidHead({ board, state, set, act, more, release }) {
  const section = state.picked && board.section(state.picked);
  const here = everything(board, state.picked);
  const counts = { all: null, awaiting: here.filter(({ awaiting }) => awaiting).length, hidden: here.filter(({ hidden }) => hidden).length };
  const queue = here.filter(({ awaiting }) => awaiting).map(({ id }) => ({ t: 'approve', contribution: id }));
  return html`<div class="lead-words-head">
    <h2><bdi>${section ? section.title : say('facilitator.all')}</bdi></h2>
    ${more > 0 && html`<button type="button" class="button small more-arrived" onClick=${release}>${say('facilitator.more', { n: more })}</button>`}
    <div class="said-sift">
      <div class="segments" role="group" aria-label=${say('lead.filter')}>${FILTERS.map((filter) => html`<button type="button" class="segment" key=${filter} aria-pressed=${String(state.filter === filter)} onClick=${() => set({ filter, held: null })}>
        ${say('lead.filter.' + filter)}${counts[filter] ? html` <b class="badge">${counts[filter]}</b>` : null}</button>`)}</div>
      ${state.filter === 'awaiting' && queue.length > 1 && html`<button type="button" class="button quiet small" onClick=${() => act(queue, say('lead.did.approve-all', { n: queue.length }))}>${say('lead.approve-all')}</button>`}
      <label class="said-order"><span class="visually-hidden">${say('lead.order')}</span><select class="input" onChange=${(event) => set({ order: event.target.value, held: null })}>
        ${ORDERS.map((order) => html`<option value=${order} selected=${state.order === order} key=${order}>${say('lead.order.' + order)}</option>`)}</select></label>
    </div></div>`;
}

/** What of the board shows beside a contribution, as plain values: it is drawn anew only when one of them has changed. */
function around(board, { id, section, field, solution, into, cluster }, picked) {
  const words = (of) => (board.contribution(of) || {}).text || null;
  return {
    spoken: board.workshop.language,
    name: picked ? null : sectionName(board, section),
    about: field ? words(field) : solution ? words(solution) : null,
    same: into ? words(into) : null,
    group: cluster ? (board.cluster(cluster) || {}).title : null,
    support: board.counted('support', id),
  };
}

function One({ contribution, spoken, name, about, same, group, support, act, more }) {
  const { id, hidden, awaiting, edited, at, hand, speaker, field } = contribution;
  const flip = hidden ? 'restore' : 'hide';
  return html`<li class="card said-one" data-section=${contribution.section} data-hidden=${String(hidden)} data-awaiting=${String(Boolean(awaiting))}>
    <p class="said-text"><${Voice} of=${contribution} workshop=${spoken} all=${true} /></p>
    <div class="said-tools">
      ${awaiting && html`<button type="button" class="button small" onClick=${() => act([{ t: 'approve', contribution: id }], say('lead.did.approve'))}>${say('lead.approve')}</button>`}
      <button type="button" class="button bare small" onClick=${() => act([{ t: flip, contribution: id }], say('facilitator.did.' + flip))}>
        ${hidden ? html`<${Tool} name="show" />` : html`<${Icon} name="hidden" />`} ${say('facilitator.' + flip)}</button>
      <button type="button" class="button bare small" aria-label=${say('lead.more')} title=${say('lead.more')} onClick=${() => more(contribution)}><${Icon} name="menu" /></button>
    </div>
    <p class="said-foot">${name && html`<span class="section-name" data-section=${contribution.section}><${Icon} name=${contribution.section} /><bdi>${name}</bdi></span>`}
      <time>${time(at)}</time>
      ${support > 0 && html`<span>${say('lead.support', { n: support })}</span>`}
      ${(hand === 'spoken' || hand === 'paper' || hand === 'carried') && html`<span>${say('lead.hand.' + hand)}${speaker ? html` · <${Words} text=${speaker} />` : null}</span>`}
      ${edited && html`<span>${say('facilitator.edited')}</span>`}
      ${awaiting && html`<strong>${say('lead.is-awaiting')}</strong>`}${hidden && html`<strong>${say('facilitator.is-hidden')}</strong>`}${contribution.veiled && html`<span>${say('lead.is-veiled')}</span>`}
      ${about && html`<span class="said-field">${say(field ? 'facilitator.field' : 'lead.about-solution')} <${Words} text=${shortly(about, 90)} /></span>`}
      ${same && html`<span class="said-field">${say('lead.same-as')} <bdi>${shortly(same, 90)}</bdi></span>`}
      ${group && html`<span class="said-field">${say('lead.in-group')} <bdi>${group}</bdi></span>`}</p>
  </li>`;
}

function Nothing({ board, filter }) {
  const open = board.workshop && board.workshop.open;
  const why = filter === 'hidden' ? 'facilitator.none-hidden' : filter === 'awaiting' ? 'lead.none-awaiting' : open ? 'facilitator.nothing-yet' : 'facilitator.nothing-closed';
  return html`<div class="empty"><p>${say(why)}</p></div>`;
}

function everything(board, picked) {
  return (picked ? [picked] : SECTIONS).flatMap((id) => board.contributions(id));
}

function chosen(board, { picked, filter, order }) {
  return ordered(board, everything(board, picked).filter((said) => filter === 'all' || said[filter]), order);
}
