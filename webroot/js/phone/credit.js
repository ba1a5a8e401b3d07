/** As whom one agrees to be quoted. Nobody, unless one says otherwise; the last choice is offered for the next contribution. Pure. */
export const CREDITS = ['nobody', 'organisation', 'name'];

/** What goes with a command, of a choice {kind, name, organisation, country}; null: quoted as nobody. What was typed for another kind stays home. */
export function creditOf(choice) {
  if (!choice || !CREDITS.includes(choice.kind) || choice.kind === 'nobody') return null;
  const names = choice.kind === 'organisation' ? ['organisation'] : ['name', 'country'];
  // A country alone names nobody: then one stays unnamed, as the mark beside the words says.
  if (!(choice[names[0]] || '').trim()) return null;
  const given = names.map((name) => [name, (choice[name] || '').trim()]).filter(([, words]) => words !== '');
  return Object.fromEntries(given);
}

/** The choice that a contribution's credit came from. */
export function choiceOf(credit) {
  if (!credit) return { kind: 'nobody' };
  return { ...credit, kind: credit.organisation && !credit.name ? 'organisation' : 'name' };
}

/** On one line, as documents have it. */
export function creditLine(credit) {
  return credit ? [credit.name, credit.organisation, credit.country].filter(Boolean).join(', ') : '';
}

/** Source, place and year on one line, as documents have it; the source apart, as it may be a link. */
export function factsOf(facts) {
  if (!facts) return null;
  const { source, place, year } = facts;
  const rest = [place, year].filter(Boolean).join(', ');
  return source || rest ? { source: source || null, link: /^https?:\/\/\S+$/i.test(source || '') ? source : null, rest } : null;
}

/** What was filled in of {source, year, place}; null where nothing was. */
export function filled(facts) {
  const given = Object.entries(facts || {}).map(([name, words]) => [name, (words || '').trim()]).filter(([, words]) => words !== '');
  return given.length ? Object.fromEntries(given) : null;
}
