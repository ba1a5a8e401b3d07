/** Choosing the page's language: all five names at once, or a small select where little room is. The names stand in their own languages. */
import { Component, html } from '../ui.js';
import { LANGUAGES, NAMES } from '../languages.js';
import { chooseLanguage, language, say, sayProblem } from '../words.js';
import { Icon } from './icons.js';

/** All five, as buttons: who has just come in reads perhaps none of the page. `choose` as of chooseLanguage. */
export class LanguageNames extends Component {
  render(_, { failed }) {
    return html`<nav class="languages" aria-label=${say('common.language')}><${Icon} name="language" />
      ${LANGUAGES.map((tag) => html`<button type="button" class="button bare small" key=${tag} lang=${tag} aria-pressed=${String(tag === language())} onClick=${() => choose(this, tag)}><bdi>${NAMES[tag]}</bdi></button>`)}
      <${Failed} failed=${failed} /></nav>`;
  }
}

/** A select under an icon and the tag of the language spoken. `change(tag)`: where choosing is for this page alone. */
export class LanguageMenu extends Component {
  render({ change }, { failed }) {
    return html`<label class="language-menu" title=${say('common.language')}><${Icon} name="language" /><span aria-hidden="true">${language().toUpperCase()}</span>
      <select aria-label=${say('common.language')} value=${language()} onChange=${(event) => choose(this, event.target.value, change)}>
        ${LANGUAGES.map((tag) => html`<option key=${tag} value=${tag} lang=${tag} selected=${tag === language()}>${NAMES[tag]}</option>`)}</select>
      <${Failed} failed=${failed} /></label>`;
  }
}

/** As the other preferences stand in a menu: one chip each. */
export function LanguageChips({ on }) {
  return html`<fieldset class="themes">
    <legend class="label">${say('common.language')}</legend>
    ${LANGUAGES.map((tag) => html`<label class="theme" key=${tag}><input type="radio" name="language" checked=${tag === language()} onChange=${() => on.language(tag)} /><span lang=${tag}><bdi>${NAMES[tag]}</bdi></span></label>`)}
  </fieldset>`;
}

function Failed({ failed }) {
  return failed ? html`<span class="problem small" role="alert">${sayProblem('unreachable')}</span>` : null;
}

/** Without a network the page goes on in the language it has, and says so. */
async function choose(shown, tag, change = chooseLanguage) {
  shown.setState({ failed: false });
  try {
    await change(tag);
  } catch (unreachable) {
    console.warn(unreachable.message);
    shown.setState({ failed: true });
  }
}
