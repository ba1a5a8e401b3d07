/** The step a workshop is in, as a phone follows it: where it leads, which sections it is about. Pure. */
import { SECTIONS } from '../road/board.js';

export const READ_BACK = 'restitution';
export const PROGRAMME = 'programme';
export const MY_WORDS = 'mine';

/** What the workshop is at now: {step, sections}. Null before the first welcome. */
export function stepNow(board) {
  const { workshop } = board;
  if (!workshop) return null;
  const item = workshop.nth === null || workshop.nth === undefined ? '' : '/' + workshop.nth;
  return { step: workshop.step + item, sections: sectionsNow(board) };
}

/** What is to be told of a step after another: 'step' where it is another one, 'opened' where it has come to more sections, or null. */
export function news(before, now) {
  if (!before || before.step !== now.step) return 'step';
  return now.sections.some((section) => !before.sections.includes(section)) ? 'opened' : null;
}

/** The item of the agenda that is being held, or null. */
export function itemNow({ workshop, agenda }) {
  if (!workshop || !agenda || workshop.nth === null || workshop.nth === undefined) return null;
  const item = agenda.items[workshop.nth];
  return item && item.step === workshop.step ? item : null;
}

/** The sections this step is about: those the agenda names, else those that are open. */
export function sectionsNow(board) {
  const item = itemNow(board);
  if (item && item.sections.length) return SECTIONS.filter((id) => item.sections.includes(id));
  return board.sections().filter((section) => section.open).map((section) => section.id);
}

/** Which view the step leads to from `tab`: `tab` itself where that is as good. */
export function leadsTo(board, tab) {
  const { step } = board.workshop;
  if (step === 'welcome') return PROGRAMME;
  if (step === 'read-back') return READ_BACK;
  if (step === 'closed') return tab === PROGRAMME ? SECTIONS[0] : tab;
  const sections = sectionsNow(board);
  if (SECTIONS.includes(tab) && (sections.includes(tab) || sections.length === 0)) return tab;
  return sections[0] || SECTIONS[0];
}

/** What one may write: a step that lets people contribute, in a section that is open. Before the first welcome one may try: the outbox keeps it. */
export function mayWrite(board, section) {
  return !board.workshop || board.takes(section);
}

/** Whether this step shows in the sections what is to be voted on, instead of what was said. */
export function votesNow(board) {
  return Boolean(board.workshop && (board.workshop.step === 'prioritise' || board.permits('vote')));
}
