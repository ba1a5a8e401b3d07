// What this desk has asked for and the server has not told back yet, laid over the outline, so that a click shows at once,
// with or without a network. Pure; the outline it is given is changed in place. A command that no longer fits is passed over:
// the server will say what it thinks of it.

import { find, outline, within } from './outline.js';

/** The commands of a page whose effect its board does not show yet, in order: acknowledged before their delta came, or waiting. */
export function unseen({ board, outbox, echoes }) {
  return [...echoes.filter(({ seq }) => seq > board.seq), ...outbox.waiting()].map(({ command }) => command);
}

/** Those of them that will stand: what is undone before the board has shown it is not foreseen at all. */
export function standing(commands) {
  const undone = new Set(commands.filter(({ t }) => t === 'undo').map(({ deed }) => deed));
  return commands.filter(({ id, t }) => t !== 'undo' && !undone.has(id));
}

/** The outline of these entries as it will be once these commands have gone through, in their order. */
export function foreseen(entries, commands) {
  const trees = outline(entries);
  for (const command of commands) {
    if (EFFECTS[command.t]) EFFECTS[command.t](trees, command);
  }
  return trees;
}

/** The closing quotation as it will be. */
export function foreseenQuote(text, commands) {
  return commands.reduce((before, command) => (command.t === 'quote' ? command.text || null : before), text);
}

/** Where these commands lay contributions: id → {placement, reason}. */
export function foreseenLaid(commands) {
  const laid = new Map();
  for (const { t, contributions, reason = null } of commands) {
    if (PLACEMENTS[t]) contributions.forEach((id) => laid.set(id, { placement: PLACEMENTS[t], reason }));
  }
  return laid;
}

/** The answers these commands give: objection id → outcome, or null for one taken back. */
export function foreseenAnswers(commands) {
  return new Map(commands.filter(({ t }) => t === 'answer')
    .map(({ objection, outcome, reason }) => [objection, outcome ? { kind: outcome, reason: reason || '' } : null]));
}

/** Who writes where by these commands: section → name, or null for a section given free. */
export function foreseenWriters(commands) {
  return new Map(commands.filter(({ t }) => t === 'claim' || t === 'release').map(({ section, name = null }) => [section, name]));
}

const PLACEMENTS = { park: 'parked', 'set-aside': 'aside', unlay: 'open' };

const EFFECTS = {
  put(trees, command) {
    if (find(trees, command.id)) return;
    const { id, section, form, text, sources = [], parent = null } = command;
    const entry = { e: 'entry', id, seq: 0, section, parent, place: '', form, text, sources };
    insert(trees, command, { entry, points: [], waiting: true });
  },
  rewrite(trees, { entry, form, text, sources = [] }) {
    const row = find(trees, entry);
    if (row) row.siblings[row.at] = { ...row.point, waiting: true, entry: { ...row.point.entry, form, text, sources } };
  },
  move(trees, command) {
    const row = find(trees, command.entry);
    if (!row || (command.parent && within(row.point, command.parent))) return;
    row.siblings.splice(row.at, 1);
    insert(trees, command, { ...row.point, waiting: true, entry: { ...row.point.entry, section: command.section, parent: command.parent || null } });
  },
  drop(trees, { entry }) {
    const row = find(trees, entry);
    if (row) row.siblings.splice(row.at, 1);
  },
};

function insert(trees, { section, parent, after }, point) {
  const host = parent && find(trees, parent);
  const siblings = host ? host.point.points : trees[section];
  const at = after ? siblings.findIndex((sibling) => sibling.entry.id === after) : -1;
  siblings.splice(after && at < 0 ? siblings.length : at + 1, 0, point);
}
