/** Which contributions another may be merged into: those of its section, the likest first. No DOM. */
import { stemmer } from './alike.js';
import { seen } from './gauges.js';

/** Those that hold every word looked for (by its beginning), the likest to the duplicate first, else the newest. A duplicate of another takes none. */
export function mergeable(board, duplicate, looked = '') {
  const stems = stemmer(board.workshop ? board.workshop.language : 'fr');
  const own = new Set(stems(duplicate.text).map(({ stem }) => stem));
  const find = stems(looked).map(({ word, stem }) => (word.length < stem.length ? word : stem));
  const rows = board.contributions(duplicate.section).filter((said) => said.id !== duplicate.id && !said.into && seen(said)).map((said) => ({ said, words: stems(said.text) }));
  const likeness = ({ words }) => words.filter(({ stem }) => own.has(stem)).length / Math.max(1, words.length);
  return rows.filter(({ words }) => find.every((start) => words.some(({ word }) => word.startsWith(start))))
    .map((row) => [likeness(row), row.said]).sort((a, b) => b[0] - a[0] || b[1].at - a[1].at).map(([, said]) => said);
}
