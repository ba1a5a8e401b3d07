/**
 * What a WebSocket is to a page (readyState, send, close, onopen, onmessage, onclose), made of requests: for phones behind a
 * proxy that lets no WebSocket through (docs/protocol.md, "Without a WebSocket"). One question waits at the server for what
 * there is to tell; frames go by another request, one at a time, so that they keep their order.
 *
 * Answers are numbered: a question that a proxy cut off is asked again and answered alike. Any other failure ends it, as a
 * socket ends, and whoever holds it opens another.
 *
 * No DOM: `ask(path, {type, body, session, goodbye}) → {answer: Promise of {status, text}, stop()}` makes the requests.
 */
const JSON_TYPE = 'application/json';
const LINES = 'application/x-ndjson';
const MOST_AT_ONCE = 16000;    // characters in one request: 48 KiB at the most, of the 64 a body may have
const PATIENT = 1000;          // ms; a question that was cut off later than that met a proxy's patience, not a dead server
const CUT = 1006;

export class PolledSocket {
  constructor({ ask, now = Date.now }) {
    Object.assign(this, { ask, now, readyState: 0, session: null, n: 0, queue: [], greeted: false, saying: false, failures: 0 });
    Promise.resolve().then(() => { if (this.readyState === 0) { this.readyState = 1; this.onopen({}); } });
  }

  /** The first text is the hello. */
  send(text) {
    if (this.greeted) {
      this.queue.push(text);
      this.say();
      return;
    }
    this.greeted = true;
    this.converse(text);
  }

  close() {
    if (this.readyState === 3) return;
    this.readyState = 3;
    if (this.question) this.question.stop();
    if (this.session) this.ask('/leave', { type: JSON_TYPE, body: '{}', session: this.session, goodbye: true });
  }

  async converse(hello) {
    await this.wonder('', hello);
    while (this.readyState === 1) await this.wonder('/next', JSON.stringify({ after: this.n }));
  }

  /** One question and its answer. */
  async wonder(path, body) {
    const askedAt = this.now();
    this.question = this.ask(path, { type: JSON_TYPE, body, session: this.session });
    const { status, text } = await this.question.answer;
    if (this.readyState !== 1) return;
    if (status === 200) this.hear(text);
    else if (status === 404 || !this.session) this.ends(CUT);
    else if (this.now() - askedAt < PATIENT && (this.failures += 1) > 1) this.ends(CUT);
  }

  hear(text) {
    this.failures = 0;
    const [head, ...frames] = text.split('\n');
    const { t, n, session } = JSON.parse(head);
    if (t !== 'poll') return this.ends(CUT);
    if (session) this.session = session;
    if (n <= this.n) return null;
    this.n = n;
    frames.filter((frame) => frame).forEach((frame) => this.tell(frame));
    return this.say();
  }

  tell(frame) {
    if (this.readyState !== 1) return;
    const close = frame.startsWith('{"t":"close"') ? JSON.parse(frame) : null;
    if (close) this.ends(close.code);
    else this.onmessage({ data: frame });
  }

  async say() {
    if (this.saying || !this.session || this.readyState !== 1 || !this.queue.length) return;
    this.saying = true;
    const { status } = await this.ask('/say', { type: LINES, body: this.batch(), session: this.session }).answer;
    this.saying = false;
    if (this.readyState !== 1) return;
    if (status === 204) this.say();
    else this.ends(CUT);
  }

  /** What waits to be said, as far as one body takes it. */
  batch() {
    let size = this.queue[0].length;
    let count = 1;
    while (count < this.queue.length && size + this.queue[count].length < MOST_AT_ONCE) {
      size += this.queue[count].length;
      count += 1;
    }
    return this.queue.splice(0, count).join('\n');
  }

  ends(code) {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.onclose({ code });
  }
}
