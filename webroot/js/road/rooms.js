/** What an organiser reads off the rooms of a gathering, as /api/gatherings shows them. No DOM. */
export const PLENARY = 'P';
const LATELY = 5;                      // minutes that `lately` counts

/** The workshops themselves, and the one that stands for them all (or null). */
export function roomsOf({ workshops }) {
  return { rooms: workshops.filter(({ number }) => number !== PLENARY), plenary: workshops.find(({ number }) => number === PLENARY) || null };
}

/** Contributions a minute over the last five, to one decimal. */
export function pace({ lately }) {
  return Math.round((lately / LATELY) * 10) / 10;
}

/** Of each section 'some', 'missing' (nothing was said or written in it) or, while the workshop has not begun, 'not-yet': [{id, state}]. */
export function coverage({ step, sections }) {
  const empty = ({ contributions, entries }) => contributions === 0 && entries === 0;
  const begun = !['welcome', 'closed'].includes(step) || sections.some(({ entries }) => entries > 0);
  return sections.map((section) => ({ id: section.id, state: empty(section) ? (begun ? 'missing' : 'not-yet') : 'some' }));
}

/** All rooms in a few figures. */
export function totals(rooms) {
  const sum = (of) => rooms.reduce((all, room) => all + of(room), 0);
  return {
    present: sum(({ present }) => present),
    contributions: sum(({ contributions }) => contributions),
    signed: rooms.filter(({ restitution }) => restitution.state === 'signed').length,
    rooms: rooms.length,
  };
}

/** Whether what was typed is the name that is to be deleted: accents and capitals count, spaces at the ends do not. */
export function isName(typed, name) {
  return typed.trim().normalize('NFC') === name.trim().normalize('NFC');
}
