import { Kept } from '../road/kept.js';

/** What is being written and not yet sent, kept on this phone at each letter: one draft a section, and one for an edit. */
export class Drafts {
  /** `store`: localStorage or null. Without it (or where it is full) drafts hold for this page. */
  constructor(store, workshop) {
    Object.assign(this, { store: new Kept(store, 'cordee:writing:' + workshop + ':'), held: new Map() });
  }

  /** The draft under a name ('solutions', 'editing'), or null. */
  get(name) {
    if (!this.held.has(name)) this.held.set(name, this.store.get(name));
    return this.held.get(name);
  }

  set(name, draft) {
    this.held.set(name, draft);
    if (draft) this.store.put(name, draft);
    else this.store.drop(name);
  }

  /** Lets go of what this page holds: what was kept is erased elsewhere (road/keeping.js). */
  forget() {
    this.held.clear();
    this.store = new Kept(null, '');
  }
}
