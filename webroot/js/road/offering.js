/** Reading back: what is offered to the room, line by line or section by section, and how far that has come. No DOM. */
import { SECTIONS } from './board.js';

/** Every line in reading order: [{entry, depth}]. */
export function lines(board, section = null) {
  const walk = (points, depth) => points.flatMap(({ entry, under }) => [{ entry, depth }, ...walk(under, depth + 1)]);
  return (section ? [section] : SECTIONS).flatMap((id) => walk(board.tree(id), 0));
}

/** The line `way` (1 or -1) from the one offered; from nothing offered, the first (of the section, where one is offered). Null at the end. */
export function lineFrom(board, way) {
  const offer = board.offer || {};
  const all = lines(board).map(({ entry }) => entry);
  if (!offer.entry || !board.entry(offer.entry)) {
    const from = offer.section ? all.findIndex(({ section }) => section === offer.section) : 0;
    return (way > 0 ? all[from] : null) || null;
  }
  return all[all.findIndex(({ id }) => id === offer.entry) + way] || null;
}

/** The next section that has lines, after the one offered (the first, where none is); null after the last. */
export function sectionFrom(board, way) {
  const written = SECTIONS.filter((id) => board.entries(id).length > 0);
  const at = board.offer && board.offer.section ? SECTIONS.indexOf(board.offer.section) : way > 0 ? -1 : SECTIONS.length;
  const ahead = written.filter((id) => (way > 0 ? SECTIONS.indexOf(id) > at : SECTIONS.indexOf(id) < at));
  return (way > 0 ? ahead[0] : ahead[ahead.length - 1]) || null;
}

/** The command that offers a line, a section, or (both null) nothing in particular. */
export function offer(section, entry = null) {
  return { t: 'offer', section, entry };
}

/** {lines, recognised, open, answered}: lines recognised by somebody; objections without and with an answer. */
export function progress(board) {
  const all = lines(board);
  const objections = board.objections();
  return {
    lines: all.length,
    recognised: all.filter(({ entry }) => board.counted('recognition', entry.id) > 0).length,
    open: objections.filter(({ outcome }) => !outcome).length,
    answered: objections.filter(({ outcome }) => outcome).length,
  };
}
