/**
 * The numbers by which people speak of a line: '2.3' is the third line of the second section, counted down the page
 * whatever its form and depth. They are not in the document itself; the desk, the phones and the wall show the same ones.
 */
import { SECTIONS } from './board.js';

/** Entry id → number, for the board as it stands. */
export function lineNumbers(board) {
  return board.once('line-numbers', () => numbered((section) => board.tree(section), (branch) => branch.under));
}

/** The same for any tree: `tree(section)` gives its branches {entry}, `under(branch)` those below one. */
export function numbered(tree, under) {
  const numbers = new Map();
  SECTIONS.forEach((section, at) => {
    let line = 0;
    const count = (branches) => branches.forEach((branch) => {
      line += 1;
      numbers.set(branch.entry.id, `${at + 1}.${line}`);
      count(under(branch));
    });
    count(tree(section));
  });
  return numbers;
}
