/**
 * What the wall shows, and for how long. Pure but for the clock it is given: a text stays long enough to be read from
 * 15 m before another takes its place, and pages turn by themselves.
 */
import { SECTIONS } from '../road/board.js';

export const READING = 6000;     // ms: what came last stays at least so long
export const FRESH = 20000;      // ms: so long a contribution counts as just come

const OWN = ['table', 'axes', 'brief', 'time-lapse'];    // scenes that the facilitator may put in the step's place

/**
 * welcome · stage (one section open alone) · five · groups · votes (while the dots are hidden) · ranking (of the sections that
 * are revealed) · reading · signed; or table, axes, brief, time-lapse where they are asked for.
 */
export function scene(board) {
  if (!board.workshop) return { kind: 'empty' };
  const { scene: asked, step, open } = board.workshop;
  if (OWN.includes(asked)) return { kind: asked };
  if (step === 'group') return { kind: 'groups' };
  if (step === 'prioritise') return { kind: board.sections().some(({ revealed }) => revealed) ? 'ranking' : 'votes' };
  if (step === 'read-back') return signed(board) || { kind: 'reading' };
  if (!open) return afterwards(board);
  return step === 'welcome' ? { kind: 'welcome' } : contributing(board);
}

function signed(board) {
  const signature = board.signature();
  return signature && signature.standing ? { kind: 'signed', signature } : null;
}

function afterwards(board) {
  return signed(board) || { kind: board.contributionsById.size > 0 || board.entriesById.size > 0 ? 'reading' : 'welcome' };
}

function contributing(board) {
  const open = board.sections().filter((section) => section.open);
  return open.length === 1 ? { kind: 'stage', section: open[0] } : { kind: 'five' };
}

/** How long a page of so many characters is left standing: slow readers, far away, in a second language. */
export function readingTime(characters) {
  return Math.min(25000, 5000 + characters * 55);
}

/** Of each section the contribution that is shown as its last, replaced only when it has stood long enough. */
export class Lasts {
  constructor(now = Date.now) {
    this.now = now;
    this.shown = new Map();
  }

  /** The last of each section to show now: section → {contribution, fresh}; and in how many ms to look again, or null. */
  look(board) {
    const found = new Map();
    let again = null;
    for (const section of SECTIONS) {
      const last = board.contributions(section).slice(-1)[0] || null;
      const standing = this.shown.get(section);
      const wait = this.waits(standing, board, last);
      if (wait > 0) again = again === null ? wait : Math.min(again, wait);
      else this.shown.set(section, { id: last && last.id, since: this.now() });
      const id = this.shown.get(section).id;
      found.set(section, id && board.contribution(id));
    }
    return { found, again };
  }

  /** A contribution that was hidden or withdrawn goes at once. */
  waits(standing, board, last) {
    if (!standing || !standing.id || !board.contribution(standing.id) || !last) return 0;
    return standing.id === last.id ? 0 : READING - (this.now() - standing.since);
  }
}
