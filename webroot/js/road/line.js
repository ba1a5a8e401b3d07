/**
 * A line to the server: dials, keeps to the call that is the first to speak, and lets go of the others.
 *
 * A call that nobody answers may be slow or dead, and one cannot tell. So after a while another is made beside it, two at
 * most at once: on a dead network nothing is lost by waiting, on a slow one nothing by hurrying.
 *
 * Where WebSockets do not get through, the calls go over HTTP (poll.js). That is so when two of them in a row brought no word
 * while HTTP did answer at that moment; not when the server is away, for then HTTP does not answer either. A socket is tried
 * again at the first dialling five minutes later: a phone that has walked out of that network finds it good.
 */
const PATIENCE = [4000, 4000, 8000, 16000];    // ms for a call to bring a word, by how many were made before it
const HURRIED = [2000, 4000, 8000, 16000];     // the same after waking, where a first call often goes out to a network that is not there yet
const MUTE = 2;
const TRIED_AGAIN_AFTER = 300000;
const NO_WORD = [1005, 1006, 1015];            // closed, but not by the server

export class Line {
  /** `greeting()` is the first text of each call; `heard(text)` is called for every text of the line, `closed(code)` when there is none any more. */
  constructor({ url, ways, greeting, heard, closed }) {
    Object.assign(this, { url, ways, greeting, heard, closed, talking: null, calls: [], dialled: 0, patience: PATIENCE, mute: 0, mutedAt: 0, cancelLater: null });
  }

  /** Lets go of whatever there is, and dials anew at once. `hurried`: after waking. */
  open(hurried = false) {
    this.hangUp();
    this.patience = hurried ? HURRIED : PATIENCE;
    this.dialled = 0;
    this.dial();
  }

  /** Dials in so many milliseconds. */
  later(ms) {
    this.cancel();
    this.cancelLater = this.ways.after(ms, () => this.open());
  }

  /** Drops everything, without waiting for any close. */
  hangUp() {
    this.cancel();
    const all = this.talking ? [...this.calls, this.talking] : this.calls;
    Object.assign(this, { calls: [], talking: null });
    all.forEach((call) => call.socket.close());
  }

  send(text) {
    if (this.talking && this.talking.socket.readyState === 1) this.talking.socket.send(text);
  }

  /** To be called now and then: a call that brought no word in time gets another beside it. */
  look() {
    const newest = this.calls[this.calls.length - 1];
    if (!newest || this.ways.now() - newest.at < this.patience[Math.min(this.dialled, this.patience.length) - 1]) return;
    this.broughtNothing(newest);
    if (this.calls.length > 1) this.calls.shift().socket.close();
    this.dial();
  }

  dial() {
    this.cancel();
    const polled = this.polls();
    const socket = polled ? this.ways.poll(this.url) : this.ways.connect(this.url);
    const call = { socket, polled, at: this.ways.now() };
    this.dialled += 1;
    this.calls.push(call);
    // A call that was let go may still speak: nothing it says counts.
    const stands = () => this.talking === call || this.calls.includes(call);
    socket.onopen = () => { if (stands()) socket.send(this.greeting()); };
    socket.onmessage = (event) => { if (stands()) this.speaks(call, event.data); };
    socket.onclose = (event) => { if (stands()) this.ends(call, event.code); };
    socket.onerror = () => {};    // a close always follows
  }

  speaks(call, text) {
    if (this.talking !== call) {
      this.calls = this.calls.filter((other) => other !== call);
      this.hangUp();
      this.talking = call;
      if (!call.polled) this.mute = 0;
    }
    this.heard(text);
  }

  ends(call, code) {
    const spoke = this.talking === call || !NO_WORD.includes(code);
    this.calls = this.calls.filter((other) => other !== call);
    if (this.talking === call) this.talking = null;
    if (spoke) this.hangUp();
    else this.broughtNothing(call);
    if (!this.talking && !this.calls.length) this.closed(code);
  }

  /** A call brought no word: whether that is because of how it was made, HTTP may tell. */
  async broughtNothing(call) {
    if (call.blamed) return;
    call.blamed = true;
    const polled = this.polls();
    if (!await this.ways.answers()) return;
    if (call.polled) this.mutedAt = -TRIED_AGAIN_AFTER;    // then a socket may do
    else Object.assign(this, { mute: this.mute + 1, mutedAt: this.ways.now() });
    if (!polled && this.polls() && this.isDialling()) this.dial();
  }

  polls() {
    return this.mute >= MUTE && this.ways.now() - this.mutedAt < TRIED_AGAIN_AFTER;
  }

  isDialling() {
    return !this.talking && (this.calls.length > 0 || this.cancelLater !== null);
  }

  cancel() {
    if (this.cancelLater) this.cancelLater();
    this.cancelLater = null;
  }
}
