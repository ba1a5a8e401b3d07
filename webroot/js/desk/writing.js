// Writing in the lines of the document: drafts, saved by themselves while one types, and never over somebody else's words.
//
// A draft is { id, line, was, from, form, section, base, deeds, add, ready, code }. `line` is what is typed, with light
// marks; `was` the text it builds on, which stood at seq `base`; `from` the text before editing began; `deeds` the rewrites
// sent so far; `add` contributions to go behind the line. One rewrite of an entry goes at a time: while a command about it
// is on its way, what is typed waits. `settle` is asked at each drawing, and goes on from what the server has told:
// the entry still says `was` (it was only moved, or has new sources): `base` follows it. It says something else: somebody
// else wrote, and both texts are on the desk (`code` is 'changed-meanwhile'); nothing is sent until one is chosen.
// A draft that is `ready` is closed, and goes as soon as it can.

import { parse, write } from './marks.js';
import { SECTIONS } from './outline.js';
import { unseen } from './pending.js';

const PAUSE = 1500; // ms without a key, and it is saved
const BOTH_TEXTS = ['changed-meanwhile', 'no-such-entry'];
const OWN = /^(quote$|new:|intro:)/; // drafts of what is no entry yet

export class Writing {
  /** `later(ms, then)` runs something once and returns how to call it off. */
  constructor(desk, later = () => () => {}) {
    Object.assign(this, { desk, later, drafts: desk.drafts, live: desk.live, saving: new Map() });
  }

  /** Begins to edit a point, or goes on where one was. */
  begin(id) {
    const { entry } = this.desk.row(id).point;
    if (this.drafts.get(id)) return;
    const line = write(entry.text);
    this.drafts.keep({ id, line, was: line, from: line, form: entry.form, section: entry.section, base: entry.seq, deeds: [], add: [], ready: false });
  }

  typed(id, line) {
    const draft = this.drafts.get(id);
    this.drafts.keep({ ...draft, line, code: BOTH_TEXTS.includes(draft.code) ? draft.code : null });
    if (OWN.test(id)) return;
    this.again(id);
  }

  again(id) {
    if (this.saving.has(id)) this.saving.get(id)();
    this.saving.set(id, this.later(PAUSE, () => this.autosave(id)));
  }

  /** Sends what is typed and leaves the draft open. Nothing is sent while another command about the entry is on its way. */
  autosave(id) {
    const draft = this.drafts.get(id);
    if (!draft || OWN.test(id) || draft.ready || draft.code || !changed(draft)) return;
    if (this.sends(draft)) this.live.draw();
    else if (this.busy(id)) this.again(id);
  }

  /** Done with a line: what is written goes, an unchanged draft is only closed. */
  save(id) {
    const draft = this.drafts.get(id);
    if (OWN.test(id)) return this.saveOwn(draft);
    if (!draft.line.trim()) return this.cancel(id);
    const row = this.desk.row(id);
    if (draft.code === 'changed-meanwhile' && row) Object.assign(draft, { base: row.point.entry.seq, was: write(row.point.entry.text), code: null });
    if (!changed(draft)) return this.close(draft);
    this.drafts.keep({ ...draft, code: null, ready: true });
    return this.settle();
  }

  /** Something that is no entry yet: a new point, an introduction, the closing quotation. */
  saveOwn({ id, line, form, section }) {
    this.drafts.leave(id);
    if (id === 'quote') return this.desk.quote(line);
    if (!line.trim()) return undefined;
    if (id.startsWith('intro:')) return this.desk.writeNew(line, { section: id.slice(6), parent: null, after: null }, 'paragraph');
    return this.desk.writeNew(line, this.desk.last(section || id.slice(4)), form);
  }

  /** The line as it was before editing began. What somebody else wrote meanwhile stays. */
  cancel(id) {
    const draft = this.drafts.get(id);
    this.drafts.leave(id);
    if (OWN.test(id) || draft.code || !draft.deeds.length || !this.desk.row(id)) return this.did(draft);
    return this.rewrite(id, { text: parse(draft.from) }, this.desk.say('desk.did.edit-left'), draft.deeds);
  }

  /** Changes some of {form, text, sources} of an entry that is not being written, in its turn. `deeds`: of the same act, sent before. */
  rewrite(id, change, words, deeds = []) {
    const { entry } = this.desk.row(id).point;
    const waiting = this.drafts.get(id);
    const before = waiting ? { ...entry, text: parse(waiting.line), form: waiting.form, sources: waiting.sources || entry.sources } : entry;
    const next = { ...before, ...change };
    const was = waiting ? waiting.was : write(entry.text);
    this.drafts.keep({ id, line: write(next.text), was, from: was, form: next.form, section: entry.section, base: waiting ? waiting.base : entry.seq, sources: next.sources, deeds: [...(waiting ? waiting.deeds : []), ...deeds], add: [], ready: true, words });
    this.settle();
  }

