/**
 * Parts of a page that are fetched when they are first needed: what one meets in a later step does not keep the first word
 * waiting. Once the page stands they are fetched ahead, for when the network is away.
 */
export class Lazily {
  /** `loads`: name → () => import(…); `arrived` is called when one came. */
  constructor(loads, arrived) {
    Object.assign(this, { loads, arrived, have: {}, under: {} });
  }

  /** What the module exports, or null while it is under way. A failed fetch is tried again when next asked for. */
  get(name) {
    if (!this.have[name] && !this.under[name]) this.fetch(name);
    return this.have[name] || null;
  }

  async fetch(name) {
    this.under[name] = true;
    try {
      this.have[name] = await this.loads[name]();
      this.arrived();
    } catch (unreachable) {
      console.warn('not fetched yet:', name, unreachable);
      setTimeout(() => { this.under[name] = false; this.arrived(); }, 3000);
    }
  }

  ahead() {
    Object.keys(this.loads).forEach((name) => this.get(name));
  }
}
