/**
 * What this phone has posted to a workshop. The server tells nobody else who wrote what; it tells the author in `yours`, which
 * replaces what is known here, and between two of those the acknowledgements keep it. The phone remembers it all the same:
 * a page opened without a network still knows its own. One key an item (kept.js); where nothing can be kept, it holds for this page.
 *
 * An item: {id, section, text, lang, field, solution, facts, credit, at, saved, unseen}: `saved` the seq it was acknowledged at, or
 * null; `unseen` why the room does not see it: 'hidden', 'awaiting', 'veiled', or null.
 */
import { Kept } from './kept.js';

const SAID = ['text', 'lang', 'field', 'solution', 'facts', 'credit'];

export class Mine {
  constructor({ storage, name }) {
    Object.assign(this, { store: new Kept(storage, 'cordee:mine:' + name + ':'), items: new Map() });
    this.reload();
    [...this.items.values()].filter((item) => item.withdrawn).forEach((item) => this.forget(item.id));
  }

  /** A `post` was put into the outbox. */
  posted(command, at) {
    this.keep({ id: command.id, section: command.section, ...said(command), at, saved: null, unseen: null });
  }

  /**
   * The server acknowledged a command about one's own contribution, at a seq. The delta may come after its ack: until the
   * board has reached that seq, what is known here is newer than the board.
   */
  acked(command, seq) {
    const item = this.items.get(command.contribution || command.id);
    if (!item) return;
    if (command.t === 'post') this.keep({ ...item, saved: seq });
    if (command.t === 'edit') this.keep({ ...item, saved: seq, ...said(command) });
    if (command.t === 'withdraw') this.keep({ ...item, saved: seq, withdrawn: true });
  }

  /** What the server knows of this person's contributions, as of `seq`: it replaces all but what it has not heard yet. */
  replace({ seq, contributions }) {
    const told = new Set(contributions.map((c) => c.id));
    [...this.items.values()].filter((item) => !told.has(item.id) && item.saved !== null && item.saved <= seq).forEach((item) => this.forget(item.id));
    for (const own of contributions) {
      const known = this.items.get(own.id);
      if (!known || !(known.saved > seq)) this.keep(fromEntity(own));
    }
  }

  /** Changes on the board may say why an own one went, or that it is seen again: what `yours` said is older then. */
  why(board, id) {
    const item = this.items.get(id);
    const gone = board.goneBecause(id);
    return gone && gone !== 'withdrawn' ? gone : (item && item.unseen) || null;
  }

  has(id) {
    return this.items.has(id);
  }

  /** An own contribution as last acknowledged ({text, field, …}), where the board does not have that yet; else null. */
  newerThan(board, id) {
    const item = this.items.get(id);
    return item && item.saved !== null && item.saved > board.seq ? said(item) : null;
  }

  /** Whether it was withdrawn from this phone. */
  isWithdrawn(id) {
    const item = this.items.get(id);
    return Boolean(item && item.withdrawn);
  }

  /**
   * Own contributions of a section (null: of all) that the server has and the board does not: `state` 'saved' where their delta
   * is still under way, else 'hidden', 'awaiting' or 'veiled'.
   */
  absent(board, section) {
    if (board.seq === 0) return [];
    return [...this.items.values()]
      .filter((item) => (section === null || item.section === section) && item.saved !== null && !item.withdrawn)
      .filter((item) => !board.contribution(item.id) && board.goneBecause(item.id) !== 'withdrawn')
      .map((item) => ({ ...item, state: item.saved > board.seq ? 'saved' : this.why(board, item.id) || 'hidden' }));
  }

  forget(id) {
    this.items.delete(id);
    this.store.drop(id);
  }

  erase() {
    [...this.items.keys()].forEach((id) => this.forget(id));
  }

  /** Reads the storage again: at the start, and when another tab has changed it. */
  reload() {
    const read = this.store.all();
    if (read) this.items = new Map([...read].filter(([, item]) => item));
  }

  keep(item) {
    this.items.set(item.id, item);
    this.store.put(item.id, item);
  }
}

/** What a command or an entity says, whole: what is left out is not said. */
function said(from) {
  return Object.fromEntries(SAID.map((name) => [name, from[name] || null]));
}

function fromEntity(own) {
  const unseen = own.hidden ? 'hidden' : own.awaiting ? 'awaiting' : own.veiled ? 'veiled' : null;
  return { id: own.id, section: own.section, ...said(own), at: own.at, saved: own.seq, unseen, edited: Boolean(own.edited) };
}
