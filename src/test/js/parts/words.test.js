import test from 'node:test';
import assert from 'node:assert/strict';
import { directionOf, languageToBegin, LANGUAGES, localeOf, NAMES } from '../../../../webroot/js/languages.js';
import { chooseLanguage, language, loadWords, onLanguage, say, sayProblem } from '../../../../webroot/js/words.js';
import { day, list, moment, number, sideBySide, time } from '../../../../webroot/js/figures.js';

const FILES = {
  fr: { 'n.one': '{n} mot', 'n.other': '{n} mots', of: 'Atelier {title}', 'common.comma': ', ', 'problem.shut': 'Fermé.', 'problem.bad': 'Champ {field}.', 'problem.unknown': 'Erreur {code}.' },
  en: { 'n.one': '{n} word', 'n.other': '{n} words', of: 'Workshop {title}', 'common.comma': ', ' },
  ar: { 'n.zero': 'صفر', 'n.one': 'كلمة', 'n.two': 'كلمتان', 'n.few': '{n} كلمات', 'n.many': '{n} كلمة', 'n.other': '{n} كلمة.', of: 'ورشة {title}', 'common.comma': '، ' },
};

const KEPT = 'cordee:lang';

if (!globalThis.document) standIn();

/** Node shows no page: what the words need of one. */
function standIn() {
  const kept = new Map();
  define(globalThis, 'window', { localStorage: { getItem: (key) => (kept.has(key) ? kept.get(key) : null), setItem: (key, value) => kept.set(key, value), removeItem: (key) => kept.delete(key) } });
  define(globalThis, 'document', { querySelector: () => null, documentElement: {} });
  define(globalThis, 'navigator', {});
}

function define(of, name, value) {
  Object.defineProperty(of, name, { value, configurable: true, writable: true });
}

/** A browser of somebody: what they chose before, what it asks for, what it fetches. */
async function browserOf({ chosen = null, languages = ['fr-FR'], fetches = answer }, then) {
  const { fetch } = globalThis;
  const { localStorage } = window;
  localStorage.removeItem(KEPT);
  if (chosen) localStorage.setItem(KEPT, chosen);
  define(navigator, 'languages', languages);
  globalThis.fetch = fetches;
  try {
    return await then({ kept: () => localStorage.getItem(KEPT), root: document.documentElement });
  } finally {
    globalThis.fetch = fetch;
    localStorage.removeItem(KEPT);
  }
}

function answer(path) {
  const tag = /locales\/(\w+)\.json/.exec(path)[1];
  return Promise.resolve({ ok: Boolean(FILES[tag]), status: FILES[tag] ? 200 : 404, json: () => Promise.resolve(FILES[tag]) });
}

test('what was chosen goes before what the browser asks for, and French before nothing', async () => {
  const asked = (settings) => browserOf(settings, () => languageToBegin());
  assert.equal(await asked({ chosen: 'es', languages: ['ar'] }), 'es');
  assert.equal(await asked({ chosen: 'xx', languages: ['ar'] }), 'ar');
  assert.equal(await asked({ languages: ['de-DE', 'pt-BR', 'fr'] }), 'pt');
  assert.equal(await asked({ languages: ['de', 'nl'] }), 'fr');
  assert.equal(await asked({ languages: [] }), 'fr');
});

test('each language has its own name, and Arabic alone runs from the right', () => {
  assert.deepEqual(LANGUAGES, ['fr', 'en', 'es', 'pt', 'ar']);
  assert.equal(NAMES.ar, 'العربية');
  assert.deepEqual(LANGUAGES.filter((tag) => directionOf(tag) === 'rtl'), ['ar']);
});

test('a choice is spoken, kept and told; the page says its language and direction', () => browserOf({}, async ({ kept, root }) => {
  let told = 0;
  onLanguage(() => { told += 1; });
  await loadWords();
  assert.equal(language(), 'fr');
  assert.equal(kept(), null, 'what was not chosen is not kept');
  await chooseLanguage('ar');
  assert.equal(language(), 'ar');
  assert.equal(root.lang, 'ar');
  assert.equal(root.dir, 'rtl');
  assert.equal(kept(), 'ar');
  assert.equal(told, 2);
}));

