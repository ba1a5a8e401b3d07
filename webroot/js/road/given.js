/**
 * What this person has given to what others said and wrote: support, dots, ratings, recognition, objections. The server says it
 * in `yours`; acknowledgements keep it in between; what still waits in the outbox counts for what is shown, so that a tap
 * is answered at once, also without a network. Kept under one key: a memory that each `yours` replaces.
 */
import { Kept } from './kept.js';

const NOTHING = { seq: 0, supported: {}, dots: {}, ratings: {}, recognised: {}, objections: [] };

export class Given {
  constructor({ storage, name, outbox, board }) {
    Object.assign(this, { store: new Kept(storage, 'cordee:given:'), name, outbox, board, ...structure(NOTHING) });
    this.reload();
  }

  /** The server's word, as of `seq`. */
  replace({ seq, supported = [], dots = {}, ratings = {}, recognised = [], objections = [] }) {
    Object.assign(this, structure({ seq, dots, ratings, objections,
      recognised: Object.fromEntries(recognised.map((id) => [id, this.wording(id)])),
      supported: Object.fromEntries(supported.map((id) => [id, { on: true, seq }])) }));
    this.keep();
  }

  /** The server acknowledged a command at a seq. One that `yours` had already counted is not counted twice. */
  acked(command, seq) {
    if (seq <= this.seq) return;
    const id = command.contribution || command.cluster;
    switch (command.t) {
      case 'support': case 'unsupport': this.supported[id] = { on: command.t === 'support', seq }; break;
      case 'dot': this.dots[id] = (this.dots[id] || 0) + 1; break;
      case 'undot': this.dots[id] = Math.max(0, (this.dots[id] || 0) - 1); break;
      case 'rate': this.ratings[id] = { impact: command.impact, feasibility: command.feasibility }; break;
      case 'unrate': delete this.ratings[id]; break;
      case 'recognise': command.entries.forEach((entry) => { this.recognised[entry] = this.wording(entry); }); break;
      case 'unrecognise': command.entries.forEach((entry) => { delete this.recognised[entry]; }); break;
      case 'contest': this.objections.set(command.id, objectionOf(command, seq)); break;
      case 'withdraw-objection': this.objections.delete(command.objection); break;
      default: return;
    }
    this.keep();
  }

  // --- as the person sees it: with what still waits

  supports(id) {
    const asked = this.last((c) => c.contribution === id && (c.t === 'support' || c.t === 'unsupport'));
    return asked ? asked.t === 'support' : Boolean(this.supported[id] && this.supported[id].on);
  }

  /** How many say so, counting one's own tap before the board does. */
  supportOf(id) {
    const kept = this.supported[id];
    const counted = kept ? (kept.seq <= this.board.seq ? kept.on : !kept.on) : false;
    return Math.max(0, this.board.counted('support', id) + Number(this.supports(id)) - Number(counted));
  }

  dotsOn(id) {
    const on = (c) => (c.contribution || c.cluster) === id;
    const waiting = this.waiting();
    const more = waiting.filter((c) => c.t === 'dot' && on(c)).length - waiting.filter((c) => c.t === 'undot' && on(c)).length;
    return Math.max(0, (this.dots[id] || 0) + more);
  }

  /** How many dots of a section one still has; below 0 never (the number may have been lowered). */
  dotsLeft(section) {
    const { board } = this;
    const most = board.customs ? board.customs.dots : 0;
    const waiting = this.waiting().filter((c) => c.t === 'dot').map((c) => c.contribution || c.cluster);
    const ids = [...new Set([...Object.keys(this.dots), ...waiting])];
    const here = ids.filter((id) => (board.contribution(id) || board.cluster(id) || {}).section === section);
    return Math.max(0, most - here.reduce((sum, id) => sum + this.dotsOn(id), 0));
  }

  /** {impact, feasibility} as one rated it, or null. */
  ratingOf(id) {
    const asked = this.last((c) => (c.t === 'rate' || c.t === 'unrate') && (c.contribution || c.cluster) === id);
    if (asked) return asked.t === 'rate' ? { impact: asked.impact, feasibility: asked.feasibility } : null;
    return this.ratings[id] || null;
  }

  /** Whether one recognised the entry as it is worded now: who recognised it in other words did not see these. */
  recognises(entry) {
    const asked = this.last((c) => (c.t === 'recognise' || c.t === 'unrecognise') && c.entries.includes(entry));
    return asked ? asked.t === 'recognise' : this.recognised[entry] !== undefined && this.recognised[entry] === this.wording(entry);
  }

  wording(entry) {
    const found = this.board.entry(entry);
    return found ? JSON.stringify(found.text) : '';
  }

  /** One's own objections as the board has them now (with their outcome), those under way too. `waiting` marks these. */
  ownObjections() {
    const { board } = this;
    const waiting = this.waiting();
    const dropped = waiting.filter((c) => c.t === 'withdraw-objection').map((c) => c.objection);
    const stand = [...this.objections.values()].map((o) => ({ ...o, outcome: (board.objectionsById.get(o.id) || o).outcome || null }));
    const asked = waiting.filter((c) => c.t === 'contest').map((c) => ({ ...objectionOf(c, Infinity), waiting: true }));
    return [...stand, ...asked].filter((o) => !dropped.includes(o.id) && board.goneBecause(o.id) !== 'withdrawn');
  }

  waiting() {
    return this.outbox.waiting().map((item) => item.command);
  }

  last(is) {
    const found = this.waiting().filter(is);
    return found.length ? found[found.length - 1] : null;
  }

  // --- what is kept

  reload() {
    const read = this.store.get(this.name);
    if (read) Object.assign(this, structure({ ...NOTHING, ...read }));
  }

  erase() {
    Object.assign(this, structure(NOTHING));
    this.store.drop(this.name);
  }

  keep() {
    const { seq, supported, dots, ratings, recognised } = this;
    this.store.put(this.name, { seq, supported, dots, ratings, recognised, objections: [...this.objections.values()] });
  }
}

function structure({ seq, supported, dots, ratings, recognised, objections }) {
  return { seq, supported: { ...supported }, dots: { ...dots }, ratings: { ...ratings }, recognised: { ...recognised }, objections: new Map(objections.map((o) => [o.id, o])) };
}

function objectionOf({ id, section, entry, text }, seq) {
  return { id, seq, section, entry: entry || null, text, outcome: null };
}
