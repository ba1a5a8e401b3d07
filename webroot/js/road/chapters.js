/**
 * What the wall of the plenary turns through: of each workshop the first points of every section; then section by section all that
 * the workshops wrote; and last the plenary's own synthesis. Made of a gathering's restitution.json; what is empty is passed over. No DOM.
 */
import { SECTIONS } from './board.js';
import { firstPoints } from './brief.js';
import { PLENARY } from './rooms.js';

/**
 * [{kind: 'workshop' | 'synthesis', key, workshop, parts: [{id, title, branches}]} | {kind: 'section', key, id, parts: [{id: number,
 * title, branches}]}]; branches as of a board's tree: {entry: {form, text}, under}.
 */
export function chapters({ workshops }, points) {
  const all = workshops.map((workshop) => ({ workshop, tree: treesOf(workshop) }));
  const rooms = all.filter(({ workshop }) => workshop.number !== PLENARY);
  const plenary = all.filter(({ workshop }) => workshop.number === PLENARY);
  return [
    ...rooms.map((one) => ofWorkshop('workshop', one, (branches) => firstPoints(branches, points))),
    ...SECTIONS.map((id) => ofSection(id, rooms)),
    ...plenary.map((one) => ofWorkshop('synthesis', one, (branches) => branches)),
  ].filter(({ parts }) => parts.length > 0);
}

function ofWorkshop(kind, { workshop, tree }, shortened) {
  const parts = SECTIONS.map((id) => ({ id, title: workshop.sections[id].title, branches: shortened(tree[id]) }));
  return { kind, key: kind + ' ' + workshop.number, workshop, parts: written(parts) };
}

function ofSection(id, rooms) {
  const parts = rooms.map(({ workshop, tree }) => ({ id: workshop.number, title: workshop.title, branches: tree[id] }));
  return { kind: 'section', key: 'section ' + id, id, parts: written(parts) };
}

const written = (parts) => parts.filter(({ branches }) => branches.length > 0);

function treesOf(workshop) {
  return Object.fromEntries(SECTIONS.map((id) => [id, branchesOf(workshop.sections[id].entries)]));
}

function branchesOf(entries) {
  return (entries || []).map(({ form, text, entries: under }) => ({ entry: { form, text }, under: branchesOf(under) }));
}

/** Where the chapter is that was shown, in chapters made anew: its place, or that of what took its place. */
export function placeOf(list, key, at) {
  const found = list.findIndex((chapter) => chapter.key === key);
  return found >= 0 ? found : Math.max(0, Math.min(at, list.length - 1));
}

/** `?top=5`: 1 to 9 points a section, else 3. */
export function pointsAsked(query) {
  const asked = Number(new URLSearchParams(query).get('top'));
  return Number.isInteger(asked) && asked >= 1 && asked <= 9 ? asked : 3;
}
