/** A slim line under the head: which step it is, how much time is left, and when the step changes while one writes, the way there. */
import { Component, html } from '../ui.js';
import { say } from '../words.js';
import { clock, nextChange, secondsLeft, timerState } from '../road/timer.js';
import { Icon } from './icons.js';

/** `offered`: 'step' where another has begun and one was writing, 'opened' where another section was opened meanwhile, or null; `open`: the programme is shown; `serverNow()` in ms; `on`: {follow, programme}. */
export function StepLine({ step, timer, serverNow, offered, open, on }) {
  if (offered) {
    return html`<button type="button" class="step-line offered" key="offered" data-step=${step} onClick=${on.follow}>
      <span>${say(offered === 'opened' ? 'participant.step.opened' : 'participant.step.to.' + step)}</span><strong>${say('participant.step.go')}</strong><${Icon} name="onward" /></button>`;
  }
  return html`<button type="button" class="step-line" key="line" data-step=${step} aria-expanded=${open ? 'true' : 'false'} onClick=${on.programme}>
    <span class="step-name">${say('participant.step.' + step)}</span><${Left} timer=${timer} serverNow=${serverNow} />
    <span class="visually-hidden">${say('participant.programme.show')}</span><${Icon} name="programme" /></button>`;
}

/** Ticks by itself, so that nothing else is drawn for it. What a screen reader reads is in minutes: seconds would never stop. */
class Left extends Component {
  componentDidMount() { this.tick(); }

  componentDidUpdate() { this.tick(); }

  componentWillUnmount() { clearTimeout(this.timeout); }

  tick() {
    clearTimeout(this.timeout);
    const after = nextChange(this.props.timer, this.props.serverNow());
    if (after !== null) this.timeout = setTimeout(() => this.forceUpdate(), after);
  }

  render({ timer, serverNow }) {
    const now = serverNow();
    const state = timerState(timer, now);
    if (state === 'none') return null;
    const seconds = secondsLeft(timer, now);
    const words = state === 'over' ? say('participant.time.over') : state === 'paused' ? say('participant.time.paused', { time: clock(seconds) }) : clock(seconds);
    const spoken = state !== 'running' ? words : seconds >= 60 ? say('participant.time.minutes', { n: Math.ceil(seconds / 60) }) : say('participant.time.last');
    return html`<span class="time" data-state=${state} data-last=${state === 'running' && seconds <= 60 ? '' : undefined}><span aria-hidden="true">${words}</span><span class="visually-hidden">${spoken}</span></span>`;
  }
}
