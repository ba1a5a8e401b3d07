/** The agenda on the wall: what will be done, and how long it takes; items of the same step that follow one another are one. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { minutes } from './course.js';

export function Agenda({ board }) {
  const steps = together(board.agenda ? board.agenda.items : []);
  if (!steps.length) return null;
  return html`<ol class="wall-agenda" role="list" aria-label=${say('lead.agenda')}>${steps.map(({ step, seconds }, at) => html`<li key=${at}>${say('common.step.' + step)}${seconds ? html` <b>${minutes(seconds)}</b>` : null}</li>`)}</ol>`;
}

/** [{step, seconds}], neighbours of one step added up. */
export function together(items) {
  return items.reduce((steps, { step, seconds }) => {
    const last = steps[steps.length - 1];
    if (!last || last.step !== step) return [...steps, { step, seconds: seconds || 0 }];
    return [...steps.slice(0, -1), { step, seconds: last.seconds + (seconds || 0) }];
  }, []);
}
