/** In which order the rows of a section are shown on a phone, and which of them stand together under a title. Pure. */
import { ordered } from '../road/ranking.js';

/** `rows` as of rows.js, oldest first. By 'newest' they stay so: the newest stands at the end, beside where one writes. */
export function inOrder(rows, order, board) {
  return order === 'supported' || order === 'desk' ? ordered(board, rows, order) : rows;
}

/**
 * The rows in groups: [{cluster, rows}], `cluster` null for what is in none. Groups stand where their first row does; by 'newest'
 * they stand first, so that what comes in comes at the end.
 */
export function grouped(rows, order, board) {
  const groups = [];
  const byCluster = new Map();
  for (const row of rows) {
    const cluster = (row.cluster && board.cluster(row.cluster)) || null;
    const last = groups[groups.length - 1];
    if (cluster && byCluster.has(cluster.id)) byCluster.get(cluster.id).rows.push(row);
    else if (!cluster && last && !last.cluster) last.rows.push(row);
    else groups.push({ cluster, rows: [row] });
    if (cluster && !byCluster.has(cluster.id)) byCluster.set(cluster.id, groups[groups.length - 1]);
  }
  if (order !== 'newest' || byCluster.size === 0) return groups;
  const alone = groups.filter((group) => !group.cluster).flatMap((group) => group.rows);
  return [...byCluster.values(), ...(alone.length ? [{ cluster: null, rows: alone }] : [])];
}

/** Every row in the order it is shown: groups together, and first where they stand first. */
export function lined(rows, order, board) {
  return grouped(inOrder(rows, order, board), order, board).flatMap((group) => group.rows);
}
