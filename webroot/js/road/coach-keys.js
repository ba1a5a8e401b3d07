/** Where the coach's sentences are among the words. By itself, for the question is seen at once, and the rules only while one writes. */

/** What differs between the two wordings of the template; the rest is said alike in both. */
const INSPIRED = ['solutions.question', 'solutions.example', 'fields.question', 'stakes.question', 'stakes.example', 'stakes.not', 'move.fields', 'move.stakes'];

/** The key of a sentence of the coach: of a section its `question`, `example`, `not`; of `move`, the section to move to. */
export function coachKey(wording, of, what) {
  const key = of + '.' + what;
  return 'coach.' + (wording === 'inspire' && INSPIRED.includes(key) ? 'inspire.' : '') + key;
}
