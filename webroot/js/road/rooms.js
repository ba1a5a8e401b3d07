/** What an organiser reads off the rooms of a gathering, as /api/gatherings shows them. No DOM, no clock of its own. */
import { secondsLeft, timerState } from './timer.js';

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

/** The sections in which nothing was said: none of them is a gap before the workshop has begun. */
export function gaps({ step, contributions, sections }) {
  if (step === 'welcome' && contributions === 0) return [];
  return sections.filter((section) => section.contributions === 0 && section.entries === 0).map(({ id }) => id);
}

/** {state, seconds} of a room's timer, `now` being the server's time in ms. */
export function timeLeft({ endsAt, left }, now) {
  const timer = { ends: endsAt, left };
  return { state: timerState(timer, now), seconds: secondsLeft(timer, now) };
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
