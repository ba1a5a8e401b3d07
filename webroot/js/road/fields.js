/**
 * The template asks for the challenges 'of each field of action': the fields, each with its challenges, and those of none.
 * Fields that were grouped are one, under the title of their group; one that repeats another brings its challenges to that
 * one; what is hidden or not let through is not counted.
 */
export function fieldsTable(board) {
  return board.once('fields-table', () => {
    const challenges = board.contributions('challenges').filter(shown);
    const uses = usesOf(board);
    const rows = [...grouped(board)].map(([id, fields]) => ({
      field: board.cluster(id) ? { id, text: board.cluster(id).title } : fields[0],
      fields,
      challenges: challenges.filter((one) => homeOf(board, one) === id),
      entries: [...new Set(fields.flatMap((one) => uses.get(one.id) || []))]
    }));
    const placed = new Set(rows.flatMap((row) => row.challenges));
    return { rows, loose: challenges.filter((one) => !placed.has(one)), bare: rows.filter((row) => !row.challenges.length).length };
  });
}

/** The fields that stand, by their group where they are in one, else each by itself; in the order in which they were said. */
function grouped(board) {
  const groups = new Map();
  for (const field of board.contributions('fields').filter(shown)) {
    const id = groupOf(board, field);
    groups.set(id, [...(groups.get(id) || []), field]);
  }
  return groups;
}

function groupOf(board, { id, cluster }) {
  return cluster && board.cluster(cluster) ? cluster : id;
}

/** Where a challenge belongs: the group or the field, or what that field repeats; null where it names none. */
function homeOf(board, { field }) {
  const named = field && board.contribution(field);
  const stands = named && named.into ? board.contribution(named.into) : named;
  return stands ? groupOf(board, stands) : null;
}

/** By contribution, the entries of the restitution that have it, or what repeats it, among their sources. */
function usesOf(board) {
  const uses = new Map();
  for (const entry of board.entriesById.values()) {
    for (const source of entry.sources || []) {
      const said = board.contribution(source);
      const id = said && said.into ? said.into : source;
      uses.set(id, [...(uses.get(id) || []), entry.id]);
    }
  }
  return uses;
}

function shown({ hidden, awaiting, into }) {
  return !hidden && !awaiting && !into;
}
