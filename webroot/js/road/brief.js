/**
 * The restitution cut for the plenary: the first points of each section, and how long somebody takes to read them aloud. The
 * documents are cut the same way (restitution/Digest.java): what is seen here is what `restitution.FORMAT?top=n` holds. No DOM.
 */
import { plain, SECTIONS } from './board.js';

export const THREE_MINUTES = 180;      // s
const WORDS_A_MINUTE = 130;            // aloud, to a hall that listens in a second language
const MOST = 99;                       // the server takes no more points a section

/**
 * The first `points` of some branches {entry: {form, text}, under}. A paragraph directly before a bullet introduces it and is no
 * point of its own; one that would introduce nothing is left out.
 */
export function firstPoints(branches, points) {
  const first = [];
  for (let at = 0, left = points; at < branches.length && left > 0; at += 1) {
    first.push(branches[at]);
    if (!introduces(branches, at)) left -= 1;
  }
  return first.length > 0 && introduces(branches, first.length - 1) ? first.slice(0, -1) : first;
}

function introduces(branches, at) {
  const next = branches[at + 1];
  return branches[at].entry.form === 'paragraph' && Boolean(next) && next.entry.form === 'bullet';
}

/** How many words a reader says of these branches and all that stands under them. */
export function countWords(branches) {
  return branches.reduce((sum, { entry, under }) => sum + wordsIn(plain(entry.text)) + countWords(under), 0);
}

function wordsIn(text) {
  const words = text.trim();
  return words ? words.split(/[\s\p{Z}]+/u).length : 0;
}

/** How many seconds it takes to read so many words aloud. */
export function secondsOf(words) {
  return Math.round((words * 60) / WORDS_A_MINUTE);
}

/** Any tree cut to `points` a section: {sections: [{id, branches}], words, seconds}. `tree(section)` gives its branches. */
export function cut(tree, points) {
  const sections = SECTIONS.map((id) => ({ id, branches: firstPoints(tree(id), points) }));
  const words = sections.reduce((sum, { branches }) => sum + countWords(branches), 0);
  return { sections, words, seconds: secondsOf(words) };
}

/** A board's restitution as it stands, cut. */
export function brief(board, points) {
  return board.once('brief/' + points, () => cut((section) => board.tree(section), points));
}

/** Beyond how many points a section nothing more comes: at least 1. */
export function mostPoints(board) {
  return board.once('brief/most', () => {
    const points = (branches) => branches.filter((branch, at) => !introduces(branches, at)).length;
    return Math.min(MOST, Math.max(1, ...SECTIONS.map((section) => points(board.tree(section)))));
  });
}

/** The most points a section that can be read in three minutes; 1 where even those take longer. */
export function fittingPoints(board) {
  let points = mostPoints(board);
  while (points > 1 && brief(board, points).seconds > THREE_MINUTES) points -= 1;
  return points;
}
