/** The side of the wall that never changes: how to come in, what time is left, and how many are here. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { clock } from '../road/timer.js';
import { spaced } from './door.js';
import { Icon } from './icons.js';
import { Ticking } from './ticking.js';

export function WallRail({ door, present, line, timer, clockOf }) {
  const typed = door && door.code;
  const timed = timer && (timer.ends || timer.left !== null);
  return html`<aside class="wall-rail" data-timed=${String(Boolean(timed))}>
    <p class="invite">${say('projector.join')}</p>
    <div class="wall-qr">${door && html`<img src=${door.qr} alt=${say('facilitator.qr')} />`}</div>
    <p>${say('projector.or')}<br /><span class="wall-address">${door ? door.address : '…'}</span></p>
    ${typed && html`<p class=${'code wall-code' + (typed.length > 6 ? ' eight' : '')}>${spaced(typed)}</p>`}
    ${timed && html`<${Ticking} timer=${timer} line=${clockOf} view=${Left} />`}
    <p class="wall-people">${line === 'live' || line === 'connecting' ? html`<${Icon} name="people" /><span><b>${present === null ? '–' : present}</b> ${say('projector.people', { n: present || 0 })}</span>`
      : html`<span class="chip" data-line="lost">${say('projector.lost')}</span>`}</p>
    <${Ridge} />
  </aside>`;
}

function Left({ state, seconds }) {
  return html`<p class="wall-timer" data-state=${state} role="timer"><b>${clock(seconds)}</b>${state === 'running' ? null : html`<span>${say(state === 'over' ? 'lead.timer.over' : 'lead.timer.paused')}</span>`}</p>`;
}

function Ridge() {
  return html`<svg class="ridge" viewBox="0 0 470 160" preserveAspectRatio="none" aria-hidden="true">
    <path class="far" d="M0 92L60 60l38 26 62-58 44 40 52-34 70 58 60-40 84 44v72H0z" />
    <path class="middle" d="M0 118l70-34 52 26 66-46 60 48 74-38 66 34 82-26v78H0z" />
    <path class="near" d="M0 140l88-26 76 20 82-34 92 30 132-24v54H0z" /></svg>`;
}
