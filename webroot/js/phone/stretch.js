/**
 * The stretch of a long list that stands in the page: an old phone cannot lay out two thousand cards, and nobody reads more than a
 * few at once. It moves on as one nears its end; what comes in does not move it. Pure.
 */
const MOST = 40;
const STEP = 12;

/**
 * {from, to} in `rows`. `held`: {id, at} of the first row that is to stand there and where it was, or null: then the list
 * stands at its beginning, which by 'newest' is its end. A held row that went away leaves its place.
 */
export function stretch(rows, held, order) {
  const last = Math.max(0, rows.length - MOST);
  if (!held) return order === 'newest' ? { from: last, to: rows.length } : { from: 0, to: Math.min(MOST, rows.length) };
  const found = rows.findIndex((row) => row.id === held.id);
  const from = found >= 0 ? found : Math.min(held.at, last);
  return { from, to: Math.min(from + MOST, rows.length) };
}

/** Holds the row that stands first in a stretch: from now on what comes in does not move it. */
export function hold(rows, { from }) {
  return rows.length ? { id: rows[from].id, at: from } : null;
}

/** The stretch a step earlier (`by` -1) or later (1) in the list, held; null where there is no more that way. */
export function moved(rows, { from, to }, by) {
  const next = Math.max(0, Math.min(from + by * STEP, rows.length - MOST));
  const more = by < 0 ? from > 0 : to < rows.length;
  return more ? hold(rows, { from: by < 0 ? Math.min(next, from) : Math.max(next, from) }) : null;
}
