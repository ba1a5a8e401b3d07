// The left of the desk as a list: groups with their members, then what is in none. Pure.

import { counts } from './fates.js';

export const FILTERS = ['open', 'parked', 'aside', 'all'];
export const SORTS = ['said', 'newest', 'supported', 'dots'];

/**
 * The rows of one section: {kind: 'group', cluster, members, folded} and {kind: 'one', contribution, cluster | null}.
 * `state`: {section, filter, sort, folded: Set, chosen: Set, held: Map id → place, or null}; what is chosen stays in
 * view whatever the filter, what is held keeps its place whatever the order.
 */
export function listing(board, { fates, relations }, state) {
  const shown = (one) => counts(one) && !one.into && (passes(state.filter, fates.get(one.id)) || state.chosen.has(one.id));
  const order = (list) => list.slice().sort(sorting(state, relations));
  const grouped = (one) => one.cluster && board.cluster(one.cluster);
  const groups = order(board.clusters(state.section)).map((cluster) => {
    const members = order((relations.members.get(cluster.id) || []).filter(shown));
    return { kind: 'group', id: cluster.id, cluster, members, all: relations.members.get(cluster.id) || [], folded: state.folded.has(cluster.id) };
  }).filter(({ members }) => members.length);
  const alone = order(board.contributions(state.section).filter((one) => shown(one) && !grouped(one)));
  const one = (contribution, cluster) => ({ kind: 'one', id: contribution.id, contribution, cluster });
  return [
    ...groups.flatMap((group) => [group, ...(group.folded ? [] : group.members.map((member) => one(member, group.cluster)))]),
    ...alone.map((contribution) => one(contribution, null)),
  ];
}

/** The contributions of these rows, folded groups included, in their order. */
export function idsIn(rows) {
  return [...new Set(rows.flatMap((row) => (row.kind === 'group' ? row.members.map(({ id }) => id) : [row.id])))];
}

/** What is not placed yet in the whole workshop, section by section: the inbox. */
export function unplaced(board, seen, sections) {
  return sections.flatMap((section) => listing(board, seen, { section, filter: 'open', sort: 'said', folded: new Set(), chosen: new Set(), held: null }))
    .filter(({ kind }) => kind === 'one');
}

function passes(filter, { kind }) {
  return filter === 'all' || filter === kind;
}

function sorting({ sort, held }, { supports, dots }) {
  const by = {
    said: (a, b) => age(a, b),
    newest: (a, b) => age(b, a),
    supported: (a, b) => supports(b.id) - supports(a.id) || age(a, b),
    dots: (a, b) => (dots.get(b.id) || 0) - (dots.get(a.id) || 0) || age(a, b),
  }[sort];
  const place = (one) => (held.has(one.id) ? held.get(one.id) : Infinity);
  return held ? (a, b) => (place(a) === place(b) ? by(a, b) : place(a) - place(b)) : by;
}

function age(a, b) {
  return (a.at || a.seq) - (b.at || b.seq) || (a.id < b.id ? -1 : 1);
}
