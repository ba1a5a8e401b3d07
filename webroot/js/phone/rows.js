/** What stands in a section as this person is to see it: the room's contributions, one's own with how they stand, what repeats and proves them. */

/** The rows of a section, oldest first, each whole. */
export function rowsOf(section, road) {
  return standing(section, road).map(({ row }) => row());
}

/**
 * What stands in a section, oldest first: what the board holds, own ones the room does not see, own ones just acknowledged whose delta
 * is still under way, and last what waits or was refused. A duplicate stands in the row of what it repeats, evidence
 * about a solution also in that solution's. Each is {id, at, cluster, mine, row}: `row()` makes it whole, which of two
 * thousand is done for those few that are shown.
 */
export function standing(section, road) {
  const { board, outbox, mine } = road;
  const items = bySubject(outbox.items);
  const seen = (c) => !mine.isWithdrawn(c.id);
  const row = (c) => rowOf({ ...c, ...mine.newerThan(board, c.id) }, mine.has(c.id), items.get(c.id), road);
  const whole = (c) => ({ ...row(c), repeats: board.duplicates(c.id).filter(seen).map(row), proofs: section === 'solutions' ? board.about(c.id).filter(seen).map(row) : [] });
  const rows = board.contributions(section).filter((c) => seen(c) && !(c.into && board.contribution(c.into))).map((c) => light(c, mine.has(c.id), () => whole(c)));
  const absent = mine.absent(board, section).map((own) => light(own, true, () => ({ ...bare(own), mine: true, state: own.state })));
  // The board's are in order already.
  if (absent.length) rows.push(...absent), rows.sort((a, b) => a.at - b.at);
  return [...rows, ...unsent(section, road, items)];
}

function light({ id, at, cluster }, mine, row) {
  return { id, at, cluster: cluster || null, mine, row };
}

function unsent(section, road, items) {
  const { board, outbox } = road;
  return outbox.items.filter((item) => item.command.t === 'post' && item.command.section === section && !board.contribution(item.id))
    .map((item) => light({ id: item.id, at: item.at }, true, () => rowOf({ ...item.command, at: item.at }, true, items.get(item.id), road)));
}

/** The last thing asked about each contribution (of its words); the words shown are those the person last wrote. */
function bySubject(items) {
  const last = new Map();
  for (const item of items) if (['post', 'edit', 'withdraw'].includes(item.command.t)) last.set(item.command.contribution || item.id, item);
  return last;
}

function bare({ id, text, lang, translations, field, solution, facts, credit, cluster, at, edited, speaker, hand, trial, from }) {
  return {
    id, text, lang: lang || null, translations: translations || [], field: field || null, solution: solution || null, facts: facts || null, credit: credit || null, cluster: cluster || null, at,
    edited: Boolean(edited), hand: hand || 'typed', speaker: speaker || null, trial: trial || null, from: from || null, repeats: [], proofs: [], support: 0, supported: false,
  };
}

function rowOf(said, mine, item, { given, outbox }) {
  const row = { ...bare(said), mine, state: mine ? 'saved' : null, support: given.supportOf(said.id), supported: given.supports(said.id) };
  if (!item) return row;
  const { command, state, code, say } = item;
  if (command.t === 'post' && row.edited) return row;
  const asked = command.t === 'edit' ? { text: command.text, lang: command.lang || null, translations: [], field: command.field || null, solution: command.solution || null, facts: command.facts || null, credit: command.credit || null } : {};
  return { ...row, ...asked, state: command.t + '-' + state, item: item.id,
    refusal: state === 'refused' ? { code, say } : null, unsent: item.sentAt === null, pause: state === 'waiting' ? Math.ceil(outbox.pauseOf(item) / 1000) : 0 };
}

/** The words of a contribution by its id, whether it stands or still waits; null where it is neither. */
export function wordsOf(id, { board, outbox, mine }) {
  const found = board.contribution(id) || mine.items.get(id);
  if (found) return found.text;
  const item = outbox.item(id);
  return item ? item.command.text : null;
}
