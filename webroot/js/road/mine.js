/**
 * What this phone has posted to a workshop. The server tells nobody who wrote what, so the phone remembers: to mark a
 * contribution as one's own, to let it be edited, and to still show it to its author while the facilitator hides it.
 * One key an item, as in the outbox; where nothing can be kept, it holds for this page.
 */
export class Mine {
  constructor({ storage, name }) {
    Object.assign(this, { storage, prefix: 'cordee:mine:' + name + ':', items: new Map() });
    this.reload();
  }

  /** A `post` was put into the outbox. */
  posted(command, at) {
    this.keep({ id: command.id, section: command.section, text: command.text, field: command.field || null, at, saved: false });
  }

  /** The server acknowledged a command about one's own contribution. */
  acked(command) {
    const item = this.items.get(command.contribution || command.id);
    if (!item) return;
    if (command.t === 'post') this.keep({ ...item, saved: true });
    if (command.t === 'edit') this.keep({ ...item, text: command.text, field: command.field || null });
    if (command.t === 'withdraw') this.forget(item.id);
  }

  has(id) {
    return this.items.has(id);
  }

  /** Own contributions of a section that the server has, but the board does not show: the facilitator hides them. */
  hidden(board, section) {
    if (board.seq === 0) return [];
    return [...this.items.values()].filter((item) =>
      item.saved && item.section === section && !board.contribution(item.id) && board.goneBecause(item.id) !== 'withdrawn');
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
