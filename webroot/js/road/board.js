/**
 * The workshop as this page knows it: entities by kind, each replaced whole when it changes (docs/protocol.md,
 * "Applying a delta" and "Changes"). An entity that did not change stays the same object, so pages may compare by identity.
 */
export const SECTIONS = ['solutions', 'fields', 'evidence', 'challenges', 'stakes'];

export class Board {
  constructor() {
    this.origin = null;
    this.clear();
  }

  clear() {
    this.seq = 0;
    this.workshop = null;
    this.closing = null;
    this.sectionsById = new Map();
    this.contributionsById = new Map();
    this.entriesById = new Map();
    this.goneById = new Map();
    this.sorted = new Map();
  }

  /** Applies a welcome. With `from` 0 it is the whole state, and what stood here is forgotten. False: a gap, ask since. */
  welcome(frame) {
    if (frame.from === 0 || frame.origin !== this.origin) this.clear();
    this.origin = frame.origin;
    if (frame.from > this.seq) return false;
    this.applyAll(frame);
    return true;
  }

  /** Applies a delta, passes over one it already has. False: a gap, nothing was applied, ask since. */
  delta(frame) {
    if (frame.seq <= this.seq) return true;
    if (frame.from > this.seq) return false;
    this.applyAll(frame);
    return true;
  }

  applyAll(frame) {
    frame.changes.forEach((change) => this.apply(change));
    if (frame.seq > this.seq) this.seq = frame.seq;
  }

  /** One change. What this page does not know (a newer server's entities) is passed over. */
  apply(change) {
    switch (change.e) {
      case 'workshop': this.workshop = change; break;
      case 'closing': this.closing = change; break;
      case 'section': this.sectionsById.set(change.id, change); break;
      case 'contribution': this.replace(this.contributionsById, change); break;
      case 'entry': this.replace(this.entriesById, change); break;
      case 'gone': this.remove(change); break;
      default:
    }
  }

  replace(entities, entity) {
    entities.set(entity.id, entity);
    this.goneById.delete(entity.id);
    this.sorted.clear();
  }

  remove(gone) {
    if (gone.of === 'contribution') this.contributionsById.delete(gone.id);
    if (gone.of === 'entry') this.entriesById.delete(gone.id);
    this.goneById.set(gone.id, gone);
    this.sorted.clear();
  }

  /** The five, in the template's order (fewer before the first welcome). */
  sections() {
    return SECTIONS.map((id) => this.sectionsById.get(id)).filter(Boolean);
  }

  section(id) {
    return this.sectionsById.get(id) || null;
  }

  /** Whether words can be sent to this section now: the workshop and the section are open. */
  takes(sectionId) {
    const section = this.section(sectionId);
    return Boolean(this.workshop && this.workshop.open && section && section.open);
  }

  contribution(id) {
    return this.contributionsById.get(id) || null;
  }

  /** Why an entity is no longer here: 'withdrawn', 'hidden', 'dropped'; null when it is here or was never. */
  goneBecause(id) {
    const gone = this.goneById.get(id);
    return gone ? gone.why : null;
  }

  /** The contributions of a section, oldest first. */
  contributions(sectionId) {
    return this.once('contributions/' + sectionId, () =>
      [...this.contributionsById.values()].filter((c) => c.section === sectionId).sort(byTime));
  }

  entry(id) {
    return this.entriesById.get(id) || null;
  }

  /** The entries of a section standing under a parent (null: at the top), in their order. */
  entries(sectionId, parent = null) {
    return this.once('entries/' + sectionId + '/' + parent, () =>
      [...this.entriesById.values()].filter((e) => e.section === sectionId && (e.parent || null) === parent).sort(byPlace));
  }

  /** The entries of a section as a tree: `[{entry, under: [...]}]`. */
  tree(sectionId, parent = null) {
    return this.entries(sectionId, parent).map((entry) => ({ entry, under: this.tree(sectionId, entry.id) }));
  }

  /** How many entries have this contribution among their sources, by id of contribution. */
  uses() {
    return this.once('uses', () => {
      const uses = new Map();
      for (const entry of this.entriesById.values()) {
        for (const source of entry.sources || []) uses.set(source, (uses.get(source) || 0) + 1);
      }
      return uses;
    });
  }

  /** Sorting 2,000 contributions at each redraw would be felt on an old phone: once a change is enough. */
  once(key, make) {
    if (!this.sorted.has(key)) this.sorted.set(key, make());
    return this.sorted.get(key);
  }
}

function byTime(a, b) {
  return a.at - b.at || compare(a.id, b.id);
}

function byPlace(a, b) {
  return compare(a.place, b.place) || compare(a.id, b.id);
}

/** Places and ids are ASCII, so comparing UTF-16 units is comparing code points. */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The words of an entry without their markup. */
export function plain(text) {
  return (text || []).map((part) => (typeof part === 'string' ? part : plain(part.em || part.strong || part.of))).join('');
}
