// What the rapporteur can do, as commands with their way back. No DOM. The document here is the board with what this desk
// has asked for laid over it (pending.js), so that everything shows at once, with or without a network.
//
// A rewrite names the seq it starts from (`base`), so one goes at a time for each entry: while another command about the
// entry is on its way, the new text waits as a ready draft, and `settle` sends it when its turn has come. A rewrite that
// was refused becomes a draft again, with the reason: nothing typed is lost.

import { find, moved, rows, SECTIONS, uses } from './outline.js';
import { foreseen, foreseenQuote, unseen } from './pending.js';
import { inverse } from './undo.js';
import { parse, words, write } from './marks.js';

const JOIN = ' ; ';

export class Desk {
  /** `done(words, step)` is told of every act that can be taken back, `refused(code, sentence)` of what the server refused. */
  constructor({ live, drafts, newId, say, done, refused }) {
    Object.assign(this, { live, drafts, newId, say, done, refused, seen: null });
  }

  /** The document now: { trees, used, quote }; the same object until something has changed. */
  document() {
    const { board } = this.live;
    const commands = unseen(this.live);
    const key = board.seq + '/' + commands.map((command) => command.id).join();
    if (!this.seen || this.seen.key !== key) {
      const trees = foreseen(board.entriesById.values(), commands);
      this.seen = { key, trees, used: uses(trees), quote: foreseenQuote(board.closing && board.closing.text, commands) };
    }
    return this.seen;
  }

  /** How far the work is: { used, said, empty: [section…] }. Hidden contributions are not asked for. */
  progress() {
    const { trees, used } = this.document();
    const said = SECTIONS.flatMap((section) => this.live.board.contributions(section)).filter((contribution) => !contribution.hidden);
    return { used: said.filter(({ id }) => used.has(id)).length, said: said.length, empty: SECTIONS.filter((section) => !trees[section].length) };
  }

  /** Contributions become one point each, or one together; `where` is {section, parent, after}, or null: last in their section. */
  take(ids, { together = false, where = null } = {}) {
    const said = ids.map((id) => this.live.board.contribution(id)).filter(Boolean);
    const groups = together ? [said] : said.map((contribution) => [contribution]);
    let at = where;
    const commands = groups.filter((group) => group.length).map((group) => {
      const command = this.put(this.joined(group), at || this.last(group[0].section), group.map(({ id }) => id));
      if (at) at = { ...at, after: command.id };
      return command;
    });
    if (commands.length) this.done(this.say('desk.did.take', { n: said.length }), commands.map((command) => ({ t: 'drop', entry: command.id })));
    return commands;
  }

  /** More contributions behind a point: their words are added to its own. */
  addTo(entryId, ids) {
    const row = find(this.document().trees, entryId);
    const said = ids.map((id) => this.live.board.contribution(id)).filter((contribution) => contribution && !row.point.entry.sources.includes(contribution.id));
    if (!said.length) return;
    const { text, sources } = row.point.entry;
    this.rewrite(entryId, { text: [...text, JOIN, ...this.joined(said)], sources: [...sources, ...said.map(({ id }) => id)] }, this.say('desk.did.add'));
  }

  /** A point of the rapporteur's own, with light marks. */
  writeNew(line, where, form = 'bullet') {
    const command = this.put(parse(line), where, [], form);
    this.done(this.say('desk.did.write'), [{ t: 'drop', entry: command.id }]);
  }

  put(text, where, sources, form = 'bullet') {
    return this.live.send({ t: 'put', ...where, form, text, sources });
  }

  /** Changes some of {form, text, sources} of an entry, from `base` where editing began earlier than now. */
  rewrite(id, change, words, base = null) {
    const { entry } = find(this.document().trees, id).point;
    const { form, text, sources } = { ...entry, ...change };
    const step = [{ t: 'rewrite', entry: id, form: entry.form, text: entry.text, sources: entry.sources }];
    if (this.busy(id)) this.drafts.keep({ id, line: write(text), form, sources, base, ready: true });
    else this.live.send({ t: 'rewrite', entry: id, base: base || entry.seq, form, text, sources });
    if (words) this.done(words, step);
  }

  /** By a step: up, down, in, out. False where it cannot. */
  step(id, way) {
    const where = moved(this.document().trees, id, way);
    return where ? this.moveTo(id, where) : false;
  }

  moveTo(id, where) {
    return this.give({ t: 'move', entry: id, ...where }, this.say('desk.did.move'));
  }

