// Where the other rapporteurs are (`here` frames). Not kept anywhere: who has said nothing for 30 s is gone.

const GONE = 30000;

export class Nearby {
  constructor({ now = Date.now } = {}) {
    Object.assign(this, { now, others: new Map() });
  }

  hear({ who, section, entry = null }) {
    this.others.set(who, { section, entry, at: this.now() });
  }

  /** How many others are at this entry. */
  at(entry) {
    return this.fresh().filter((other) => other.entry === entry).length;
  }

  /** How many others are in this section. */
  inSection(section) {
    return this.fresh().filter((other) => other.section === section).length;
  }

  /** What is shown, as one string: equal while nothing about it has changed. */
  get stamp() {
    return this.fresh().map(({ section, entry }) => section + (entry || '')).join();
  }

  fresh() {
    const since = this.now() - GONE;
    for (const [who, { at }] of this.others) if (at <= since) this.others.delete(who);
    return [...this.others.values()];
  }
}

/** Says where this rapporteur is: at most once a second when moving, and again every 10 s while staying. */
export class Whereabouts {
  constructor({ send, now = Date.now }) {
    Object.assign(this, { send, now, place: null, saidAt: -Infinity, said: null });
  }

  at(section, entry) {
    this.place = { section, entry: entry || null };
    this.tick();
  }

  tick() {
    if (!this.place) return;
    const age = this.now() - this.saidAt;
    const moved = !this.said || this.said.section !== this.place.section || this.said.entry !== this.place.entry;
    if (age < 1000 || (!moved && age < 10000)) return;
    Object.assign(this, { saidAt: this.now(), said: this.place });
    this.send({ t: 'here', ...this.place });
  }
}
