/** Numbers, days, hours and lists as the page's language writes them. Nothing of this is put together by hand elsewhere. */
import { localeOf } from './languages.js';
import { language, say } from './words.js';

const made = new Map();

/** A writer of Intl's for the language spoken now: each is costly to make, and made once. */
function writer(Kind, options) {
  const key = language() + Kind.name + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Kind(localeOf(language()), options));
  return made.get(key);
}

/** A number; `digits`: behind the comma at most, `always` so many. */
export function number(value, { digits = 0, always = 0 } = {}) {
  return writer(Intl.NumberFormat, { maximumFractionDigits: digits, minimumFractionDigits: always }).format(value);
}

const HOUR = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** 14:05, or 14:05:09. `at`: ms since 1970. */
export function time(at, { seconds = false } = {}) {
  return writer(Intl.DateTimeFormat, seconds ? { ...HOUR, second: '2-digit' } : HOUR).format(at);
}

/** 26 novembre 2026. `day`: as the wire has it, 2026-11-26. */
export function day(day) {
  return writer(Intl.DateTimeFormat, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(day + 'T12:00:00'));
}

/** 26 novembre à 14:05; `year` and `seconds` where they count. */
export function moment(at, { year = false, seconds = false } = {}) {
  return writer(Intl.DateTimeFormat, { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }), ...HOUR, ...(seconds && { second: '2-digit' }) }).format(at);
}

/** a, b et c; a, b, c where the browser is older than Intl's lists. */
export function list(items) {
  if (!Intl.ListFormat) return sideBySide(items);
  return writer(Intl.ListFormat, { type: 'conjunction' }).format(items);
}

/** a, b, c: what stands side by side without being one sum (a name, an organisation, a country). Nothing is left out silently but what is empty. */
export function sideBySide(items) {
  return items.filter(Boolean).join(say('common.comma'));
}

const SPANS = [['day', 86400000], ['hour', 3600000], ['minute', 60000], ['second', 1000]];

/** How long, in its largest unit: 12 jours, 2 minutes, 23 millisecondes. */
export function span(ms) {
  const [unit, size] = SPANS.find(([, least]) => ms >= least) || ['millisecond', 1];
  return measured(Math.floor(ms / size), unit, { unitDisplay: 'long', maximumFractionDigits: 0 });
}

/** 23 ms. */
export function milliseconds(value) {
  return measured(value, 'millisecond', { unitDisplay: 'short' });
}

/** 4,6 Go. */
export function gigabytes(bytes) {
  return measured(bytes / 1e9, 'gigabyte', { unitDisplay: 'short', maximumFractionDigits: 1 });
}

const SYMBOLS = { day: 'd', hour: 'h', minute: 'min', second: 's', millisecond: 'ms', gigabyte: 'GB' };

/** A number with its unit. The phone that is tried before the guests come may be older than Intl's units: it gets the symbol that all languages share. */
function measured(value, unit, options) {
  try {
    return writer(Intl.NumberFormat, { style: 'unit', unit, ...options }).format(value);
  } catch (older) {
    if (!(older instanceof RangeError)) throw older;
    return number(value, { digits: options.maximumFractionDigits || 0 }) + '\u00a0' + SYMBOLS[unit];
  }
}