  drop(id) {
    const { entry } = find(this.document().trees, id).point;
    this.give({ t: 'drop', entry: id }, this.say('desk.did.drop', { words: short(words(entry.text)) }));
    this.drafts.leave(id);
  }

  quote(text) {
    this.give({ t: 'quote', text: text.trim() || null }, this.say('desk.did.quote'));
  }

  give(command, words) {
    const { trees, quote } = this.document();
    const step = inverse(trees, quote, command, this.newId);
    this.live.send(command);
    this.done(words, step);
    return true;
  }

  /** Takes a step back. What was dropped comes back under new ids, which its sub-entries must follow. */
  back(step) {
    const ids = new Map();
    const now = (id) => ids.get(id) || id;
    for (const command of step) {
      if (command.t === 'rewrite') this.rewrite(command.entry, command, null);
      else if (command.t === 'put') ids.set(command.id, this.live.send({ ...command, parent: now(command.parent), after: now(command.after) }).id);
      else this.live.send(command);
    }
  }

  /** Begins to edit a point, or goes on where one was. */
  begin(id) {
    const { entry } = find(this.document().trees, id).point;
    if (!this.drafts.get(id)) this.drafts.keep({ id, line: write(entry.text), form: entry.form, sources: entry.sources, section: entry.section, base: entry.seq, ready: false });
  }

  /** What is written in a draft goes; an unchanged one is only closed. */
  save(id) {
    const draft = this.drafts.get(id);
    const { line, form, sources, section, code } = draft;
    this.drafts.leave(id);
    if (id === 'quote') return this.quote(line);
    if (!line.trim()) return undefined;
    if (id.startsWith('intro:')) return this.writeNew(line, { section: id.slice(6), parent: null, after: null }, 'paragraph');
    if (id.startsWith('new:')) return this.writeNew(line, this.last(section || id.slice(4)), form);
    const { entry } = find(this.document().trees, id).point;
    if (line === write(entry.text) && form === entry.form) return undefined;
    const base = code === 'changed-meanwhile' ? entry.seq : draft.base;
    return this.rewrite(id, { form, sources, text: parse(line) }, this.say('desk.did.edit'), base);
  }

  /** Sends the ready drafts whose turn has come, and turns refused commands back into what one can work on. */
  settle() {
    for (const item of this.live.outbox.refused()) {
      this.live.outbox.remove(item.id);
      this.recover(item);
    }
    for (const draft of this.drafts.all()) this.rescue(draft);
    for (const { id, line, form, sources, base } of this.drafts.ready()) {
      const entry = this.live.board.entry(id);
      if (!entry || this.busy(id)) continue;
      this.drafts.leave(id);
      this.live.send({ t: 'rewrite', entry: id, base: base || entry.seq, form, text: parse(line), sources });
    }
  }

  /** Somebody dropped the point while it was being written: its words become a new one, to be put or left. */
  rescue(draft) {
    if (/^(quote$|new:|intro:)/.test(draft.id) || this.live.line.state !== 'live' || find(this.document().trees, draft.id)) return;
    this.drafts.leave(draft.id);
    const section = draft.section || SECTIONS[0];
    this.drafts.keep({ ...draft, id: 'new:' + section, section, ready: false, code: 'no-such-entry' });
  }

  recover({ command, code, say }) {
    const { entry, section, base, form, sources, text, t } = command;
    const row = t === 'rewrite' && find(this.document().trees, entry);
    if (t === 'rewrite') this.drafts.keep({ id: entry, line: write(text), form, sources, base, ready: false, code, section: row ? row.point.entry.section : null });
    else if (t === 'put' && !sources.length) this.drafts.keep({ id: 'new:' + section, line: write(text), form, sources, base: 0, ready: false, code });
    if (code !== 'changed-meanwhile') this.refused(code, say);
    this.live.draw();
  }

  /** Is a command about this entry still on its way? */
  busy(id) {
    return unseen(this.live).some((command) => command.id === id || command.entry === id);
  }

  /** Several contributions in one line; their full stops would stand in its middle. */
  joined(said) {
    if (said.length === 1) return [said[0].text];
    return [said.map(({ text }) => text.replace(/[.;\s]+$/, '')).join(JOIN)];
  }

  last(section) {
    const points = this.document().trees[section];
    return { section, parent: null, after: points.length ? points[points.length - 1].entry.id : null };
  }

  /** Every point in reading order, for moving about by key. */
  order() {
    return SECTIONS.flatMap((section) => rows(this.document().trees[section])).map(({ point }) => point.entry.id);
  }
}

function short(text) {
  return text.length > 40 ? text.slice(0, 40) + '…' : text;
}
