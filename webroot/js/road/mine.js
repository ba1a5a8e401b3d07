/**
 * What this phone has posted to a workshop. The server tells nobody who wrote what, so the phone remembers: to mark a
 * contribution as one's own, to let it be edited, and to still show it to its author while the facilitator hides it.
 * One key an item, as in the outbox; where nothing can be kept, it holds for this page.
 */
export class Mine {
  constructor({ storage, name }) {
    Object.assign(this, { storage, prefix: 'cordee:mine:' + name + ':', items: new Map() });
    this.reload();
    [...this.items.values()].filter((item) => item.withdrawn).forEach((item) => this.forget(item.id));
  }

  /** A `post` was put into the outbox. */
  posted(command, at) {
    this.keep({ id: command.id, section: command.section, text: command.text, field: command.field || null, at, saved: null });
  }

  /**
   * The server acknowledged a command about one's own contribution, at a seq. The delta may come after its ack: until the
   * board has reached that seq, what is known here is newer than the board.
   */
  acked(command, seq) {
    const item = this.items.get(command.contribution || command.id);
    if (!item) return;
    if (command.t === 'post') this.keep({ ...item, saved: seq });
    if (command.t === 'edit') this.keep({ ...item, saved: seq, text: command.text, field: command.field || null });
    if (command.t === 'withdraw') this.keep({ ...item, saved: seq, withdrawn: true });
  }

  has(id) {
    return this.items.has(id);
  }

  /** An own contribution's {text, field} as last acknowledged, where the board does not have that yet; else null. */
  newerThan(board, id) {
    const item = this.items.get(id);
    return item && item.saved !== null && item.saved > board.seq ? { text: item.text, field: item.field } : null;
  }

  /** Whether it was withdrawn from this phone. */
  isWithdrawn(id) {
    const item = this.items.get(id);
    return Boolean(item && item.withdrawn);
  }

  /**
   * Own contributions of a section that the server has and the board does not: 'saved' where their delta is still under
   * way, else 'hidden' by the facilitator.
   */
  absent(board, section) {
    if (board.seq === 0) return [];
    return [...this.items.values()]
      .filter((item) => item.section === section && item.saved !== null && !item.withdrawn)
      .filter((item) => !board.contribution(item.id) && board.goneBecause(item.id) !== 'withdrawn')
      .map((item) => ({ ...item, state: item.saved > board.seq ? 'saved' : 'hidden' }));
  }

  forget(id) {
    this.items.delete(id);
    this.tryStorage(() => this.storage.removeItem(this.prefix + id));
  }

  erase() {
    [...this.items.keys()].forEach((id) => this.forget(id));
  }

  /** Reads the storage again: at the start, and when another tab has changed it. */
  reload() {
    const found = new Map();
    const read = this.tryStorage(() => {
      for (let i = 0; i < this.storage.length; i += 1) {
        const key = this.storage.key(i);
        if (key.startsWith(this.prefix)) found.set(key.slice(this.prefix.length), JSON.parse(this.storage.getItem(key)));
      }
    });
    if (read) this.items = found;
  }

  keep(item) {
    this.items.set(item.id, item);
    this.tryStorage(() => this.storage.setItem(this.prefix + item.id, JSON.stringify(item)));
  }

  /** Storage may be missing, forbidden, full or damaged: then what is known holds for this page. */
  tryStorage(use) {
    if (!this.storage) return false;
    try {
      use();
      return true;
    } catch (full) {
      return false;
    }
  }
}
