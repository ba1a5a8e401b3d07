/** The agenda of a workshop: its steps, what the room usually may do in each (as the server has it), and ready-made ones. No DOM. */
import { SECTIONS } from './board.js';

export const STEPS = ['welcome', 'contribute', 'group', 'prioritise', 'read-back', 'closed'];
export const PERMISSIONS = ['contribute', 'support', 'vote', 'recognise'];
export const MOST = 30;    // items

const USUAL = { welcome: [], contribute: ['contribute', 'support'], group: ['support'], prioritise: ['vote'], 'read-back': ['recognise'], closed: [] };
const MINUTES = {    // welcome, each section, group, prioritise, read back
  90: [5, 10, 10, 10, 15],
  60: [5, 6, 7, 8, 10],
  45: [3, 5, 5, 5, 7],
};

export function usual(step) {
  return USUAL[step];
}

/** A new item: a step as it usually goes. `minutes` null: without a timer. */
export function item(step, { sections = [], minutes = null, permits = USUAL[step] } = {}) {
  return { step, sections, permits, seconds: minutes === null ? null : minutes * 60 };
}

/** Of `total` minutes (90, 60 or 45): a welcome, the five sections one after the other, grouping, weighing, reading back. */
export function readyMade(total) {
  const [welcome, each, group, prioritise, readBack] = MINUTES[total];
  return [item('welcome', { minutes: welcome }), ...SECTIONS.map((id) => item('contribute', { sections: [id], minutes: each })),
    item('group', { minutes: group }), item('prioritise', { minutes: prioritise }), item('read-back', { minutes: readBack })];
}

/** The lengths that there are ready-made agendas for, in minutes, longest first. */
export const LENGTHS = Object.keys(MINUTES).map(Number).sort((a, b) => b - a);

/** The items with one moved up (-1) or down (1); the same where it cannot be. */
export function moved(items, at, way) {
  const to = at + way;
  if (to < 0 || to >= items.length) return items;
  const next = items.slice();
  [next[at], next[to]] = [next[to], next[at]];
  return next;
}

export function replaced(items, at, change) {
  return items.map((one, i) => (i === at ? { ...one, ...change } : one));
}

/** The whole length in seconds; items without a timer count for nothing. */
export function lengthOf(items) {
  return items.reduce((sum, { seconds }) => sum + (seconds || 0), 0);
}

/** The command that begins an item; `nth` null where it is none of the agenda's. */
export function begin({ step, sections, permits, seconds }, nth = null) {
  return { t: 'begin', step, sections, permits, seconds, nth };
}

/** The item after the one that is being held (where a step was begun by hand: after the last of that step), with its number: {item, nth}, or null. */
export function upNext(board) {
  const items = board.agenda ? board.agenda.items : [];
  const { nth: held = null, step = null } = board.workshop || {};
  const nth = (typeof held === 'number' ? held : items.map((one) => one.step).lastIndexOf(step)) + 1;
  return nth < items.length ? { item: items[nth], nth } : null;
}
