/** Weighing what was said in a section: dots given and taken back at a tap; and for fields, how much they would change and how feasible they are. */
import { number } from '../figures.js';
import { html } from '../ui.js';
import { say } from '../words.js';
import { ballot, isRevealed, mayDot } from '../phone/votes.js';
import { Icon } from './icons.js';
import { Voice } from './voice.js';

const AXES = ['impact', 'feasibility'];

/** `road`: {board, given}; `rating`: {id, impact, feasibility} begun and not yet whole; `on`: {dot, undot, rate, unrate}. */
export function Voting({ section, road, rating, language, on }) {
  const { board, given } = road;
  const things = ballot(section, road);
  const revealed = isRevealed(board, section);
  const may = board.permits('vote');
  const left = given.dotsLeft(section);
  return html`
    ${revealed ? html`<p class="soft small turnout">${say('participant.vote.turnout', { n: board.counted('turnout', section) })}</p>` : null}
    <ol class="said ballot" role="list" data-revealed=${revealed ? '' : undefined}>
      ${things.map((thing) => html`
        <li key=${thing.id} class="contribution thing" data-row=${thing.id} data-given=${thing.given ? '' : undefined}>
          <div class="what">${thing.rank ? html`<p class="rank">${say(thing.tied ? 'participant.vote.rank.tied' : 'participant.vote.rank', { rank: thing.rank })} · ${say('participant.vote.dots', { n: thing.dots })}</p>` : null}
            <p class="words">${thing.kind === 'cluster' ? html`<${Icon} name="cluster" />` : null}<${Voice} of=${thing} workshop=${language} /></p></div>
          ${may ? dots(thing, left, board.customs, on) : thing.given ? html`<p class="state soft">${say('participant.vote.yours', { n: thing.given })}</p>` : null}
          ${thing.members.length ? html`<details class="repeats"><summary>${say('common.contributions', { n: thing.members.length })}</summary><ul>${thing.members.map((said) => html`<li key=${said.id}><${Voice} of=${said} workshop=${language} block=${false} /></li>`)}</ul></details>` : null}
          ${section === 'fields' ? rate(thing, may, rating && rating.id === thing.id ? rating : thing.own || {}, on) : null}
        </li>`)}
    </ol>`;
}

/** One dot at most: a button pressed or not. Several: one less, one more. Its name says the thing, for who does not see it beside. */
function dots(thing, left, customs, on) {
  const may = mayDot(thing, left, customs);
  if (!customs || !customs.stacking) {
    const dead = !thing.given && !may;
    return html`<button type="button" class="button quiet dot-button" data-way="dot" aria-pressed=${thing.given ? 'true' : 'false'} aria-disabled=${dead ? 'true' : undefined}
      onClick=${() => (thing.given ? on.undot(thing) : may ? on.dot(thing) : on.noDotsLeft())}><span class="dot" data-full=${thing.given ? '' : undefined} aria-hidden="true"></span><span class="visually-hidden">${say('participant.vote.give')} : ${thing.text}</span></button>`;
  }
  return html`<div class="stepper" role="group" aria-label=${say('participant.vote.of', { what: thing.text })}>
    <button type="button" class="button quiet" data-way="undot" aria-disabled=${thing.given ? undefined : 'true'} onClick=${() => thing.given && on.undot(thing)}><${Icon} name="less" label=${say('participant.vote.take')} /></button>
    <span class="given"><span aria-hidden="true">${thing.given}</span><span class="visually-hidden">${say('participant.vote.dots', { n: thing.given })}</span></span>
    <button type="button" class="button quiet" data-way="dot" aria-disabled=${may ? undefined : 'true'} onClick=${() => (may ? on.dot(thing) : on.noDotsLeft())}><${Icon} name="more" label=${say('participant.vote.give')} /></button></div>`;
}

function rate(thing, may, rated, on) {
  const room = thing.rating ? html`<p class="small">${say('participant.rate.room', { n: thing.rating.count, impact: short(thing.rating.impact), feasibility: short(thing.rating.feasibility) })}</p>` : null;
  if (!may) return room;
  return html`<details class="rate"><summary>${say(thing.own ? 'participant.rate.yours' : 'participant.rate', rated)}</summary>
    ${AXES.map((axis) => html`<fieldset class="scale" key=${axis}><legend>${say('participant.rate.' + axis)}</legend>
      ${[1, 2, 3, 4, 5].map((n) => html`<label><input type="radio" name=${axis + thing.id} value=${n} checked=${rated[axis] === n} onChange=${() => on.rate(thing, { ...rated, [axis]: n })} /><span>${n}</span></label>`)}
      <span class="ends small soft" aria-hidden="true"><span>${say('participant.rate.low')}</span><span>${say('participant.rate.high')}</span></span></fieldset>`)}
    ${thing.own ? html`<button type="button" class="button bare small" onClick=${() => on.unrate(thing)}>${say('participant.rate.take')}</button>` : null}</details>${room}`;
}

/** 4.2 as the page's language writes it. */
function short(rating) {
  return number(rating, { digits: 1 });
}

/** How many dots one still has, below what one votes on. */
export function DotsLeft({ section, road }) {
  const { board, given } = road;
  const most = board.customs ? board.customs.dots : 0;
  const left = given.dotsLeft(section);
  if (!board.permits('vote')) return html`<div class="dots-left"><p>${say(isRevealed(board, section) ? 'participant.vote.revealed' : 'participant.vote.not-now')}</p></div>`;
  return html`<div class="dots-left"><span class="beads" aria-hidden="true">${Array.from({ length: Math.min(most, 12) }, (_, i) => html`<span class="dot" data-full=${i < left ? '' : undefined}></span>`)}</span>
    <p><strong>${say('participant.vote.left', { n: left })}</strong>${isRevealed(board, section) ? null : html` <span class="soft small">${say('participant.vote.hidden')}</span>`}</p></div>`;
}
