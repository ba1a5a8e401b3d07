/** What was just done, and the way back. It stays until something else is done or it is put away: nobody is hurried. */
import { Component, html } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { Icon } from './icons.js';

/** `deeds` (road/deeds.js); `speak(sentence)` says it to who hears. */
export class Taken extends Component {
  componentDidUpdate() {
    const { deeds: { shown }, speak } = this.props;
    if (shown && shown !== this.said) speak(wordsOf(shown));
    this.said = shown;
  }

  render({ deeds }) {
    const { shown } = deeds;
    return html`<section class="taken" aria-label=${shown ? say('facilitator.just-done') : undefined}>${shown && html`
      <span class="taken-words">${wordsOf(shown)}</span>
      ${shown.kind === 'did' || shown.kind === 'redone' ? html`<button class="button bare small" type="button" onClick=${() => deeds.undo()}>${say('facilitator.undo')}</button>` : null}
      ${shown.kind === 'undone' && deeds.next ? html`<button class="button bare small" type="button" onClick=${() => deeds.redo()}>${say('facilitator.redo')}</button>` : null}
      <button class="button bare small" type="button" aria-label=${say('facilitator.hush')} onClick=${() => deeds.hush()}><${Icon} name="close" /></button>`}</section>`;
  }
}

function wordsOf({ kind, words, code, say: sentence }) {
  if (kind === 'undone' || kind === 'redone') return say('facilitator.' + kind, { words });
  if (kind !== 'refused') return words;
  if (words && code === 'changed-meanwhile') return say('facilitator.changed-meanwhile', { words });
  const problem = sayProblem(code, sentence);
  return words ? say('facilitator.not-undone', { words, problem }) : problem;
}
