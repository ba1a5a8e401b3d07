/** The words of the pages: locales/fr.json, one flat object of plain sentences with {placeholders}. */
let words = {};
let plural = new Intl.PluralRules('fr');

/** Where a page's words in a language are: its head says so (`<link rel="words" hreflang=… href=…>`), for a packed page has its own words under a name of their own. */
function wordsIn(language) {
  const link = document.querySelector('link[rel="words"][hreflang="' + language + '"]');
  return link ? link.getAttribute('href') : '/locales/' + language + '.json';
}

/** Loads a language; every page awaits it before it shows anything. */
export async function loadWords(language = 'fr') {
  const answer = await fetch(wordsIn(language));
  if (!answer.ok) throw new Error('no words in ' + language + ': ' + answer.status);
  words = await answer.json();
  plural = new Intl.PluralRules(language);
}

/** Whether there are words in a language. */
export async function hasLanguage(language) {
  return (await fetch(wordsIn(language), { method: 'HEAD' })).ok;
}

/** The sentence under `key`. Where values hold `n`, `key.one` or `key.other` (as the language counts) goes before `key`. */
export function say(key, values = {}) {
  const counted = 'n' in values ? words[key + '.' + plural.select(values.n)] || words[key + '.other'] : undefined;
  const sentence = counted || words[key];
  if (sentence === undefined) return key;
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** Whether there are words under `key`. */
export function hasWords(key) {
  return key in words;
}

/** What went wrong, for people: the server's sentence where it gave one, else ours for the code. */
export function sayProblem(code, sentence = null) {
  if (sentence) return sentence;
  return hasWords('problem.' + code) ? say('problem.' + code) : say('problem.unknown', { code });
}
