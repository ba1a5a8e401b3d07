/**
 * In which of five languages something is said: by its letters, and by the small words that alike.js passes over. A guess is
 * shown to its author, who changes it with a tap; nobody else guesses.
 */
import { plain, STOP } from './alike.js';

const SMALL = Object.entries(STOP).map(([tag, words]) => [tag, new Set(words.split(' '))]);

/** What only one of them writes. Accents that several share say nothing. */
const ONLY = {
  fr: /[œèêëîïûùæ]|(?:^|[^\p{L}])(?:[cdjlmnst]|qu)['’](?=\p{L})/giu,
  es: /[ñ¿¡]|ción\b/giu,
  pt: /[ãõ]|\p{L}nh[aeo]|ções\b/giu,
  en: /\bth(?:e|is|at|ey|ere)\b|\p{L}ing\b/giu
};

/** The language, or null: too few words tell, or two languages are as likely. */
export function guess(words) {
  const letters = words.match(/\p{L}/gu) || [];
  const arabic = letters.filter((letter) => /[\u0600-\u06ff]/.test(letter)).length;
  if (arabic > 1 && arabic * 2 > letters.length) return 'ar';
  const small = plain(words).match(/\p{L}+/gu) || [];
  const points = SMALL.filter(([tag]) => tag !== 'ar')
    .map(([tag, stop]) => ({ tag, n: small.filter((word) => stop.has(word)).length + 2 * (words.match(ONLY[tag]) || []).length }))
    .sort((a, b) => b.n - a.n);
  const enough = small.length > 2 ? 1 : 2;
  return points[0].n >= enough && points[0].n > points[1].n ? points[0].tag : null;
}

/**
 * In what language a draft is sent, and whether its author is shown that: {lang, asks}. `chosen`: what they tapped, or null; `workshop`
 * and `page`: the languages of the workshop and of the page. Shown where it is another than the workshop's, or where nothing tells and the
 * person reads another than the workshop's.
 */
export function tongueOf(words, { chosen = null, workshop, page }) {
  if (words.trim() === '') return { lang: chosen, asks: false };
  const guessed = guess(words);
  const elsewhere = (guessed || page) !== workshop;
  return { lang: chosen || guessed || (elsewhere ? page : null), asks: elsewhere || Boolean(chosen && chosen !== workshop) };
}
