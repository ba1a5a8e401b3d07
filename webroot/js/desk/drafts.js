// What is being written at the desk and not given yet: it outlives a reload, under one key for each entry.
// What a draft is, writing.js says.

const KEY = 'cordee:draft:';

export class Drafts {
  /** `storage` as localStorage, or null; `workshop` sets the drafts of two workshops apart. */
  constructor(storage, workshop) {
    Object.assign(this, { storage, prefix: KEY + workshop + ':', open: new Map() });
    for (const [key, text] of this.stored()) this.take(key, text);
  }

  get(id) {
    return this.open.get(id) || null;
  }

  /** Keeps a draft as it stands now. */
  keep(draft) {
    this.open.set(draft.id, draft);
    this.withStorage((storage) => storage.setItem(this.prefix + draft.id, JSON.stringify(draft)));
  }

  leave(id) {
    this.open.delete(id);
    this.withStorage((storage) => storage.removeItem(this.prefix + id));
  }

  all() {
    return [...this.open.values()];
  }

  /** What of the drafts is to be seen outside their own editors, as one string: it stays the same while one types. */
  get stamp() {
    return this.all().map(({ id, ready, code, sent, base }) => [id, ready, code, sent, base].join(' ')).join();
  }

  stored() {
    const found = [];
    this.withStorage((storage) => {
      for (let i = 0; i < storage.length; i += 1) {
        const key = storage.key(i);
        if (key.startsWith(this.prefix)) found.push([key, storage.getItem(key)]);
      }
    });
    return found;
  }

  /** A draft that cannot be read is left where it is: it is nobody's to delete. */
  take(key, text) {
    try {
      const draft = { ...JSON.parse(text), found: true };
      this.open.set(key.slice(this.prefix.length), draft);
    } catch (damaged) {
      console.warn('a draft cannot be read:', key);
    }
  }

  /** Storage may be forbidden or full, and says so by throwing; then drafts live as long as the page. */
  withStorage(use) {
    if (!this.storage) return;
    try {
      use(this.storage);
    } catch (full) {
      console.warn('drafts do not outlive this page:', full.message);
    }
  }
}
