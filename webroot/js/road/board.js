/**
 * The workshop as this page knows it: entities by kind, each replaced whole when it changes (docs/protocol.md,
 * "Applying a delta" and "Changes"). An entity that did not change stays the same object, so pages may compare by identity.
 */
import { byTime, Timely } from './timely.js';

export const SECTIONS = ['solutions', 'fields', 'evidence', 'challenges', 'stakes'];

const SINGLE = ['workshop', 'agenda', 'timer', 'customs', 'offer', 'signatures', 'notice', 'dismissed', 'closing'];
const NONE = [];
const COUNTED_OF_ONE = ['support', 'tally', 'ratings', 'recognition'];
const COUNTED = [...COUNTED_OF_ONE, 'turnout', 'voices'];

export class Board {
  constructor() {
    this.origin = null;
    /** Staff see tallies before the room does; their pages set it. */
    this.seesAll = false;
    this.clear();
  }

  clear() {
    this.seq = 0;
    this.workshop = null;
    for (const kind of SINGLE) this[kind] = null;
    this.sectionsById = new Map();
    this.contributionsById = new Map();
    this.bySection = new Timely((contribution) => contribution.section);
    this.entriesById = new Map();
    this.clustersById = new Map();
    this.objectionsById = new Map();
    this.counts = new Map(COUNTED.map((kind) => [kind, new Map()]));
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
    const entities = this.kinds()[change.e];
    if (change.e === 'gone') this.remove(change);
    else if (entities) this.replace(entities, change);
    else if (SINGLE.includes(change.e)) this[change.e] = change;
    else if (this.counts.has(change.e)) this.count(change);
  }

  kinds() {
    return { section: this.sectionsById, contribution: this.contributionsById, cluster: this.clustersById, entry: this.entriesById, objection: this.objectionsById };
  }

  count(change) {
    this.counts.get(change.e).set(change.id, change);
    this.sorted.clear();
  }

  replace(entities, entity) {
    if (entities === this.contributionsById) this.bySection.put(entity, entities.get(entity.id));
    entities.set(entity.id, entity);
    this.goneById.delete(entity.id);
    this.sorted.clear();
  }

  remove(gone) {
    const entities = this.kinds()[gone.of];
    if (entities === this.contributionsById) this.bySection.drop(entities.get(gone.id));
    if (entities) entities.delete(gone.id);
    // It is told how much it weighs when it is back.
    for (const kind of COUNTED_OF_ONE) this.counts.get(kind).delete(gone.id);
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
    return this.permits('contribute') && Boolean(section && section.open);
  }

  /** Whether the present step lets participants do this: contribute, support, vote, recognise. */
  permits(what) {
    return Boolean(this.workshop && this.workshop.permits.includes(what));
  }

  /** How much was counted of this: 'support', 'recognition', 'voices', 'turnout', by id. */
  counted(kind, id) {
    const entity = this.counts.get(kind).get(id);
    return entity ? entity.count || entity.people || 0 : 0;
  }

  /** The dots of a contribution with those of its duplicates, or of a cluster with those of its members; null while they are not shown. */
  dots(id) {
    const section = (this.contribution(id) || this.cluster(id) || {}).section;
    if (!section || !this.shows(section)) return null;
    return this.once('dots/' + id, () => this.family(id).reduce((sum, of) => sum + this.ownDots(of), 0));
  }

  /** Staff are sent tallies before they are revealed: those of theirs that are here may be shown. */
  shows(sectionId) {
    const section = this.section(sectionId);
    return Boolean(section && section.revealed) || this.seesAll;
  }

  ownDots(id) {
    const tally = this.counts.get('tally').get(id);
    return tally ? tally.dots : 0;
  }

  /** A thing that can be voted on, and all whose dots are its own too. */
  family(id) {
    const members = this.cluster(id) ? this.members(id).map((c) => c.id) : [id];
    return [...new Set([id, ...members, ...members.flatMap((of) => this.duplicates(of).map((c) => c.id))])];
  }

  /** {count, impact, feasibility} of a field or a cluster of fields, or null. */
  ratings(id) {
    const found = this.counts.get('ratings').get(id);
    return found && found.count && this.shows(found.section) ? found : null;
  }

  cluster(id) {
    return this.clustersById.get(id) || null;
  }

  clusters(sectionId) {
    return this.once('clusters/' + sectionId, () => [...this.clustersById.values()].filter((c) => c.section === sectionId).sort(byId));
  }

  members(clusterId) {
    return this.once('members/' + clusterId, () => [...this.contributionsById.values()].filter((c) => c.cluster === clusterId && !c.into).sort(byTime));
  }

  /** What can be voted on in a section: its clusters, and what is in none. Duplicates are part of what they repeat. */
  votables(sectionId) {
    return [...this.clusters(sectionId), ...this.contributions(sectionId).filter((c) => !c.into && !(c.cluster && this.cluster(c.cluster)))];
  }

  duplicates(id) {
    return this.pointing('into').get(id) || NONE;
  }

  /** Challenges about a field, or evidence about a solution. */
  about(id) {
    return this.once('about/' + id, () => [...(this.pointing('field').get(id) || NONE), ...(this.pointing('solution').get(id) || NONE)].filter((c) => !c.into));
  }

  /** Contributions by what they name as `into`, `field` or `solution`, oldest first: one pass for all, however many rows ask. */
  pointing(name) {
    return this.once('pointing/' + name, () => {
      const found = new Map();
      for (const c of [...this.contributionsById.values()].filter((one) => one[name]).sort(byTime)) found.set(c[name], [...(found.get(c[name]) || NONE), c]);
      return found;
    });
  }

  objections(entryId = undefined) {
    return [...this.objectionsById.values()].filter((o) => entryId === undefined || (o.entry || null) === entryId).sort((a, b) => a.seq - b.seq);
  }

  /** What became of a contribution: {kind: 'used', entries} | {kind: 'parked' | 'open'} | {kind: 'aside', reason}. */
  fate(id) {
    const direct = this.usedBy().get(id);
    const said = direct ? this.contribution(id) : this.standsFor(id);
    if (!said) return null;
    const entries = direct || this.usedBy().get(said.id);
    if (entries) return { kind: 'used', entries };
    return said.placement === 'aside' ? { kind: 'aside', reason: said.reason } : { kind: said.placement || 'open' };
  }

  /** The contribution that stands for this one: itself, or the one that it repeats. */
  standsFor(id) {
    const said = this.contribution(id);
    return (said && said.into && this.contribution(said.into)) || said;
  }

  /** The entries that name each contribution among their sources: id → entries. */
  usedBy() {
    return this.once('used-by', () => {
      const used = new Map();
      for (const entry of this.entriesById.values()) {
        for (const source of entry.sources || []) used.set(source, [...(used.get(source) || []), entry]);
      }
      return used;
    });
  }

  /** The last signature, or null; {standing} says whether the draft is still as it was signed. */
  signature() {
    const versions = this.signatures ? this.signatures.versions : [];
    return versions.length ? { ...versions[versions.length - 1], standing: this.signatures.standing } : null;
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
    return this.bySection.of(sectionId);
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

  /** Sorting 2,000 contributions at each redraw would be felt on an old phone: once a change is enough. */
  once(key, make) {
    if (!this.sorted.has(key)) this.sorted.set(key, make());
    return this.sorted.get(key);
  }
}

function byId(a, b) {
  return compare(a.id, b.id);
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
