// What became of each contribution. Pure. A fate is { kind, entries, reason }: 'used' in these entries, 'parked',
// 'aside' with a reason, or 'open'. What repeats another shares its fate; a line that names it outright comes first.

const OPEN = { kind: 'open', entries: [], reason: null };

/** Contribution id → fate. `used`: id → entry ids; `laid`: id → {placement, reason} this desk has asked for already. */
export function fates(contributions, used, laid = new Map()) {
  const found = new Map();
  const own = (one) => {
    if (used.has(one.id)) return { kind: 'used', entries: used.get(one.id), reason: null };
    const { placement, reason } = laid.get(one.id) || one;
    return !placement || placement === 'open' ? OPEN : { kind: placement, entries: [], reason: reason || null };
  };
  for (const one of contributions.values()) found.set(one.id, own(one));
  for (const one of contributions.values()) {
    const main = one.into && found.get(one.into);
    if (main && !used.has(one.id)) found.set(one.id, main);
  }
  return found;
}

/** Whether it is for the desk at all: what the facilitator hides, or has not let through yet, is not. */
export function counts({ hidden, awaiting }) {
  return !hidden && !awaiting;
}

/** How far the placing is: { placed, said, left: {section: n} }. */
export function placing(contributions, fateOf) {
  const far = { placed: 0, said: 0, left: {} };
  for (const one of contributions.values()) {
    if (!counts(one)) continue;
    far.said += 1;
    if (fateOf.get(one.id).kind !== 'open') far.placed += 1;
    else if (!one.into) far.left[one.section] = (far.left[one.section] || 0) + 1;
  }
  return far;
}
