/** What was just done, and the way back. It stays until something else is done or it is put away: nobody is hurried. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';

/** Keeps what can be undone, newest last; `undo()` gives the newest to `back(step)`. */
export class Steps {
  constructor(changed, back) {
    Object.assign(this, { changed, back, done: [], shown: null });
  }

  /** `words` say what was done; `step` is whatever `back` needs. */
  add(words, step) {
    this.shown = { words, step };
    this.done = [...this.done.slice(-49), this.shown];
    this.changed();
  }

  /** Says something that cannot be undone, or that went wrong. */
  tell(words) {
    this.shown = { words, step: null };
    this.changed();
  }

  undo() {
    const last = this.done.pop();
    if (!last) return;
    this.shown = null;
    this.back(last.step);
    this.changed();
  }

  hush() {
    this.shown = null;
    this.changed();
  }
}

export function Taken({ steps }) {
  const { shown } = steps;
  return html`<div class="taken" role="status">${shown && html`
    <span class="taken-words">${shown.words}</span>
    ${shown.step && html`<button class="button bare small" type="button" onClick=${() => steps.undo()}>${say('facilitator.undo')}</button>`}
    <button class="button bare small" type="button" aria-label=${say('facilitator.hush')} onClick=${() => steps.hush()}><${Icon} name="close" /></button>`}</div>`;
}
