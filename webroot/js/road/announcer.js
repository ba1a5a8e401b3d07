/**
 * What a screen reader is given to say, through the page's one live region. What one did oneself is answered at once; what the room does
 * waits its turn, one sentence in five seconds, and what came meanwhile is in it as a number: who listens is never talked over.
 * No DOM; the clock is given.
 */
const GAP = 5000;       // ms between what one did not do oneself
const BREATH = 1000;    // ms between what one did: of ten answers in a row one hears the first and the last
const GATHERED = 1000;  // ms that arrivals wait for more of them

export class Announcer {
  /** `say(sentence)` gives it to the screen reader; `counted(n)` is the sentence for n arrivals; `ways`: {now, after}. */
  constructor({ say, counted, ways }) {
    Object.assign(this, { say, counted, ways, spokenAt: -Infinity, ownAt: -Infinity, owned: null, waiting: new Map(), arrivals: 0 });
    this.arrivedAt = null;
  }

  /** What became of something the person did. */
  own(sentence) {
    const wait = this.ownAt + BREATH - this.ways.now();
    if (wait <= 0) return this.speakOwn(sentence);
    if (this.owned === null) this.ways.after(wait, () => this.speakOwn(this.owned));
    this.owned = sentence;
    return undefined;
  }

  /** What happened in the room; of one kind only the last is worth saying. */
  told(kind, sentence) {
    this.waiting.delete(kind);
    this.waiting.set(kind, sentence);
    this.look();
  }

  /** So many contributions of others came in. */
  arrived(n) {
    if (n <= 0) return;
    this.arrivals += n;
    if (this.arrivedAt === null) this.arrivedAt = this.ways.now();
    this.look();
  }

  speakOwn(sentence) {
    this.owned = null;
    this.ownAt = this.ways.now();
    this.speak(sentence);
  }

  /** Says what is due, or comes back when it will be. */
  look() {
    if (!this.waiting.size && !this.arrivals) return;
    const ready = this.waiting.size ? 0 : this.arrivedAt + GATHERED;
    const wait = Math.max(ready, this.spokenAt + GAP) - this.ways.now();
    if (wait <= 0) this.flush();
    else this.comeBack(wait);
  }

  comeBack(wait) {
    if (this.coming) this.coming();
    this.coming = this.ways.after(wait, () => { this.coming = null; this.look(); });
  }

  flush() {
    const sentences = [...this.waiting.values()];
    if (this.arrivals) sentences.push(this.counted(this.arrivals));
    this.waiting.clear();
    this.arrivals = 0;
    this.arrivedAt = null;
    this.speak(sentences.join(' '));
  }

  speak(sentence) {
    this.spokenAt = this.ways.now();
    this.say(sentence);
  }
}
