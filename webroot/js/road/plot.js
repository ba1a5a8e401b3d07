/**
 * Where numbered marks stand on a plot of two axes from 1 to 5, so that none covers another. Each keeps near the spot that
 * it means (drawn as a dot, with a line to its mark where that had to give way). No chance: the same ratings, the same plot.
 */
const ROUNDS = 400;

/** `points`: [{impact, feasibility}]; `size`: of the plot; `radius`: of a mark. Gives [{...point, n, spot: {x, y}, mark: {x, y}}], y downwards. */
export function placed(points, size, radius) {
  const scale = (value) => radius + ((value - 1) / 4) * (size - 2 * radius);
  const all = points.map((point, at) => {
    const spot = { x: scale(point.feasibility), y: size - scale(point.impact) };
    // A little apart to begin with, each its own way, so that marks on the same spot know where to go.
    const turn = at * 2.399963;
    return { ...point, n: at + 1, spot, mark: { x: spot.x + Math.cos(turn) * 0.01, y: spot.y + Math.sin(turn) * 0.01 } };
  });
  for (let round = 0; round < ROUNDS && apart(all, radius, size); round += 1);
  return all;
}

/** One round of pushing apart; false when nothing touches any more. */
function apart(all, radius, size) {
  let touched = false;
  all.forEach((one, at) => all.slice(at + 1).forEach((other) => {
    const distance = Math.hypot(other.mark.x - one.mark.x, other.mark.y - one.mark.y);
    const missing = 2.1 * radius - distance;
    if (missing <= 0.01) return;
    touched = true;
    // On one spot (a corner, say) there is no way from one to the other: each pair then has a way of its own.
    const turn = Math.atan2(other.mark.y - one.mark.y, other.mark.x - one.mark.x) + (distance < 0.1 ? one.n * 2.4 + other.n : 0.02 * one.n);
    const [x, y] = [Math.cos(turn) * missing / 2, Math.sin(turn) * missing / 2];
    one.mark = within({ x: one.mark.x - x, y: one.mark.y - y }, radius, size);
    other.mark = within({ x: other.mark.x + x, y: other.mark.y + y }, radius, size);
  }));
  return touched;
}

function within({ x, y }, radius, size) {
  const held = (value) => Math.min(size - radius, Math.max(radius, value));
  return { x: held(x), y: held(y) };
}
