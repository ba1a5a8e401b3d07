// What the rapporteur can do, as commands. No DOM. What is shown here is the board with what this desk has asked for laid
// over it (pending.js), so that everything shows at once, with or without a network. The way back is the server's
// (road/deeds.js): every act is told to `deeds` with the ids of its commands. Writing in a line is writing.js.

import { numbered } from '../road/lines.js';
import { fates, placing } from './fates.js';
import { indexed, moved, SECTIONS, uses } from './outline.js';
import { foreseen, foreseenAnswers, foreseenLaid, foreseenQuote, foreseenWriters, standing, unseen } from './pending.js';
import { relations } from './relations.js';
import { parse, words } from './marks.js';
import { Writing } from './writing.js';

const JOIN = ' ; ';
const MOST_AT_ONCE = 200; // ids in one command

export class Desk {
  /** `deeds` keeps what was done ({did, refused, tell}); `say(key, values)` gives its words. */
  constructor({ live, drafts, deeds, say, later }) {
    Object.assign(this, { live, drafts, deeds, say, seen: null });
    this.writing = new Writing(this, later);
  }

  /** The document now, the same object until something has changed: { stamp, trees, rows, numbers, used, fates, placing, relations, writers, objections, quote }. */
  document() {
    const { board } = this.live;
    const commands = standing(unseen(this.live));
    const stamp = board.origin + '/' + board.seq + '/' + commands.map((command) => command.id).join();
    if (!this.seen || this.seen.stamp !== stamp) this.seen = this.look(stamp, board, commands);
    return this.seen;
  }

  look(stamp, board, commands) {
    const trees = foreseen(board.entriesById.values(), commands);
    const used = uses(trees);
    const found = fates(board.contributionsById, used, foreseenLaid(commands));
    const answers = foreseenAnswers(commands);
    const objections = board.objections().map((one) => (answers.has(one.id) ? { ...one, outcome: answers.get(one.id) } : one));
    return {
      stamp, trees, used, rows: indexed(trees), fates: found, placing: placing(board.contributionsById, found),
      numbers: numbered((section) => trees[section], (point) => point.points),
      relations: relations(board), writers: foreseenWriters(commands),
      objections: [...objections.filter(({ outcome }) => !outcome), ...objections.filter(({ outcome }) => outcome)],
      quote: foreseenQuote(board.closing && board.closing.text, commands),
    };
  }

  /** Signed, and not being revised: nothing may be changed. */
  get frozen() {
    return Boolean(this.live.board.signatures && this.live.board.signatures.standing);
  }

  /** How far the work is: { placed, said, left, empty: [section…], objections: n open }. */
  progress() {
    const { trees, placing: far } = this.document();
    return { ...far, empty: SECTIONS.filter((section) => !trees[section].length), objections: this.objections().filter(({ outcome }) => !outcome).length };
  }

  row(id) {
    return this.document().rows.get(id);
  }

  /** The objections as they stand here, open ones first; those to one line, or all. */
  objections(entry = undefined) {
    const { objections } = this.document();
    return entry === undefined ? objections : objections.filter((one) => (one.entry || null) === entry);
  }

  /** Who writes a section, by the name they gave, or null. */
  writer(section) {
    const { writers } = this.document();
    return writers.has(section) ? writers.get(section) : this.live.board.section(section).writer || null;
  }

  /** Gives commands as one act, with words for it. Returns them with their ids. */
  act(commands, words) {
    const sent = commands.map((command) => this.live.send(command));
    this.deeds.did(sent.map(({ id }) => id), words);
    return sent;
  }

  /** Contributions become one point each, or one together (with `text` for it, if given); `where` is {section, parent, after}, or null: last in their section. */
  take(ids, { together = false, where = null, text = null } = {}) {
    const said = this.said(ids);
    const groups = together ? [said] : said.map((contribution) => [contribution]);
    let at = where;
    const sent = groups.filter((group) => group.length).map((group) => {
      const command = this.put(text || this.joined(group), at || this.last(group[0].section), group.map(({ id }) => id));
      if (at) at = { ...at, after: command.id };
      return command;
    });
    this.deeds.did(sent.map(({ id }) => id), this.say('desk.did.take', { n: said.length }));
    return sent;
  }

  /** More contributions behind a point: their words are added to its own. */
  addTo(entryId, ids) {
    const { entry } = this.row(entryId).point;
    const said = this.said(ids).filter(({ id }) => !entry.sources.includes(id));
    if (!said.length) return;
    if (this.writing.joins(entryId, JOIN + this.joined(said)[0], said.map(({ id }) => id))) return;
    this.writing.rewrite(entryId, { text: [...entry.text, JOIN, ...this.joined(said)], sources: [...entry.sources, ...said.map(({ id }) => id)] }, this.say('desk.did.add'));
  }

  /** The same, leaving the words of the point as they are. */
  putBehind(entryId, ids) {
    const { sources } = this.row(entryId).point.entry;
    const more = ids.filter((id) => !sources.includes(id));
    if (!more.length || this.writing.joins(entryId, '', more)) return;
    this.writing.rewrite(entryId, { sources: [...sources, ...more] }, this.say('desk.did.behind', { number: this.document().numbers.get(entryId) }));
  }

  /** A point of the rapporteur's own, with light marks. */
  writeNew(line, where, form = 'bullet') {
    const command = this.put(parse(line), where, [], form);
    this.deeds.did([command.id], this.say('desk.did.write'));
  }

  put(text, where, sources, form = 'bullet') {
    return this.live.send({ t: 'put', ...where, form, text, sources });
  }

  park(ids) {
    this.lay('park', ids);
  }

  setAside(ids, reason) {
    this.lay('set-aside', ids, reason);
  }

  /** Back among what is to be placed. */
  unlay(ids) {
    this.lay('unlay', ids);
  }

  lay(t, ids, reason) {
    const commands = [];
    for (let at = 0; at < ids.length; at += MOST_AT_ONCE) commands.push({ t, contributions: ids.slice(at, at + MOST_AT_ONCE), ...(reason ? { reason } : {}) });
    this.act(commands, this.say('desk.did.' + t, { n: ids.length }));
  }

  /** By a step: up, down, in, out. False where it cannot. */
  step(id, way) {
    const where = moved(this.document().trees, id, way);
    if (where) this.moveTo(id, where);
    return Boolean(where);
  }

  moveTo(id, where) {
    this.act([{ t: 'move', entry: id, ...where }], this.say('desk.did.move'));
  }

  drop(id) {
    const { entry } = this.row(id).point;
    this.act([{ t: 'drop', entry: id }], this.say('desk.did.drop', { words: short(words(entry.text)) }));
    this.drafts.leave(id);
  }

  quote(text) {
    this.act([{ t: 'quote', text: text.trim() || null }], this.say('desk.did.quote'));
  }

  /** `outcome`: changed, kept, minority, or null to take the answer back. */
  answer(objection, outcome, reason = '') {
    this.act([{ t: 'answer', objection, outcome, ...(reason ? { reason } : {}) }], this.say('desk.did.answer.' + (outcome || 'back')));
  }

  claim(section, name) {
    this.act([name ? { t: 'claim', section, name } : { t: 'release', section }], this.say(name ? 'desk.did.claim' : 'desk.did.release'));
  }

  said(ids) {
    return ids.map((id) => this.live.board.contribution(id)).filter(Boolean);
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
    return [...this.document().rows.keys()];
  }
}

function short(text) {
  return text.length > 40 ? text.slice(0, 40) + '…' : text;
}
