// Where something dragged over the document would fall. No state of its own but what is being dragged.
//
// Over a point: its upper part means before it, its lower part after it, its middle into it (a contribution joins the
// point; a point goes under a bullet). Over the rest of a section: at its end. Everything here has a key and a button too.

import { find, within } from './outline.js';

/** The place under the pointer: { section, entry, side } or null. `box` is the element's rectangle. */
export function placeAt(element, clientY) {
  const point = element.closest('[data-entry]');
  if (point) {
    const box = point.getBoundingClientRect();
    const part = (clientY - box.top) / box.height;
    return { section: point.dataset.section, entry: point.dataset.entry, side: part < 0.3 ? 'before' : part > 0.7 ? 'after' : 'into' };
  }
  const section = element.closest('[data-drop-section]');
  return section ? { section: section.dataset.dropSection, entry: null, side: 'end' } : null;
}

/** The place as {section, parent, after} for put and move, or null where it cannot be (a point under itself, or beside a paragraph's inside). */
export function asWhere(trees, place, moving = null) {
  if (!place.entry) return endOf(trees, place.section, moving);
  const row = find(trees, place.entry);
  const dragged = moving && find(trees, moving);
  if (!row || (dragged && within(dragged.point, place.entry))) return null;
  if (place.side === 'into') return underneath(row, moving);
  const parent = row.parent ? row.parent.entry.id : null;
  if (place.side === 'after') return { section: place.section, parent, after: place.entry };
  return { section: place.section, parent, after: before(row.siblings, row.at, moving) };
}

function underneath({ point, depth }, moving) {
  if (point.entry.form !== 'bullet' || depth >= 4) return null;
  const { points } = point;
  return { section: point.entry.section, parent: point.entry.id, after: before(points, points.length, moving) };
}

function endOf(trees, section, moving) {
  return { section, parent: null, after: before(trees[section], trees[section].length, moving) };
}

/** The sibling that would stand before this place, passing over the one that is moving. */
function before(siblings, at, moving) {
  const others = siblings.slice(0, at).filter(({ entry }) => entry.id !== moving);
  return others.length ? others[others.length - 1].entry.id : null;
}
