/**
 * Keeps one live connection to a workshop, for as long as it is wanted (docs/protocol.md, "Staying, and coming back").
 *
 * A phone's socket may say OPEN and be dead: the page was frozen, the network changed. So it is never asked how it is;
 * what counts is when something was last heard. On every sign of waking, and after 15 s of silence, the socket object is
 * dropped without waiting for its close, and another is opened at once.
 *
 * No DOM: the browser's parts (sockets, clock, chance, waking) come in as `ways`, so that a test can stand in for each.
 */
const VERSION = 1;
const TO_WELCOME = 6000;    // ms from opening to welcome, doubled at each failure up to 20 s (slow networks)
const SILENCE = 15000;
const GAP = 2000;
const SETTLED = 10000;      // so long live, and the next failure starts from half a second again
const FIRST = 500;
const LONGEST = 10000;
const BLAMED = [1002, 1003, 1007, 1009];
const FOR_GOOD = { 4001: 'not-admitted', 4003: 'removed', 4004: 'no-such-workshop', 4012: 'other-version' };

export class Connection {
  /**
   * `hello` gives {token, workshop, lang}; `board` and `outbox` are this page's; `changed` is called after anything changed,
   * `acked(item, seq)` and `refused(item)` when the server has answered a command; `yours(frame)` hears what the server knows
   * of this person, `here(frame)` where another rapporteur is.
   */
  constructor({ url, hello, board, outbox, changed, acked = () => {}, refused = () => {}, yours = () => {}, here = () => {}, ways = browserWays() }) {
    Object.assign(this, { url, hello, board, outbox, changed, acked, refused, yours, here, ways });
    this.state = 'connecting';    // connecting · live · lost · ended
    this.ended = null;            // why, when ended: a value of FOR_GOOD
    this.present = null;          // participants connected, once the server has said it
    this.ahead = null;            // ms by which the server's clock is ahead of this one, once it has said what time it is
    this.lostAt = ways.now();
    this.socket = null;
    this.failures = 0;
    this.cancelRetry = null;
  }

  start() {
    this.stopWaking = this.ways.waking(() => this.wake());
    this.ways.every(1000, () => this.look());
    this.open();
    return this;
  }

  /** Puts a command into the outbox and sends what can be sent. Returns its item. */
  send(command, settled) {
    const item = this.outbox.put(command, settled);
    this.flush();
    this.changed();
    return item;
  }

  flush() {
    if (this.state !== 'live') return;
    this.outbox.next().forEach((command) => this.write(command));
  }

  /** The page is seen again, the network is back: whatever the socket says of itself, only a frame of just now counts. */
  wake() {
    if (this.state === 'ended' || this.ways.now() - this.openedAt < 1000) return;
    if (this.state === 'live' && this.ways.now() - this.heardAt < 1500) return;
    this.failures = 0;
    this.again();
  }

  /** Drops this socket and opens another at once. */
  again() {
    this.drop();
    this.lost();
    this.open();
  }

  /** Ends the connection for good. */
  stop(why = 'left') {
    this.drop();
    this.ways.stop();
    this.stopWaking();
    this.state = 'ended';
    this.ended = why;
    this.changed();
  }

  open() {
    this.cancelLater();
    this.openedAt = this.heardAt = this.ways.now();
    this.behindAt = null;
    const socket = this.ways.connect(this.url);
    this.socket = socket;
    // A dropped socket may still speak: nothing it says counts.
    const mine = (then) => (event) => { if (this.socket === socket) then(event); };
    socket.onopen = mine(() => this.greet());
    socket.onmessage = mine((event) => this.hear(JSON.parse(event.data)));
    socket.onclose = mine((event) => this.closed(event.code));
    socket.onerror = () => {};    // a close always follows
  }

  greet() {
    this.write({ t: 'hello', v: VERSION, ...this.hello(), since: this.board.seq, origin: this.board.origin });
  }

  hear(frame) {
    this.heardAt = this.ways.now();
    if (frame.now !== undefined) this.setClock(frame.now - this.heardAt);
    switch (frame.t) {
      case 'welcome': this.welcomed(frame); break;
      case 'delta': if (!this.board.delta(frame)) this.askSince(); break;
      case 'beat': this.beat(frame.seq); return;
      case 'present': this.present = frame.count; break;
      case 'yours': this.yours(frame); break;
      case 'here': this.here(frame); break;
      case 'ack': this.answered(this.outbox.ack(frame.id, frame.seq), this.acked, frame.seq); break;
      case 'nack': this.answered(this.outbox.nack(frame), this.refused); break;
      case 'error': console.warn('the server refused a frame:', frame.code, frame.say); return;
      default: return;    // newer than this page
    }
    this.changed();
  }

