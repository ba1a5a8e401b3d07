/** The languages of the pages, how each is read, and which one the person before this browser reads. */
import { storage } from './seat.js';

/** By the name each has in itself: who looks for theirs may read no other. */
export const NAMES = { fr: 'Français', en: 'English', es: 'Español', pt: 'Português', ar: 'العربية' };
export const LANGUAGES = Object.keys(NAMES);

const KEPT = 'cordee:lang';
const RIGHT_TO_LEFT = ['ar'];
// A room of many countries: days before months, hours to 24. Arabic digits are those of codes, of the clock and of documents.
const LOCALES = { en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' };

/** The tag by which Intl writes figures, days and lists in a language. */
export function localeOf(language) {
  return LOCALES[language] || language;
}

export function directionOf(language) {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/** The language to begin in: the one chosen here before, else the first of the browser's own that there are words in, else French. */
export function languageToBegin() {
  const store = storage();
  const chosen = store && store.getItem(KEPT);
  if (LANGUAGES.includes(chosen)) return chosen;
  const asked = navigator.languages && navigator.languages.length ? navigator.languages : [navigator.language || ''];
  return asked.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => LANGUAGES.includes(tag)) || 'fr';
}

/** Keeps what was chosen for all pages of this browser. Where nothing can be kept it holds for this page. */
export function keepLanguage(language) {
  try {
    storage().setItem(KEPT, language);
  } catch (forbidden) {
    console.info('the language is not kept:', forbidden.message);
  }
}
