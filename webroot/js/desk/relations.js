// How contributions stand to one another, found in one pass over the board: what repeats what, what is evidence for a
// solution or a challenge of a field, who is in which group, how many dots. Asking the board for each of 500 would be felt.

/** { repeats, about, members, dots, supports }: maps from an id to contributions (oldest first) or to a number. */
export function relations(board) {
  const found = { repeats: new Map(), about: new Map(), members: new Map(), dots: new Map() };
  const all = [...board.contributionsById.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  for (const one of all) place(found, board, one);
  for (const one of all) count(found, board, one);
  for (const cluster of board.clustersById.values()) add(found.dots, cluster.id, board.ownDots(cluster.id));
  return { ...found, supports: (id) => board.counted('support', id) };
}

function place(found, board, one) {
  if (one.into) return push(found.repeats, one.into, one);
  const about = one.field || one.solution;
  if (about) push(found.about, about, one);
  if (one.cluster && board.cluster(one.cluster)) push(found.members, one.cluster, one);
  return undefined;
}

/** The dots of a duplicate are those of what it repeats too, and of that one's group. */
function count({ dots }, board, one) {
  const own = board.shows(one.section) ? board.ownDots(one.id) : 0;
  if (!own) return;
  add(dots, one.id, own);
  const main = one.into && board.contribution(one.into);
  if (main) add(dots, main.id, own);
  const { cluster } = main || one;
  if (cluster) add(dots, cluster, own);
}

function push(map, key, value) {
  if (map.has(key)) map.get(key).push(value);
  else map.set(key, [value]);
}

function add(map, key, n) {
  if (n) map.set(key, (map.get(key) || 0) + n);
}
