/** What somebody said, in its own language; and below it, never in its place, what it says in the language of who reads it. */
import { html, Words } from '../ui.js';
import { language, say } from '../words.js';

/**
 * `of`: {text, lang, translations}; `workshop`: the language of what says none; `all`: every translation, not only that into the page's
 * language (for those who lead and write).
 */
export function Voice({ of, workshop, all = false, block = true }) {
  const lang = of.lang || workshop;
  const shown = (of.translations || []).filter((one) => all || (one.lang === language() && one.lang !== lang));
  return html`<${Words} text=${of.text} lang=${lang} block=${block} />${shown.map((one) => html`<${Translated} key=${one.lang} ...${one} named=${all} />`)}`;
}

function Translated({ lang, text, machine, named }) {
  return html`<span class="translated" data-lang=${lang}><span class="translated-as">${say(machine ? 'common.translation.machine' : 'common.translation')}${named ? ' · ' + say('language.' + lang) : ''}</span> <${Words} text=${text} lang=${lang} /></span>`;
}
