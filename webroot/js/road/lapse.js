/**
 * A workshop run again from its journal, in about a minute: frames {at, seq, changes} are applied to a board of its own as
 * their time comes. Where nothing happened for long, the lapse does not wait as long. No DOM, no clock of its own.
 */
import { Board } from './board.js';

const LONGEST_GAP = 60000;    // ms of the workshop; a longer silence is told as one of this length

export class Lapse {
  /** `length`: how many ms it takes to show. */
  constructor(frames, length = 60000) {
    this.frames = frames;
    this.length = length;
    let sum = 0;
    const told = frames.map(({ at }, i) => { sum += i === 0 ? 0 : Math.min(LONGEST_GAP, Math.max(0, at - frames[i - 1].at)); return sum; });
    this.due = told.map((ms) => (sum === 0 ? 0 : (ms / sum) * length));
    this.begin();
  }

  begin() {
    this.board = new Board();
    this.next = 0;
    this.at = this.frames.length ? this.frames[0].at : null;
  }

  /** Brings the board to where it was after `ms` of showing. True when something changed. */
  show(ms) {
    const before = this.next;
    while (this.next < this.frames.length && this.due[this.next] <= ms) {
      const { at, seq, changes } = this.frames[this.next];
      this.board.applyAll({ seq, changes });
      this.at = at;
      this.next += 1;
    }
    return this.next > before;
  }

  get over() {
    return this.next >= this.frames.length;
  }
}
