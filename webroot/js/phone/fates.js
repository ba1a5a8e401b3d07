/** What became of one's own words, from the phone to the signed text: so that every contribution can be followed by who wrote it. Pure. */
import { SECTIONS } from '../road/board.js';

/** Every own contribution with its fate, the newest first: [{id, section, text, at, fate}]. */
export function ownFates(road) {
  const { mine, board } = road;
  return [...mine.items.values()].filter((own) => !own.withdrawn && board.goneBecause(own.id) !== 'withdrawn')
    .map((own) => ({ id: own.id, section: own.section, at: own.at, ...spokenNow(own, board), fate: fateOf(own.id, road) }))
    .sort((a, b) => b.at - a.at);
}

/**
 * One fate: {kind} of waiting · refused {refusal} · received · hidden · awaiting · veiled · wall · grouped {title} · joined {text} · parked ·
 * aside {reason} · used {lines: [{id, section, number, entry}], signed, joined}. `joined` on any of the last: the words of what it was merged into.
 */
export function fateOf(id, { board, outbox, mine }) {
  const item = outbox.item(id);
  if (item) return item.state === 'refused' ? { kind: 'refused', refusal: { code: item.code, say: item.say } } : { kind: 'waiting' };
  const said = board.contribution(id);
  if (!said) {
    const own = mine.items.get(id);
    return { kind: own && own.saved > board.seq ? 'received' : mine.why(board, id) || 'hidden' };
  }
  const into = said.into ? board.contribution(said.into) : null;
  const fate = board.fate(id);
  if (fate.kind === 'used') return { kind: 'used', lines: linesOf(fate.entries, board), signed: isSigned(board), joined: into ? into.text : null };
  if (fate.kind !== 'open') return { ...fate, joined: into ? into.text : null };
  if (into) return { kind: 'joined', text: into.text };
  const cluster = said.cluster && board.cluster(said.cluster);
  return cluster ? { kind: 'grouped', title: cluster.title } : { kind: 'wall' };
}

function linesOf(entries, board) {
  const ids = entries.map((entry) => entry.id);
  return readingOrder(board).filter((entry) => ids.includes(entry.id))
    .map((entry) => ({ id: entry.id, section: entry.section, number: lineNumber(board, entry.id), entry }));
}

/** The entries of the whole restitution in the order one reads them. */
function readingOrder(board) {
  const flat = (branches) => branches.flatMap(({ entry, under }) => [entry, ...flat(under)]);
  return board.sections().flatMap(({ id }) => flat(board.tree(id)));
}

function isSigned(board) {
  const signature = board.signature();
  return Boolean(signature && signature.standing);
}

/** A line's number as one says it aloud: the section's, then its place in it, then its place under that: 2.3, 2.3.1. */
export function lineNumber(board, id) {
  const entry = board.entry(id);
  if (!entry) return null;
  const place = 1 + board.entries(entry.section, entry.parent || null).findIndex((other) => other.id === id);
  return (entry.parent ? lineNumber(board, entry.parent) : String(1 + SECTIONS.indexOf(entry.section))) + '.' + place;
}

/** The words of an own one and their language, as last acknowledged; with its translations where the board has them of these words. */
function spokenNow(own, board) {
  const { text, lang = null, translations = [] } = own.saved > board.seq ? own : board.contribution(own.id) || own;
  return { text, lang, translations };
}
