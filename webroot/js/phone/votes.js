/** What can be voted on in a section, with what one gave and what the room gave once that is revealed. Pure. */
import { ranking, weighable } from '../road/ranking.js';

/**
 * [{id, kind: 'contribution' | 'cluster', text, lang, translations, members: [{text, lang, translations}], given, own, dots, rank, tied, rating}]; `given` and `own` (the rating) are this person's.
 * Revealed: the most dots first, equal ones under one rank; else in the board's order, so that nothing moves while one votes.
 */
export function ballot(section, { board, given }) {
  const things = board.votables(section).map((thing) => ({
    ...weighable(thing), kind: thing.e === 'cluster' ? 'cluster' : 'contribution',
    members: thing.e === 'cluster' ? board.members(thing.id).map(weighable) : [],
    given: given.dotsOn(thing.id), own: given.ratingOf(thing.id), dots: null, rating: board.ratings(thing.id),
  }));
  const ranks = ranking(board, section);
  if (!ranks) return things;
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return ranks.filter(({ id }) => byId.has(id)).map(({ id, dots, rank, tied }) => ({ ...byId.get(id), dots, rank, tied }));
}

export function isRevealed(board, section) {
  const found = board.section(section);
  return Boolean(found && found.revealed);
}

/** Whether one more dot may be put on a thing: one is left, and it has none yet or may have several. */
export function mayDot(thing, left, customs) {
  return left > 0 && (thing.given === 0 || Boolean(customs && customs.stacking));
}
