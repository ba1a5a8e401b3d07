/** A page that cannot go on: what happened, and what to do about it, in plain words. */
import { html } from '../ui.js';
import { hasWords, say } from '../words.js';
import { LanguageNames } from './language-choice.js';
import { Brand } from './mark.js';

/** `code`: a problem's code or why a line ended; `unsent`: commands that are still in this browser. */
export function Stop({ code, unsent = 0 }) {
  const known = hasWords('facilitator.stop.' + code) ? code : 'broken';
  return html`<main class="stop" data-stop=${code}>
    <${Brand} />
    <h1>${say('facilitator.stop.' + known)}</h1>
    <p>${say('facilitator.stop.' + known + '.do')}</p>
    ${unsent > 0 && html`<p class="note warm">${say('facilitator.stop.unsent', { n: unsent })}</p>`}
    ${known === 'unreachable' ? null : known !== 'other-version' ? html`<a class="button quiet" href="/">${say('facilitator.stop.home')}</a>`
      : html`<button class="button" type="button" onClick=${() => location.reload()}>${say('facilitator.stop.reload')}</button>`}
    <${LanguageNames} />
  </main>`;
}
