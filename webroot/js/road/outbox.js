/**
 * Nothing a person has sent is lost, and nothing stands twice.
 *
 * A command gets its id here, before anything else, and is written to localStorage under a key of its own. Only then
 * is it handed to the connection. It stays until the server has answered:
 *
 *   put ──▶ waiting ──sent──▶ waiting (in flight) ──ack──▶ gone
 *              ▲                   │
 *              ├──── cut, silence ─┤        sent again, under the same id, after every break
 *              ├──── nack, after>0 ┘        sent again when that time has passed ('slowly': only posts wait meanwhile)
 *              │
 *              └─again─ refused ◀── nack    kept with the reason, until the person edits, sends again or drops it
 *
 * Sending twice is always safe: the server knows the id, and acknowledges it again. So a reload, a dead battery, a lost
 * ack, or two tabs of one phone sending the same item need no care beyond this. Order is kept where it matters: a
 * command that speaks of another that still waits (an edit of a post, a challenge naming a new field) waits for it.
 *
 * One key an item (kept.js). Where localStorage is full or forbidden, items live in memory and `kept` is false: the page says so.
 *
 * No DOM, no clock and no chance of its own: `storage` (as localStorage, or null), `now` and `makeId` are given.
 */
import { newId } from './ids.js';
import { Kept } from './kept.js';

const WINDOW = 40;          // in flight at once; the server takes 150 in advance from a person
const UNANSWERED = 15000;   // ms; an answer that has not come by then is asked for again
const REFERENCES = ['contribution', 'entry', 'field', 'solution', 'parent', 'after', 'cluster', 'into', 'deed', 'members', 'sources', 'objection'];
const SUBJECTS = ['contribution', 'entry', 'cluster'];    // two commands about one of these keep their order

export class Outbox {
  /** `name` sets apart the outboxes of one phone: the workshop and the role. */
  constructor({ storage, name, now = Date.now, makeId = newId }) {
    Object.assign(this, { store: new Kept(storage, 'cordee:out:' + name + ':'), now, makeId });
    this.items = [];
    this.pausedUntil = 0;
    this.postsFrom = 0;
    this.careful = false;
    this.count = 0;
    this.reload();
  }

  /**
   * Takes a command (without id), keeps it, and returns its item. `settled({ok, seq | code, say})` is called once, if this page lives to see
   * it. `hold`: ms that it stays here first, so that it can be taken back; a page that comes back later sends it.
   */
  put(command, settled = null, hold = 0) {
    const item = { id: this.makeId(), at: this.now(), hold, state: 'waiting', code: null, say: null };
    Object.assign(item, { command: { ...command, id: item.id }, key: this.keyFor(item), sentAt: null, kept: false, settled });
    this.items.push(item);
    this.keep(item);
    return item;
  }

  /** The commands to send now, in order; they count as in flight from here on. */
  next() {
    if (this.now() < this.pausedUntil) return [];
    const room = this.careful ? 1 : WINDOW;
    const before = [];
    const commands = [];
    let flying = 0;
    for (const item of this.waiting()) {
      const unanswered = item.sentAt !== null && this.now() - item.sentAt < UNANSWERED;
      const free = flying < room && !this.mustPause(item) && !before.some((earlier) => speaksOf(item.command, earlier.command));
      if (!unanswered && free) {
        item.sentAt = this.now();
        commands.push(item.command);
      }
      if (item.sentAt !== null) flying += 1;
      before.push(item);
    }
    return commands;
  }

  /** In slow mode one's next post has its time; what is no post need not wait for it. And what may still be taken back is not sent yet. */
  mustPause(item) {
    return this.heldFor(item) > 0 || (item.command.t === 'post' && this.now() < this.postsFrom);
  }

  /** In how many ms it cannot be taken back any more; where the clock was set back, at once. */
  heldFor({ at, hold = 0 }) {
    const left = at + hold - this.now();
    return left > hold ? 0 : Math.max(0, left);
  }

  /** In how many ms a waiting item may be sent at the earliest; 0: now. */
  pauseOf(item) {
    return Math.max(0, this.pausedUntil - this.now(), this.heldFor(item), item.command.t === 'post' ? this.postsFrom - this.now() : 0);
  }

  /** The server has it. Returns the item, or null where another tab already let go of it. */
  ack(id, seq) {
    const item = this.remove(id);
    if (item && item.settled) item.settled({ ok: true, seq });
    return item;
  }

