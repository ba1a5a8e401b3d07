/** What was just done, and the way back. It stays until something else is done or it is put away: nobody is hurried. */
import { html } from '../ui.js';
import { say, sayProblem } from '../words.js';
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

/** `deeds` (road/deeds.js), or the older `steps`. */
export function Taken({ steps, deeds }) {
  if (deeds) return html`<${Done} deeds=${deeds} />`;
  const { shown } = steps;
  return html`<div class="taken" role="status">${shown && html`
    <span class="taken-words">${shown.words}</span>
    ${shown.step && html`<button class="button bare small" type="button" onClick=${() => steps.undo()}>${say('facilitator.undo')}</button>`}
    <button class="button bare small" type="button" aria-label=${say('facilitator.hush')} onClick=${() => steps.hush()}><${Icon} name="close" /></button>`}</div>`;
}

function Done({ deeds }) {
  const { shown } = deeds;
  return html`<div class="taken" role="status">${shown && html`
    <span class="taken-words">${wordsOf(shown)}</span>
    ${shown.kind === 'did' || shown.kind === 'redone' ? html`<button class="button bare small" type="button" onClick=${() => deeds.undo()}>${say('facilitator.undo')}</button>` : null}
    ${shown.kind === 'undone' && deeds.next ? html`<button class="button bare small" type="button" onClick=${() => deeds.redo()}>${say('facilitator.redo')}</button>` : null}
    <button class="button bare small" type="button" aria-label=${say('facilitator.hush')} onClick=${() => deeds.hush()}><${Icon} name="close" /></button>`}</div>`;
}

function wordsOf({ kind, words, code, say: sentence }) {
  if (kind === 'undone' || kind === 'redone') return say('facilitator.' + kind, { words });
  if (kind !== 'refused') return words;
  if (words && code === 'changed-meanwhile') return say('facilitator.changed-meanwhile', { words });
  const problem = sayProblem(code, sentence);
  return words ? say('facilitator.not-undone', { words, problem }) : problem;
}
