// What is being written at the desk and not given yet: it outlives a reload, under one key for each entry.
// A draft is { id, line, form, sources, base, ready }: `line` has light marks, `base` is the entry's seq when editing began
// (0: the entry itself was still on its way), `ready` says that the rapporteur is done and it goes as soon as it can.

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

  /** The drafts that are done and wait for their entry to be told back. */
  ready() {
    return this.all().filter((draft) => draft.ready);
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