  /** What came fastest was least late, so it is nearest; where a clock was set meanwhile, the newest counts. */
  setClock(ahead) {
    this.ahead = this.ahead === null || Math.abs(ahead - this.ahead) > 2000 ? ahead : Math.max(ahead, this.ahead);
  }

  /** The time by the server's clock, in ms. */
  serverNow() {
    return this.ways.now() + (this.ahead || 0);
  }

  welcomed(frame) {
    if (!this.board.welcome(frame)) return this.askSince();
    this.state = 'live';
    this.liveAt = this.ways.now();
    this.longest = LONGEST;
    this.flush();
  }

  answered(item, tell, seq) {
    if (item) tell(item, seq);
    this.flush();
  }

  /** The head as the server knows it: beyond ours, a delta must be under way; two seconds later it is missing. */
  beat(head) {
    if (head <= this.board.seq || this.behindAt !== null) return;
    this.behindAt = this.ways.now();
    this.head = head;
  }

  askSince() {
    this.behindAt = null;
    this.write({ t: 'since', seq: this.board.seq });
  }

  /** Once a second. A timer that slept through a freeze finds the silence here. */
  look() {
    if (this.state === 'ended' || this.cancelRetry) return;
    const now = this.ways.now();
    if (this.state !== 'live') return this.lookWhileAway(now);
    const silent = now - this.heardAt > SILENCE || now < this.heardAt;
    if (silent) this.again();
    else this.lookWhileLive(now);
  }

  lookWhileLive(now) {
    if (now - this.liveAt > SETTLED) this.failures = 0;
    if (this.behindAt !== null && now - this.behindAt >= GAP) {
      if (this.head > this.board.seq) this.askSince();
      this.behindAt = null;
    }
    this.flush();
  }

  lookWhileAway(now) {
    if (now - this.openedAt <= Math.min(TO_WELCOME * 2 ** this.failures, 20000)) return;
    this.failures += 1;
    this.again();
  }

  closed(code) {
    this.socket = null;
    this.answered(this.outbox.cut(BLAMED.includes(code)), this.refused);
    if (FOR_GOOD[code]) return this.stop(FOR_GOOD[code]);
    this.lost();
    // A stopping server comes back soon, and asks for everybody within 5 s; a scolded client waits as long as it was told.
    if (code === 4000) this.longest = 5000;
    this.later(code === 4009 ? 10000 : this.delay());
  }

  /** Half to the whole of 0.5 s, doubling to 10 s: five hundred phones must not come back in one instant. */
  delay() {
    const whole = Math.min(FIRST * 2 ** this.failures, this.longest || LONGEST);
    this.failures += 1;
    return whole / 2 + this.ways.chance() * (whole / 2);
  }

  later(ms) {
    this.cancelLater();
    this.cancelRetry = this.ways.after(ms, () => this.open());
  }

  cancelLater() {
    if (this.cancelRetry) this.cancelRetry();
    this.cancelRetry = null;
  }

  lost() {
    if (this.state === 'live') this.lostAt = this.ways.now();
    if (this.state !== 'connecting') this.state = 'lost';
    this.present = null;
    this.outbox.cut();
    this.changed();
  }

  drop() {
    const socket = this.socket;
    this.socket = null;
    this.cancelLater();
    if (socket) socket.close();
  }

  write(frame) {
    if (this.socket && this.socket.readyState === 1) this.socket.send(JSON.stringify(frame));
  }
}

/** What a browser gives: sockets, clock, timers, chance, and the four signs of waking. */
export function browserWays() {
  let ticking = null;
  return {
    connect: (url) => new WebSocket(url),
    now: () => Date.now(),
    chance: () => Math.random(),
    after: (ms, then) => { const id = setTimeout(then, ms); return () => clearTimeout(id); },
    every: (ms, then) => { ticking = setInterval(then, ms); },
    stop: () => clearInterval(ticking),
    waking(then) {
      const seen = () => { if (document.visibilityState === 'visible') then(); };
      const restored = (event) => { if (event.persisted) then(); };
      document.addEventListener('visibilitychange', seen);
      window.addEventListener('pageshow', restored);
      window.addEventListener('online', then);
      return () => {
        document.removeEventListener('visibilitychange', seen);
        window.removeEventListener('pageshow', restored);
        window.removeEventListener('online', then);
      };
    },
  };
}

/** The address of the live protocol on the host this page came from. */
export function liveUrl(location) {
  return (location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + '/api/live';
}