  /** The server refused it; with `after` > 0 only for so many milliseconds. Returns the item when it is refused for good. */
  nack({ id, code, say, after = 0 }) {
    const item = this.item(id);
    if (!item) return null;
    item.sentAt = null;
    // Ids are this phone's own chance. One that is taken was kept before, from a seat that one has no more: what was said stands, once.
    if (code === 'id-taken') {
      this.ack(id, null);
      return null;
    }
    if (after > 0) {
      // What was sent after this one must not overtake it when the server has room again.
      if (code === 'too-fast') this.careful = true;
      const until = code === 'slowly' ? 'postsFrom' : 'pausedUntil';
      this[until] = Math.max(this[until], this.now() + after);
      return null;
    }
    this.refuse(item, code, say);
    return item;
  }

  /**
   * The connection is gone: all that was in flight waits again. `blamed`: the server closed it because of a frame. Which
   * one is not known, so they go one by one from here on, until the one that does it stands alone and is refused.
   */
  cut(blamed = false) {
    const flying = this.waiting().filter((item) => item.sentAt !== null);
    flying.forEach((item) => { item.sentAt = null; });
    // Told by another connection, and by a clock that may have been set since: the server will say it again.
    this.pausedUntil = this.postsFrom = 0;
    if (!blamed || flying.length === 0) return null;
    if (flying.length > 1) {
      this.careful = true;
      return null;
    }
    this.refuse(flying[0], 'bad-frame', null);
    return flying[0];
  }

  /** Sends a refused command again, as it is. */
  again(id) {
    const item = this.item(id);
    if (!item || item.state !== 'refused') return;
    Object.assign(item, { state: 'waiting', code: null, say: null, sentAt: null });
    this.keep(item);
  }

  /** Lets go of an item without sending it (again). What is already in flight may still arrive. */
  remove(id) {
    const item = this.item(id);
    if (!item) return null;
    this.items = this.items.filter((other) => other !== item);
    this.store.drop(item.key);
    // There is room again for what found none.
    this.items.filter((other) => !other.kept).forEach((other) => this.keep(other));
    if (this.waiting().length === 0) this.careful = false;
    return item;
  }

  /** What was let go of by mistake is here again, as it was and where it was. */
  putBack(item) {
    this.items.push(item);
    this.items.sort((a, b) => (a.key < b.key ? -1 : 1));
    this.keep(item);
  }

  item(id) {
    return this.items.find((item) => item.id === id) || null;
  }

  waiting() {
    return this.items.filter((item) => item.state === 'waiting');
  }

  refused() {
    return this.items.filter((item) => item.state === 'refused');
  }

  /** False when something here would not outlive this page: the storage is full or forbidden. */
  get kept() {
    return this.items.every((item) => item.kept);
  }

  /** Reads the storage again: at the start, and when another tab has changed it. */
  reload() {
    const stored = this.store.all();
    if (!stored) return;
    this.items = this.items.filter((item) => !item.kept || stored.has(item.key));
    for (const [key, read] of stored) this.take(key, read);
    this.items.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** Erases everything of this outbox from the phone. */
  erase() {
    this.items.slice().forEach((item) => this.remove(item.id));
  }

  // --- what is kept

  /** Keys sort in the order of putting, also across tabs and reloads, and where the clock was set back meanwhile: never before the newest there is. */
  keyFor(item) {
    const newest = this.items.length ? this.items[this.items.length - 1].key : '';
    const [at, count] = [item.at, newest ? parseInt(newest.slice(9, 13), 36) : 0];
    const newestAt = newest ? parseInt(newest.slice(0, 9), 36) : 0;
    const [when, nth] = newestAt > at || (newestAt === at && count > this.count) ? [newestAt, count + 1] : [at, this.count + 1];
    this.count = nth % 36 ** 4;
    return when.toString(36).padStart(9, '0') + this.count.toString(36).padStart(4, '0') + ':' + item.id;
  }

  keep(item) {
    const { command, at, state, code, say } = item;
    item.kept = this.store.put(item.key, { command, at, state, code, say });
  }

  refuse(item, code, say) {
    Object.assign(item, { state: 'refused', code, say, sentAt: null });
    this.keep(item);
    if (item.settled) item.settled({ ok: false, code, say });
  }

  take(key, read) {
    if (!read || !read.command || typeof read.command.id !== 'string') return;
    const known = this.items.find((item) => item.key === key);
    if (known) Object.assign(known, { state: read.state, code: read.code, say: read.say });
    else this.items.push({ ...read, id: read.command.id, key, hold: 0, sentAt: null, kept: true, settled: null });
  }
}

function speaksOf(command, earlier) {
  return REFERENCES.some((name) => command[name] && ([].concat(command[name]).includes(earlier.id) || (SUBJECTS.includes(name) && command[name] === earlier[name])))
    || (command.entries || []).some((entry) => (earlier.entries || []).includes(entry));
}
