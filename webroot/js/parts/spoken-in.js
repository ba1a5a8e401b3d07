/** In which language something is said: guessed, and changed with a tap; each by the name it has in itself. */
import { LANGUAGES, NAMES } from '../languages.js';
import { html } from '../ui.js';
import { say } from '../words.js';

export function SpokenIn({ lang, choose }) {
  return html`<label class="picker tongue"><span class="small">${say('participant.tongue')}</span>
      <select class="input" value=${lang} onChange=${(event) => choose(event.target.value)}>${LANGUAGES.map((tag) => html`<option key=${tag} value=${tag} lang=${tag} selected=${tag === lang}>${NAMES[tag]}</option>`)}</select></label>`;
}
