// The restitution as the desk sees it: per section, a tree of points in the order of the document.
// Pure. A point is { entry, points, waiting }; `entry` is the entity of the wire, `points` its sub-entries in order,
// `waiting` says that a command of this desk about it is not acknowledged yet.

/** The template's five sections, in its order. */
export const SECTIONS = ['solutions', 'fields', 'evidence', 'challenges', 'stakes'];
const DEEPEST = 4; // levels of sub-entries

/** All entries, as a tree for each section: { solutions: [point…], … }. */
export function outline(entries) {
  const trees = Object.fromEntries(SECTIONS.map((section) => [section, []]));
  const points = new Map();
  for (const entry of entries) points.set(entry.id, { entry, points: [], waiting: false });
  for (const point of points.values()) siblingsIn(trees, points, point).push(point);
  for (const point of points.values()) point.points.sort(byPlace);
  for (const section of SECTIONS) trees[section].sort(byPlace);
  return trees;
}

function siblingsIn(trees, points, { entry }) {
  const parent = entry.parent && points.get(entry.parent);
  return parent ? parent.points : trees[entry.section];
}

/** Places are compared code point by code point; they are ASCII, where this is what `<` does. */
function byPlace({ entry: a }, { entry: b }) {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Every point with how deep it stands, in reading order: [{ point, depth, siblings, at, parent }…]. */
export function rows(points, depth = 0, parent = null) {
  return points.flatMap((point, at) => [{ point, depth, siblings: points, at, parent }, ...rows(point.points, depth + 1, point)]);
}

/** All rows by the id of their entry, in reading order. */
export function indexed(trees) {
  return new Map(SECTIONS.flatMap((section) => rows(trees[section]).map((row) => [row.point.entry.id, row])));
}

/** The row of one entry, wherever it stands, or undefined. */
export function find(trees, id) {
  for (const section of SECTIONS) {
    const row = rows(trees[section]).find(({ point }) => point.entry.id === id);
    if (row) return row;
  }
  return undefined;
}

/** Is this a lead: a paragraph that only introduces the bullets right after it, and is no point of its own? */
export function isLead(siblings, at) {
  const next = siblings[at + 1];
  return siblings[at].entry.form === 'paragraph' && !!next && next.entry.form === 'bullet';
}

/**
 * Where an entry would go, as the fields of a `move` (section, parent, after), or null where it cannot.
 * `way` is up, down, in (under the bullet before it) or out (after its parent).
 */
export function moved(trees, id, way) {
  const row = find(trees, id);
  return row ? WAYS[way](row, trees) : null;
}

const WAYS = {
  up: ({ point, siblings, at, parent }) => (at > 0 ? to(point, parent, siblings[at - 2]) : null),
  down: ({ point, siblings, at, parent }) => (at + 1 < siblings.length ? to(point, parent, siblings[at + 1]) : null),
  in: ({ point, siblings, at, depth }) => {
    const host = siblings[at - 1];
    if (!host || !holds(host) || point.entry.form !== 'bullet' || depth + 1 + height(point) > DEEPEST) return null;
    return to(point, host, host.points[host.points.length - 1]);
  },
  out: ({ point, parent }, trees) => (parent ? to(point, find(trees, parent.entry.id).parent, parent) : null),
};

function to(point, parent, after) {
  return { section: point.entry.section, parent: parent ? parent.entry.id : null, after: after ? after.entry.id : null };
}

/** Only bullets have sub-entries. */
function holds(point) {
  return point.entry.form === 'bullet';
}

function height(point) {
  return point.points.reduce((most, below) => Math.max(most, 1 + height(below)), 0);
}

/** Does `id` stand at `point` or below it? An entry cannot be dropped into itself. */
export function within(point, id) {
  return point.entry.id === id || point.points.some((below) => within(below, id));
}

/** The contributions that some entry names among its sources: contribution id → ids of those entries. */
export function uses(trees) {
  const used = new Map();
  for (const section of SECTIONS) {
    for (const { point } of rows(trees[section])) {
      for (const source of point.entry.sources || []) used.set(source, [...(used.get(source) || []), point.entry.id]);
    }
  }
  return used;
}
