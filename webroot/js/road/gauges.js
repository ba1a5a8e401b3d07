/**
 * How complete a workshop is: for each section what was said, by how many, how many lines are written and how many of them
 * somebody has recognised; which section is thin; which solution has no evidence, which field no challenge. No DOM.
 */
import { SECTIONS } from './board.js';

export const GAUGES = ['contributions', 'voices', 'lines', 'recognised'];

/** Said, and for all to see. */
export function seen(contribution) {
  return !contribution.hidden && !contribution.awaiting;
}

/** Five, in the template's order: {section, contributions, voices, lines, recognised}. */
export function gauges(board) {
  return SECTIONS.map((section) => {
    const lines = [...board.entriesById.values()].filter((entry) => entry.section === section);
    return {
      section,
      contributions: board.contributions(section).filter(seen).length,
      voices: board.counted('voices', section),
      lines: lines.length,
      recognised: lines.filter(({ id }) => board.counted('recognition', id) > 0).length,
    };
  });
}

/**
 * The section that lags most behind the others, or null where none does (nothing at all is there, or all are alike). Each
 * gauge counts as a part of its greatest value, so that what has not begun anywhere (no line is written yet) weighs nothing.
 */
export function thinnest(board) {
  const all = gauges(board);
  const most = Object.fromEntries(GAUGES.map((name) => [name, Math.max(...all.map((one) => one[name]))]));
  const weight = (one) => GAUGES.reduce((sum, name) => sum + (most[name] ? one[name] / most[name] : 0), 0);
  const weights = all.map(weight);
  const least = Math.min(...weights);
  return least < Math.max(...weights) ? all[weights.indexOf(least)].section : null;
}

/** The solutions that nobody has shown to work, oldest first. Evidence for a duplicate counts. */
export function unproven(board) {
  return without(board, 'solutions');
}

/** The fields of action that have no challenge. */
export function unchallenged(board) {
  return without(board, 'fields');
}

function without(board, section) {
  return board.contributions(section).filter((said) => seen(said) && !said.into)
    .filter(({ id }) => ![id, ...board.duplicates(id).map((same) => same.id)].some((of) => board.about(of).some(seen)));
}