  /** More words and sources for a line that is being written. False: it is not. */
  joins(id, line, sources) {
    const draft = this.drafts.get(id);
    if (!draft || draft.ready) return false;
    this.drafts.keep({ ...draft, line: draft.line + line, add: [...draft.add, ...sources] });
    this.autosave(id);
    return true;
  }

  /** Goes on with every draft from what the board says now, and turns refused commands back into what one can work on. */
  settle() {
    for (const item of this.live.outbox.refused()) {
      this.live.outbox.remove(item.id);
      this.recover(item);
    }
    for (const draft of this.drafts.all()) {
      if (!OWN.test(draft.id)) this.follow(draft);
    }
  }

  follow(draft) {
    const { id } = draft;
    if (this.live.line.state === 'live' && !this.desk.row(id)) return this.rescue(draft);
    const entry = this.live.board.entry(id);
    if (!entry || this.busy(id)) return undefined;
    if (entry.seq > draft.base && !draft.code) this.rebase(draft, entry);
    if (draft.ready && !draft.code && (this.sends(draft) || !changed(draft))) this.close(draft);
    return undefined;
  }

  rebase(draft, entry) {
    if (alike(draft.was, write(entry.text))) draft.base = entry.seq;
    else if (alike(draft.line, write(entry.text))) Object.assign(draft, { base: entry.seq, was: draft.line });
    else Object.assign(draft, { code: 'changed-meanwhile', ready: false });
    this.drafts.keep(draft);
  }

  /** Sends a draft's rewrite, if its turn has come. */
  sends(draft) {
    const { id, line, form, sources, base, add } = draft;
    const entry = this.live.board.entry(id);
    if (!entry || this.busy(id) || entry.seq > base || !changed(draft) || !line.trim()) return false;
    const command = this.live.send({ t: 'rewrite', entry: id, base, form: sources ? form : entry.form, text: parse(line), sources: sources || [...entry.sources, ...add.filter((one) => !entry.sources.includes(one))] },
      (answer) => { if (answer.ok) this.saved(id, command.id, answer.seq); });
    Object.assign(draft, { was: line, add: [], deeds: [...draft.deeds, command.id], sent: command.id });
    this.drafts.keep(draft);
    return true;
  }

  saved(id, command, seq) {
    const draft = this.drafts.get(id);
    if (draft && draft.sent === command) this.drafts.keep({ ...draft, base: seq });
  }

  close(draft) {
    this.drafts.leave(draft.id);
    this.did(draft);
  }

  /** All that was saved of one edit is one act, to be taken back at once. */
  did({ deeds = [], words }) {
    if (deeds.length) this.desk.deeds.did(deeds, words || this.desk.say('desk.did.edit'));
  }

  /** Somebody dropped the point while it was being written: its words become a new one, to be put or left. */
  rescue(draft) {
    this.drafts.leave(draft.id);
    const section = draft.section || SECTIONS[0];
    if (changed(draft) || !draft.ready) this.drafts.keep({ ...draft, id: 'new:' + section, section, ready: false, code: 'no-such-entry' });
  }

  /** A refused command: what was written is a draft again, with the reason. */
  recover({ id, command, code, say }) {
    const { entry, section, base, form, text, t } = command;
    const open = t === 'rewrite' && this.drafts.get(entry);
    const row = t === 'rewrite' && this.desk.row(entry);
    if (open) this.drafts.keep({ ...open, code, base, was: row ? write(row.point.entry.text) : '', ready: false });
    else if (t === 'rewrite') this.drafts.keep({ id: entry, line: write(text), was: '', from: row ? write(row.point.entry.text) : '', form, section: row ? row.point.entry.section : null, base, deeds: [], add: [], ready: false, code });
    else if (t === 'put' && !command.sources.length) this.drafts.keep({ id: 'new:' + section, line: write(text), form, section, base: 0, ready: false, code });
    if (t !== 'undo' && t !== 'redo') this.desk.deeds.refused(id, code === 'changed-meanwhile' ? null : { code, say });
    this.live.draw();
  }

  /** Is a command about this entry still on its way? */
  busy(id) {
    return unseen(this.live).some((command) => command.id === id || command.entry === id);
  }
}

/** Whether a draft says anything that was not sent; forms and sources are changed by drafts that bring their own. */
function changed(draft) {
  return Boolean(draft.sources && !draft.sent) || Boolean(draft.add && draft.add.length) || !alike(draft.line, draft.was);
}

function alike(a, b) {
  return tidy(a) === tidy(b);
}

function tidy(line) {
  return line.trim().normalize('NFC');
}
