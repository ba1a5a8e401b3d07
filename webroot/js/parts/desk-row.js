/** One contribution at the left of the desk: its words, what comes with them, its fate, and what can be done with it. */
import { sideBySide } from '../figures.js';
import { html } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { SaidDetails } from './said-details.js';
import { Tool } from './tool-icons.js';
import { Voice } from './voice.js';

/** What a row shows, as values that stay equal while nothing about it changes. */
export function rowOf(board, { fates, numbers, relations }, contribution) {
  const { id } = contribution;
  const fate = fates.get(id);
  return {
    contribution,
    spoken: board.workshop.language,
    fate: fate.kind,
    reason: fate.reason,
    lines: sideBySide(fate.entries.map((entry) => numbers.get(entry))),
    supports: relations.supports(id),
    dots: relations.dots.get(id) || 0,
    topic: board.contribution(contribution.field || contribution.solution),
    repeats: relations.repeats.get(id) || null,
    about: relations.about.get(id) || null,
  };
}

export function DeskRow({ contribution, spoken, fate, reason, lines, chosen, current, inGroup, frozen, on, ...details }) {
  const { id, section } = contribution;
  const tab = current ? 0 : -1;
  return html`<li class="desk-one" data-section=${section} data-chosen=${String(chosen)} data-fate=${fate} data-grouped=${String(inGroup)} draggable=${String(!frozen)} onDragStart=${(event) => on.dragSaid(event, id)} onDragEnd=${on.dragEnd}>
    <button type="button" class="desk-words" data-said=${id} aria-pressed=${String(chosen)} tabindex=${tab} onClick=${() => on.choose(id)} onFocus=${() => on.at(id)}>
      <span class="desk-box" aria-hidden="true">${chosen && html`<${Icon} name="check" />`}</span>
      <span><${Voice} of=${contribution} workshop=${spoken} all=${true} block=${false} /><${SaidDetails} contribution=${contribution} ...${details} />
        ${fate === 'parked' && html`<span class="desk-fate">${say('desk.fate.parked')}</span>`}${fate === 'aside' && html`<span class="desk-fate">${say('desk.fate.aside')} <bdi>${reason}</bdi></span>`}</span></button>
    ${fate === 'used' && html`<button type="button" class="button bare small desk-used" tabindex=${tab} title=${say('desk.show-use')} onClick=${() => on.showUse(id)}><${Icon} name="check" /> <span class="visually-hidden">${say('desk.used-in')}</span> ${lines}</button>`}
    ${html`<span class="desk-acts"><span class="desk-hover">${act(say('common.translate'), 'translate', tab, () => on.translate(id))}</span></span>`}
    ${!frozen && html`<span class="desk-acts">${fate === 'open' && html`<span class="desk-hover">${act(say('desk.park'), 'park', tab, () => on.park(id))}${act(say('desk.aside'), 'aside', tab, () => on.aside(id))}</span>`}
      ${(fate === 'parked' || fate === 'aside') && act(say('desk.again'), 'undo', tab, () => on.unlay(id))}
      <button type="button" class="button bare desk-take" tabindex=${tab} aria-label=${say('desk.take')} title=${say('desk.take')} onClick=${() => on.take(id)}><${Tool} name="over" /></button></span>`}
  </li>`;
}

function act(words, tool, tab, then) {
  return html`<button type="button" class="button bare small desk-act" tabindex=${tab} aria-label=${words} title=${words} onClick=${then}><${Tool} name=${tool} /></button>`;
}
