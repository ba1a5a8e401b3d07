/** The words of the pages: locales/fr.json and its sisters, each one flat object of plain sentences with {placeholders}. */
import { directionOf, keepLanguage, languageToBegin, localeOf } from './languages.js';

const PLAIN_NUMBER = /^\d+([.,:]\d+)*$/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

let words = {};
let spoken = 'fr';
let plural = null;      // made when first asked for, both: the first of them takes a slow phone 80 ms
let figures = null;
let asked = 0;
const listeners = [];

/** The language that the page speaks now. */
export function language() {
  return spoken;
}

/** Where a page's words in a language are: its head says so (`<link rel="words" hreflang=… href=…>`), for a packed page has its own words under a name of their own. */
export function wordsIn(tag) {
  const link = document.querySelector('link[rel="words"][hreflang="' + tag + '"]');
  return link ? link.getAttribute('href') : '/locales/' + tag + '.json';
}

/**
 * Lets the page speak a language; every page awaits it before it shows anything. Without one: what this person chose, else what the
 * browser asks for. The page stays as it is until the words are here, and is then drawn again by whoever listens (onLanguage);
 * of several asked for in a hurry the last counts.
 */
export async function loadWords(tag = languageToBegin()) {
  const turn = asked += 1;
  const answer = await fetch(wordsIn(tag));
  if (!answer.ok) throw new Error('no words in ' + tag + ': ' + answer.status);
  const found = await answer.json();
  if (turn !== asked) return;
  words = found;
  spoken = tag;
  plural = figures = null;
  Object.assign(document.documentElement, { lang: tag, dir: directionOf(tag) });
  listeners.forEach((told) => told());
}

/** The person chose a language: it is spoken as soon as its words are here, and on every page of this browser from then on. */
export async function chooseLanguage(tag) {
  await loadWords(tag);
  if (tag === spoken) keepLanguage(tag);
}

/** Calls `told` each time the page has begun to speak another language. */
export function onLanguage(told) {
  listeners.push(told);
}

/** The sentence under `key`. Where values hold `n`, the key of its plural (`key.one`, `key.few` … as the language counts) goes before `key`. */
export function say(key, values = {}) {
  const counted = 'n' in values ? words[key + '.' + pluralOf(values.n)] || words[key + '.other'] : undefined;
  const sentence = counted || words[key];
  if (sentence === undefined) {
    console.error('no words for', key);
    return key;
  }
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? inserted(values[name]) : whole));
}

/**
 * What is put into a sentence: numbers as the language writes them. Names and people's words stand between Unicode's isolates where
 * they may run another way than the sentence, so that neither turns the other's punctuation round.
 */
function inserted(value) {
  if (typeof value === 'number') return figure(value);
  const text = String(value);
  const runsAlong = directionOf(spoken) === 'ltr' && !RIGHT_TO_LEFT.test(text);
  return runsAlong || PLAIN_NUMBER.test(text) ? text : '\u2068' + text + '\u2069';
}

function pluralOf(n) {
  plural = plural || new Intl.PluralRules(localeOf(spoken));
  return plural.select(n);
}

/** Whole numbers without a thousand are written alike in all our languages. */
function figure(n) {
  if (Number.isInteger(n) && n >= 0 && n < 1000) return String(n);
  figures = figures || new Intl.NumberFormat(localeOf(spoken));
  return figures.format(n);
}

/** Whether there are words under `key`. */
export function hasWords(key) {
  return key in words;
}

/**
 * What went wrong, for people. Our own sentence for the code goes before the server's, which may have been said before another
 * language was chosen; where a sentence names the field in question only the server knows it.
 */
export function sayProblem(code, sentence = null) {
  const own = words['problem.' + code];
  if (own && !(sentence && own.includes('{field}'))) return own;
  return sentence || say('problem.unknown', { code });
}
