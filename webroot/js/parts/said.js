/** What was said, newest first, as the facilitator sees it: hide, restore, remove who wrote it. */
import { html, Still, Words } from '../ui.js';
import { say } from '../words.js';
import { SECTIONS } from '../road/board.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

/**
 * `state`: {picked, onlyHidden, held}. While the pointer or the focus is in the list, `held` (a Set of ids) keeps it
 * still, so that nothing moves under a finger; what came meanwhile waits behind a button.
 */
export function Said({ board, state, set, act, expel }) {
  const all = chosen(board, state);
  const shown = state.held ? all.filter(({ id }) => state.held.has(id)) : all;
  const hold = () => { if (!state.held) set({ held: new Set(chosen(board, state).map(({ id }) => id)) }); };
  const release = () => set({ held: null });
  return html`<section class="lead-words" aria-label=${say('facilitator.said')} onMouseEnter=${hold} onMouseLeave=${release}
    onFocusIn=${hold} onFocusOut=${(event) => { if (!event.currentTarget.contains(event.relatedTarget) && !event.currentTarget.matches(':hover')) release(); }}>
    <${SaidHead} ...${{ board, state, set, release }} more=${all.length - shown.length} />
    ${shown.length === 0 ? html`<${Nothing} board=${board} onlyHidden=${state.onlyHidden} />` : html`<ul class="said" role="list">
      ${shown.map((contribution) => html`<${Still} key=${contribution.id} view=${One} contribution=${contribution} act=${act} expel=${expel}
        name=${state.picked ? null : say('common.section.' + board.workshop.wording + '.' + contribution.section)} field=${contribution.field ? board.contribution(contribution.field) : null} />`)}</ul>`}
  </section>`;
}

/** It keeps its height and its place: what it has to say moves nothing below it. */
function SaidHead({ board, state, set, more, release }) {
  const section = state.picked && board.section(state.picked);
  const hidden = everything(board, state.picked).filter((contribution) => contribution.hidden).length;
  return html`<div class="lead-words-head">
    <h2><bdi>${section ? section.title : say('facilitator.all')}</bdi></h2>
    ${more > 0 && html`<button type="button" class="button small more-arrived" onClick=${release}>${say('facilitator.more', { n: more })}</button>`}
    ${(hidden > 0 || state.onlyHidden) && html`<button type="button" class="button quiet small" aria-pressed=${String(state.onlyHidden)} onClick=${() => set({ onlyHidden: !state.onlyHidden, held: null })}>
      <${Icon} name="hidden" /> ${say(state.onlyHidden ? 'facilitator.show-all' : 'facilitator.hidden', { n: hidden })}</button>`}
  </div>`;
}

function One({ contribution, name, field, act, expel }) {
  const { id, hidden, text, edited, at } = contribution;
  const flip = hidden ? 'restore' : 'hide';
  return html`<li class="card said-one" data-section=${contribution.section} data-hidden=${String(hidden)}>
    <p class="said-text"><${Words} text=${text} /></p>
    <div class="said-tools">
      <button type="button" class="button bare small" onClick=${() => act([{ t: flip, contribution: id }], say('facilitator.did.' + flip), [{ t: hidden ? 'hide' : 'restore', contribution: id }])}>
        ${hidden ? html`<${Tool} name="show" />` : html`<${Icon} name="hidden" />`} ${say('facilitator.' + flip)}</button>
      <button type="button" class="button bare small alarm" aria-label=${say('facilitator.expel.long')} title=${say('facilitator.expel.long')} onClick=${() => expel(contribution)}><${Tool} name="expel" /></button>
    </div>
    <p class="said-foot">${name && html`<span class="section-name" data-section=${contribution.section}><${Icon} name=${contribution.section} /><bdi>${name}</bdi></span>`}
      ${field && html`<span class="said-field">${say('facilitator.field')} <bdi>${field.text}</bdi></span>`}
      <time>${new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })}</time>
      ${edited && html`<span>${say('facilitator.edited')}</span>`}${hidden && html`<strong>${say('facilitator.is-hidden')}</strong>`}</p>
  </li>`;
}

function Nothing({ board, onlyHidden }) {
  const open = board.workshop && board.workshop.open;
  return html`<div class="empty"><p>${say(onlyHidden ? 'facilitator.none-hidden' : open ? 'facilitator.nothing-yet' : 'facilitator.nothing-closed')}</p></div>`;
}

function everything(board, picked) {
  return (picked ? [picked] : SECTIONS).flatMap((id) => board.contributions(id));
}

function chosen(board, { picked, onlyHidden }) {
  const list = everything(board, picked).filter((contribution) => !onlyHidden || contribution.hidden);
  return list.slice().sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
