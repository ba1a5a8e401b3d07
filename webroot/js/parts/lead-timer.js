/** The timer in the facilitator's hand. */
import { Component, html } from '../ui.js';
import { say } from '../words.js';
import { clock } from '../road/timer.js';
import { Ticking } from './ticking.js';

/** `give(command)` sends it; `told(kind, sentence)` says to who hears that the time is over. */
export function LeadTimer({ board, line, give, told }) {
  return html`<section class="timer" aria-label=${say('lead.timer')}><${Ticking} timer=${board.timer} line=${line} view=${(left) => html`<${Hands} ...${left} give=${give} told=${told} />`} /></section>`;
}

class Hands extends Component {
  componentDidUpdate({ state }) {
    if (this.props.state === 'over' && state !== 'over') this.props.told('timer', say('lead.timer.over'));
  }

  render({ state, seconds, give }) {
    return state === 'none' ? html`<${Start} give=${give} />` : hands(state, seconds, give);
  }
}

function hands(state, seconds, give) {
  const more = (minutes) => html`<button type="button" class="button quiet small" aria-label=${say(minutes < 0 ? 'lead.timer.less' : 'lead.timer.more', { n: Math.abs(minutes) })}
    onClick=${() => give({ t: 'timer-add', seconds: minutes * 60 })}><bdi dir="ltr">${minutes < 0 ? '−' : '+'}${Math.abs(minutes)}</bdi></button>`;
  return html`<p class="timer-clock" data-state=${state} role="timer">${clock(seconds)}</p>
    <p class="timer-state">${state === 'over' ? say('lead.timer.over') : state === 'paused' ? say('lead.timer.paused') : ''}</p>
    <div class="timer-hands">
      ${state === 'running' && html`<button type="button" class="button quiet small" onClick=${() => give({ t: 'timer-pause' })}>${say('lead.timer.pause')}</button>`}
      ${state === 'paused' && html`<button type="button" class="button small" onClick=${() => give({ t: 'timer-resume' })}>${say('lead.timer.resume')}</button>`}
      ${more(-1)}${more(1)}${more(5)}
      <button type="button" class="button bare small" onClick=${() => give({ t: 'timer-stop' })}>${say('lead.timer.stop')}</button>
    </div>`;
}

function Start({ give }) {
  const start = (event) => {
    event.preventDefault();
    const minutes = Number(event.target.elements.minutes.value.replace(',', '.'));
    if (minutes > 0) give({ t: 'timer-start', seconds: Math.round(minutes * 60) });
  };
  return html`<form class="timer-start" onSubmit=${start}>
    <label for="timer-minutes">${say('lead.timer')}</label>
    <input class="input" id="timer-minutes" name="minutes" type="number" min="0.5" max="600" step="0.5" defaultValue="5" inputmode="decimal" required />
    <span aria-hidden="true">${say('common.minutes.short')}</span><button class="button quiet small" type="submit">${say('lead.timer.start')}</button></form>`;
}
