// How to take a command of the desk back: the commands that do, from the outline as it was before.
// Pure; `newId` gives fresh ids, since what was dropped comes back as a new entry.

import { find } from './outline.js';

/** The commands that undo `command`, given the outline and the quotation from before it; none where nothing would change. */
export function inverse(trees, quote, command, newId) {
  if (command.t === 'put') return [{ t: 'drop', entry: command.id }];
  if (command.t === 'quote') return [{ t: 'quote', text: quote }];
  const row = find(trees, command.entry);
  if (!row) return [];
  if (command.t === 'move') return [{ t: 'move', entry: command.entry, ...standing(row) }];
  if (command.t === 'drop') return again(row.point, standing(row), newId);
  const { form, text, sources } = row.point.entry;
  return [{ t: 'rewrite', entry: command.entry, form, text, sources }];
}

function standing({ point, parent, siblings, at }) {
  const before = siblings[at - 1];
  return { section: point.entry.section, parent: parent ? parent.entry.id : null, after: before ? before.entry.id : null };
}

/** An entry and all below it, put again where it stood. */
function again({ entry, points }, where, newId) {
  const { form, text, sources } = entry;
  const put = { t: 'put', id: newId(), ...where, form, text, sources };
  let after = null;
  const below = points.flatMap((point) => {
    const puts = again(point, { section: entry.section, parent: put.id, after }, newId);
    after = puts[0].id;
    return puts;
  });
  return [put, ...below];
}
