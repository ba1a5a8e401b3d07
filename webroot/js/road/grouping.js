/** Putting together what belongs together: what is loose, what is chosen, which proposals still hold, and the commands. No DOM. */
import { seen } from './gauges.js';

/** What stands by itself in a section: in no cluster, no duplicate, for all to see; oldest first. */
export function loose(board, section) {
  return board.contributions(section).filter((said) => seen(said) && !said.into && !(said.cluster && board.cluster(said.cluster)));
}

/** The members of a cluster that all may see. */
export function members(board, cluster) {
  return board.members(cluster).filter(seen);
}

/** The proposals that still make sense: two or more of them are loose yet, and these are not put aside as no group. */
export function standing(board, section, proposals) {
  const free = new Set(loose(board, section).map(({ id }) => id));
  const aside = new Set((board.dismissed ? board.dismissed.proposals : []).map(keyOf));
  return proposals.map((one) => ({ ...one, members: one.members.filter((id) => free.has(id)), all: one.members }))
    .filter(({ members: left, all }) => left.length > 1 && !aside.has(keyOf(all)) && !aside.has(keyOf(left)));
}

export function keyOf(ids) {
  return ids.slice().sort().join(' ');
}

/** The chosen after a click on `id`: with shift all from the last clicked to it, else it goes in or out. */
export function chosenAfter(chosen, listed, id, { shift = false, last = null } = {}) {
  const [from, to] = [listed.indexOf(last), listed.indexOf(id)].sort((a, b) => a - b);
  if (shift && from >= 0) return new Set([...chosen, ...listed.slice(from, to + 1)]);
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

export const group = (section, title, ids) => ({ t: 'group', section, title, members: ids });
export const join = (cluster, ids) => ({ t: 'join', cluster, members: ids });
