/** What stands in for a browser in the tests of the road: a clock one moves, a storage one can fill up, sockets one speaks through. */
export class Clock {
  constructor() { this.time = 1_000_000; this.timers = []; this.ticks = []; }
  now = () => this.time;
  after = (ms, then) => {
    const timer = { at: this.time + ms, then };
    this.timers.push(timer);
    return () => { this.timers = this.timers.filter((other) => other !== timer); };
  };
  every = (ms, then) => { this.ticks.push(then); };
  stop = () => { this.ticks = []; };

  /** Lets time pass second by second, as a page that is awake sees it. */
  pass(ms) {
    for (let left = ms; left > 0; left -= 1000) {
      this.time += Math.min(left, 1000);
      this.due();
      this.ticks.slice().forEach((tick) => tick());
    }
  }

  due() {
    const due = this.timers.filter((timer) => timer.at <= this.time);
    this.timers = this.timers.filter((timer) => timer.at > this.time);
    due.forEach((timer) => timer.then());
  }
}

export class Storage {
  constructor() { this.map = new Map(); this.full = false; }
  get length() { return this.map.size; }
  key(i) { return [...this.map.keys()].reverse()[i]; }    // a browser promises no order
  getItem(key) { return this.map.has(key) ? this.map.get(key) : null; }
  setItem(key, value) { if (this.full) throw new Error('QuotaExceededError'); this.map.set(key, String(value)); }
  removeItem(key) { this.map.delete(key); }
}

export class Socket {
  constructor() { this.readyState = 0; this.sent = []; this.wasClosed = false; }
  send(text) { this.sent.push(JSON.parse(text)); }
  close() { this.readyState = 3; this.wasClosed = true; }
  opens() { this.readyState = 1; this.onopen({}); }
  says(frame) { this.onmessage({ data: JSON.stringify(frame) }); }
  ends(code) { this.readyState = 3; this.onclose({ code }); }
  commands() { return this.sent.filter((frame) => frame.id); }
}

export function counter(prefix = 'id-of-16-chars-') {
  let n = 0;
  return () => prefix + (n += 1);
}
