/** What is being written and not yet sent, kept on this phone at each letter: one draft a section, and one for an edit. */
export class Drafts {
  /** `store`: localStorage or null. Without it (or where it is full) drafts hold for this page. */
  constructor(store, workshop) {
    Object.assign(this, { store, prefix: 'cordee:writing:' + workshop + ':', held: new Map() });
  }

  /** The draft under a name ('solutions', 'editing'), or null. */
  get(name) {
    if (!this.held.has(name)) this.held.set(name, this.read(name));
    return this.held.get(name);
  }

  set(name, draft) {
    this.held.set(name, draft);
    try {
      if (draft) this.store.setItem(this.prefix + name, JSON.stringify(draft));
      else this.store.removeItem(this.prefix + name);
    } catch (full) {
      this.unkept = true;
    }
  }

  /** Lets go of what this page holds: what was kept is erased elsewhere (road/keeping.js). */
  forget() {
    this.held.clear();
    this.store = null;
  }

  read(name) {
    try {
      return JSON.parse(this.store.getItem(this.prefix + name));
    } catch (missing) {
      return null;
    }
  }
}
