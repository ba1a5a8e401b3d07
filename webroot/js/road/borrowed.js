/**
 * A group's title is staff's, but its words may be those of a contribution. Where its author takes that back, whoever leads is told to look
 * at the title again: no rule can know whose words they are. Words that others in the group say too are not the author's alone.
 */
import { plain, STOP } from './alike.js';
import { Board } from './board.js';

const SMALL = new Set(Object.values(STOP).join(' ').split(' '));

export class StaffBoard extends Board {
  clear() {
    super.clear();
    this.borrowed = new Map();    // the title as it stood, by group
  }

  remove(gone) {
    const said = gone.of === 'contribution' && gone.why === 'withdrawn' ? this.contributionsById.get(gone.id) : null;
    super.remove(gone);
    if (!said) return;
    for (const { id, title } of this.clusters(said.section)) {
      const others = words(this.members(id).map(({ text }) => text).join(' '));
      const own = words(said.text);
      if ([...words(title)].some((word) => own.has(word) && !others.has(word))) this.borrowed.set(id, title);
    }
  }

  /** Whether a title still says words that were taken back, and nobody has said that it may. */
  borrows({ id, title }) {
    return this.borrowed.get(id) === title;
  }

  keepTitle({ id }) {
    this.borrowed.delete(id);
  }
}

function words(text) {
  return new Set(plain(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !SMALL.has(word)));
}
