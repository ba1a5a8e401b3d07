/**
 * What this browser keeps for a participant, and how all of it goes (docs/privacy.md has the same list, for people). Nothing else of a
 * participant is kept anywhere in it. `stores`: localStorage and sessionStorage, or stand-ins.
 */
const OURS = 'cordee:';
const SEAT = 'cordee:seat:';

/** How the keys of one participant's workshop begin, or what they are. */
function keysOf(workshop) {
  return {
    whole: ['cordee:seat:' + workshop + ':participant', 'cordee:given:' + workshop, 'cordee:reloaded:' + workshop],
    begun: ['cordee:out:' + workshop + ':participant:', 'cordee:mine:' + workshop + ':', 'cordee:writing:' + workshop + ':'],
  };
}

/**
 * Erases what was kept of a workshop: seat, words, drafts. With the last seat of this browser, whatever its role, the preferences go too: a
 * facilitator who tried the participant's page on the same machine keeps their own.
 */
export function eraseWorkshop(workshop, stores) {
  const { whole, begun } = keysOf(workshop);
  remove(stores, (key) => whole.includes(key) || begun.some((start) => key.startsWith(start)));
  if (!keysIn(stores).some((key) => key.startsWith(SEAT))) remove(stores, (key) => key.startsWith(OURS));
}

/** Whether words for this workshop wait in this browser, or were refused and not looked at yet. */
export function hasUnsent(workshop, stores) {
  return keysIn(stores).some((key) => key.startsWith('cordee:out:' + workshop + ':participant:'));
}

function remove(stores, is) {
  for (const store of stores) keysIn([store]).filter(is).forEach((key) => store.removeItem(key));
}

function keysIn(stores) {
  return stores.flatMap((store) => Array.from({ length: store.length }, (_, i) => store.key(i)));
}
