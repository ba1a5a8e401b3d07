/**
 * Keeps one live connection to a workshop, for as long as it is wanted (docs/protocol.md, "Staying, and coming back").
 *
 * A phone's socket may say OPEN and be dead: the page was frozen, the network changed. So it is never asked how it is;
 * what counts is when something was last heard. On every sign of waking, and after silence, the line is dropped without
 * waiting for its close, and another is opened at once (line.js).
 *
 * While somebody looks at the page, a line that was quiet for two seconds is asked for a beat; where none comes in as long
 * again, it is in doubt, and the page says so. It may yet be only slow: it is kept, and its next word dispels the doubt.
 *
 * No DOM: the browser's parts (sockets, clock, chance, waking) come in as `ways`, so that a test can stand in for each.
 */
import { Line } from './line.js';
import { browserWays } from './ways.js';

const VERSION = 1;
const LOOK = 500;           // ms between two looks at the line
const SLEPT = 3500;         // a look so late comes from a page that was asleep
const QUIET = 2000;         // heard nothing for so long, a page that is looked at asks for a beat
const DOUBT = 4000;         // still nothing: said plainly, with the look after it, within 5 s
const SILENCE = 10000;      // and given up then; a page that nobody looks at asks for no beat, and waits for
const UNSEEN_SILENCE = 15000;    // longer than the ten seconds between two of the server's
const TO_WELCOME = 20000;   // from the first word to the welcome, which may be large and the network slow
const GAP = 2000;
const CROWD = 100;          // ms within which several signs of waking are one
const CROWD_WHILE_DIALLING = 1000;
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
    Object.assign(this, { hello, board, outbox, changed, acked, refused, yours, here, ways });
    this.state = 'connecting';    // connecting · live · lost · ended
    this.ended = null;            // why, when ended: a value of FOR_GOOD
    this.present = null;          // participants connected, once the server has said it
    this.ahead = null;            // ms by which the server's clock is ahead of this one, once it has said what time it is
    this.lostAt = ways.now();
    this.doubted = false;         // lost, but perhaps only slow
    this.failures = 0;
    this.line = new Line({ url, ways, greeting: () => this.greeting(), heard: (text) => this.hear(JSON.parse(text)), closed: (code) => this.closed(code) });
  }

  start() {
    this.stopWaking = this.ways.waking({ woken: (surely) => this.wake(surely), offline: () => this.doubt() });
    this.lookedAt = this.ways.now();
    this.ways.every(LOOK, () => this.look());
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

  /** The page is seen again, the network is back: whatever the line says of itself, it is dropped. The signs come in crowds: one is enough. */
  wake(surely = true) {
    const now = this.ways.now();
    const crowd = this.state === 'live' ? CROWD : CROWD_WHILE_DIALLING;
    if (this.state === 'ended' || (now >= this.openedAt && now - this.openedAt < crowd)) return;
    if (!surely && this.state === 'live' && now - this.heardAt < 1500) return;
    this.failures = 0;
    this.lookedAt = now;
    this.again(true);
  }

  /** Drops this line and opens another at once. */
  again(hurried = false) {
    this.line.hangUp();
    this.lost();
    this.open(hurried);
  }

  /** Ends the connection for good. */
  stop(why = 'left') {
    this.line.hangUp();
    this.ways.stop();
    this.stopWaking();
    this.state = 'ended';
    this.ended = why;
    this.changed();
  }

  open(hurried = false) {
    this.openedAt = this.heardAt = this.ways.now();
    this.behindAt = this.askedAt = null;
    this.line.open(hurried);
  }

  greeting() {
    return JSON.stringify({ t: 'hello', v: VERSION, ...this.hello(), since: this.board.seq, origin: this.board.origin });
  }

  hear(frame) {
    this.heardAt = this.ways.now();
    this.askedAt = null;
    if (this.doubted) this.dispel();
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
    this.pages = frame.pages || null;
    this.liveAt = this.ways.now();
    this.longest = LONGEST;
    this.outbox.reload();    // what another page of this phone let go of while this one slept is not sent by it
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

  /** Twice a second. What slept through a freeze, or had its clock set, finds it here; a page that nobody looks at has slow timers, and they say nothing. */
  look() {
    if (this.state === 'ended') return;
    const now = this.ways.now();
    const passed = now - this.lookedAt;
    this.lookedAt = now;
    if (passed < 0 || (passed > SLEPT && this.ways.visible())) this.wake();
    else if (this.state === 'live' || this.doubted) this.lookWhileThere(now);
    else if (!this.line.talking) this.line.look();
    else if (now - this.heardAt > TO_WELCOME) this.again();
  }

  lookWhileThere(now) {
    const quiet = now - this.heardAt;
    if (quiet > (this.askedAt === null ? UNSEEN_SILENCE : SILENCE)) return this.again();
    if (quiet >= QUIET && this.askedAt === null && this.ways.visible()) this.askForBeat(now);
    if (quiet >= DOUBT && this.askedAt !== null && now - this.askedAt >= QUIET - LOOK) this.doubt();
    if (this.state === 'live') this.lookWhileLive(now);
    return null;
  }

  lookWhileLive(now) {
    if (now - this.liveAt > SETTLED) this.failures = 0;
    if (this.behindAt !== null && now - this.behindAt >= GAP) {
      if (this.head > this.board.seq) this.askSince();
      this.behindAt = null;
    }
    this.flush();
  }

  askForBeat(now) {
    this.askedAt = now;
    this.write({ t: 'beat' });
  }

  /** The line may be dead. What is sent from here on waits; what is in flight is still on its way. */
  doubt() {
    if (this.state !== 'live') return;
    Object.assign(this, { state: 'lost', doubted: true, lostAt: this.ways.now() - QUIET });    // long enough gone that it is worth a word at once
    if (this.askedAt === null) this.askForBeat(this.ways.now());
    this.changed();
  }

  dispel() {
    Object.assign(this, { state: 'live', doubted: false });
    this.flush();
    this.changed();
  }

  closed(code) {
    this.answered(this.outbox.cut(BLAMED.includes(code)), this.refused);
    if (FOR_GOOD[code]) return this.stop(FOR_GOOD[code]);
    this.lost();
    // A stopping server comes back soon, and asks for everybody within 5 s; a scolded client waits as long as it was told.
    if (code === 4000) this.longest = 5000;
    return this.line.later(code === 4009 ? 10000 : this.delay());
  }

  /** Half to the whole of 0.5 s, doubling to 10 s: five hundred phones must not come back in one instant. */
  delay() {
    const whole = Math.min(FIRST * 2 ** this.failures, this.longest || LONGEST);
    this.failures += 1;
    return whole / 2 + this.ways.chance() * (whole / 2);
  }

  lost() {
    if (this.state === 'live') this.lostAt = this.ways.now();
    if (this.state !== 'connecting') this.state = 'lost';
    this.doubted = false;
    this.present = null;
    this.outbox.cut();
    this.changed();
  }

  write(frame) {
    this.line.send(JSON.stringify(frame));
  }
}