test('of two choices in a hurry the last counts, whichever comes first', async () => {
  const waiting = {};
  const slow = (path) => new Promise((then) => { waiting[/locales\/(\w+)/.exec(path)[1]] = () => then(answer(path)); });
  await browserOf({ fetches: slow }, async ({ kept }) => {
    const first = chooseLanguage('en');
    const second = chooseLanguage('ar');
    waiting.ar();
    await second;
    waiting.en();
    await first;
    assert.equal(language(), 'ar');
    assert.equal(kept(), 'ar');
  });
});

test('without a network the language stays as it is, and nothing is kept', async () => {
  await browserOf({}, () => loadWords('fr'));
  await browserOf({ fetches: () => Promise.reject(new TypeError('offline')) }, async ({ kept }) => {
    assert.equal(await chooseLanguage('en').catch((error) => error.message), 'offline');
    assert.equal(language(), 'fr');
    assert.equal(kept(), null);
  });
});

test('plurals are those of the language', () => browserOf({}, async () => {
  await loadWords('fr');
  assert.deepEqual([0, 1, 2].map((n) => say('n', { n })), ['0 mot', '1 mot', '2 mots']);
  await loadWords('en');
  assert.deepEqual([0, 1, 2].map((n) => say('n', { n })), ['0 words', '1 word', '2 words']);
  await loadWords('ar');
  assert.deepEqual([0, 1, 2, 3, 11, 100].map((n) => say('n', { n })), ['صفر', 'كلمة', 'كلمتان', '3 كلمات', '11 كلمة', '100 كلمة.']);
}));

test('numbers in a sentence are written as the language does: those below a thousand are written alike in all', () => browserOf({}, async () => {
  for (const tag of LANGUAGES) {
    FILES[tag] = FILES[tag] || FILES.en;
    await loadWords(tag);
    const written = new Intl.NumberFormat(localeOf(language()));
    for (const n of [0, 7, 42, 999, 1000, 12345, 4.25, -3]) assert.equal(say('of', { title: n }).replace(/^\S+ /, ''), written.format(n), tag + ' ' + n);
  }
}));

test('what runs another way than the sentence stands apart in it; numbers do not', () => browserOf({}, async () => {
  await loadWords('ar');
  assert.equal(say('of', { title: 'La finance (2)' }), 'ورشة \u2068La finance (2)\u2069');
  assert.equal(say('of', { title: '1.1' }), 'ورشة 1.1');
  await loadWords('fr');
  assert.equal(say('of', { title: 'المالية' }), 'Atelier \u2068المالية\u2069');
  assert.equal(say('of', { title: 'La finance' }), 'Atelier La finance');
}));

test('a problem is said in the language spoken now; the server alone knows which field', () => browserOf({}, async () => {
  await loadWords('fr');
  assert.equal(sayProblem('shut', 'Closed.'), 'Fermé.');
  assert.equal(sayProblem('bad', 'Champ nom.'), 'Champ nom.');
  assert.equal(sayProblem('odd', 'Étrange.'), 'Étrange.');
  assert.equal(sayProblem('odd'), 'Erreur odd.');
}));

test('numbers, days, hours and lists are written as the language does, in Latin digits', () => browserOf({}, async () => {
  const at = new Date(2026, 10, 26, 14, 5, 9);
  await loadWords('fr');
  assert.equal(number(4.25, { digits: 1 }), '4,3');
  assert.equal(time(at), '14:05');
  assert.equal(day('2026-11-26'), '26 novembre 2026');
  assert.equal(list(['Défis', 'Enjeux', 'Champs']), 'Défis, Enjeux et Champs');
  await loadWords('en');
  assert.equal(number(2000.5, { digits: 1 }), '2,000.5');
  assert.equal(time(at, { seconds: true }), '14:05:09');
  assert.match(moment(at, { year: true }), /26 November 2026.*14:05/);
  await loadWords('ar');
  assert.equal(time(at), '14:05');
  assert.match(day('2026-11-26'), /26.*نوفمبر.*2026/);
  assert.equal(sideBySide(['أوا', null, 'مالي']), 'أوا، مالي');
}));
