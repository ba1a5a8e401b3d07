/**
 * The template asks for the challenges 'of each field of action': the fields, each with its challenges, and those of none.
 * A field that repeats another brings its challenges to that one; what is hidden or not let through is not counted.
 */
export function fieldsTable(board) {
  return board.once('fields-table', () => {
    const challenges = board.contributions('challenges').filter(shown);
    const rows = board.contributions('fields').filter(shown)
      .map((field) => ({ field, challenges: challenges.filter((one) => home(board, one) === field.id) }));
    const placed = new Set(rows.flatMap((row) => row.challenges));
    return { rows, loose: challenges.filter((one) => !placed.has(one)), bare: rows.filter((row) => !row.challenges.length).length };
  });
}

function home(board, { field }) {
  const named = field && board.contribution(field);
  return named && named.into ? named.into : field;
}

function shown({ hidden, awaiting, into }) {
  return !hidden && !awaiting && !into;
}
