/** What the room weighed most, with ties as ties; and the orders lists can stand in. No DOM. */
import { plain } from './board.js';
import { seen } from './gauges.js';

/** What is weighed, as it is shown: a group's title is in the workshop's language; somebody's words in their own, with their translations. */
export function weighable(thing) {
  return thing.e === 'cluster' ? { id: thing.id, text: thing.title } : { id: thing.id, text: thing.text, lang: thing.lang, translations: thing.translations };
}

/**
 * The votable things of a section, most dots first: [{id, text, lang, translations, cluster, dots, rank, tied}]. Things with as many dots have
 * the same rank, and the next rank is passed over as often (1, 2, 2, 4). Null while the dots are not shown here.
 */
export function ranking(board, section) {
  const things = board.votables(section).filter((thing) => thing.e === 'cluster' || seen(thing));
  const counted = things.map((thing) => ({ ...weighable(thing), cluster: thing.e === 'cluster', dots: board.dots(thing.id) }));
  if (!board.shows(section)) return null;
  counted.sort((a, b) => b.dots - a.dots);
  return counted.map((one) => ({ ...one, rank: counted.findIndex(({ dots }) => dots === one.dots) + 1, tied: counted.filter(({ dots }) => dots === one.dots).length > 1 }));
}

/** The fields that were rated on two axes, best first by impact and feasibility together: [{id, text, lang, translations, impact, feasibility, count}]. */
export function plotted(board) {
  return board.votables('fields').filter((thing) => thing.e === 'cluster' || seen(thing))
    .map((thing) => ({ ...weighable(thing), rated: board.ratings(thing.id) }))
    .filter(({ rated }) => rated)
    .map(({ rated: { impact, feasibility, count }, ...said }) => ({ ...said, impact, feasibility, count }))
    .sort((a, b) => b.impact + b.feasibility - a.impact - a.feasibility || (a.id < b.id ? -1 : 1));
}

export const ORDERS = ['newest', 'supported', 'desk'];

/** These contributions newest first, most supported first, or as the desk has taken them into its lines (then the others, oldest first). */
export function ordered(board, contributions, order) {
  const list = contributions.slice();
  const newest = (a, b) => b.at - a.at || (a.id < b.id ? 1 : -1);
  if (order === 'supported') return list.sort((a, b) => board.counted('support', b.id) - board.counted('support', a.id) || newest(a, b));
  if (order !== 'desk') return list.sort(newest);
  const places = placesOnTheDesk(board);
  const place = ({ id }) => (places.has(id) ? places.get(id) : Infinity);
  return list.sort((a, b) => (place(a) === place(b) ? -newest(a, b) : place(a) - place(b)));
}

/** Of each contribution that is in a line, where that line stands in the document as it reads. */
function placesOnTheDesk(board) {
  return board.once('places', () => {
    const places = new Map();
    const walk = (points) => points.forEach(({ entry, under }) => {
      (entry.sources || []).forEach((id) => { if (!places.has(id)) places.set(id, places.size); });
      walk(under);
    });
    board.sections().forEach(({ id }) => walk(board.tree(id)));
    return places;
  });
}

/** The words of a line, short enough to name it by. */
export function shortly(words, most = 60) {
  const text = typeof words === 'string' ? words : plain(words);
  return text.length > most ? text.slice(0, most - 1).trimEnd() + '…' : text;
}

/** Somebody's words and what they say in other languages, each short enough to know it by. */
export function briefly({ text, lang, translations = [] }, most) {
  return { text: shortly(text, most), lang, translations: translations.map((one) => ({ ...one, text: shortly(one.text, most) })) };
}
