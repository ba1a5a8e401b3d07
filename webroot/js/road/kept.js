/**
 * What a page keeps under keys that begin alike: one key an item, because a list under one key would be overwritten by a second tab.
 *
 * `storage` as localStorage, or null. Storage may be missing, forbidden or full, and says so by throwing: then nothing is kept, and what
 * asked for it lives as long as the page. What cannot be read is left where it is: it is nobody's to delete.
 */
export class Kept {
  constructor(storage, prefix) {
    Object.assign(this, { storage, prefix });
  }

  /** What is kept under a name, or null. */
  get(name) {
    return this.read(this.prefix + name);
  }

  /** All, by name, with null for what cannot be read; null where there is nothing to read from. */
  all() {
    const found = new Map();
    const read = this.tried(() => {
      for (let i = 0; i < this.storage.length; i += 1) {
        const key = this.storage.key(i);
        if (key.startsWith(this.prefix)) found.set(key.slice(this.prefix.length), this.read(key));
      }
    });
    return read ? found : null;
  }

  /** Whether it is kept now. */
  put(name, value) {
    return this.tried(() => this.storage.setItem(this.prefix + name, JSON.stringify(value)));
  }

  drop(name) {
    this.tried(() => this.storage.removeItem(this.prefix + name));
  }

  read(key) {
    let value = null;
    this.tried(() => { value = JSON.parse(this.storage.getItem(key)); });
    return value;
  }

  tried(use) {
    try {
      use();
      return true;
    } catch (missing) {
      return false;
    }
  }
}
