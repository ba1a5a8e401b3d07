/** Counts what others have said since it was last asked; at first nothing, and after an hour away all that was missed. */
export class Newcomers {
  constructor({ board, mine }) {
    Object.assign(this, { board, mine, until: null });
  }

  count() {
    if (!this.board.workshop) return 0;
    const before = this.until;
    let n = 0;
    for (const { id } of this.board.sections()) n += this.since(before, this.board.contributions(id));
    if (this.until === null) this.until = -Infinity;
    return before === null ? 0 : n;
  }

  /** Lists are oldest first: only their ends are looked at. */
  since(before, list) {
    let n = 0;
    for (let i = list.length - 1; i >= 0 && list[i].at > (before === null ? -Infinity : before); i -= 1) if (!this.mine.has(list[i].id)) n += 1;
    if (list.length) this.until = Math.max(this.until === null ? -Infinity : this.until, list[list.length - 1].at);
    return n;
  }
}
