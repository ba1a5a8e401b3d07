import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Board } from '../../../../webroot/js/road/board.js';
import { Connection } from '../../../../webroot/js/road/socket.js';
import { Outbox } from '../../../../webroot/js/road/outbox.js';
import { newId } from '../../../../webroot/js/road/ids.js';
import { Clock, counter, Socket, Storage } from './stands.js';

function page() {
  const clock = new Clock();
  const sockets = [];
  const seen = { acked: [], refused: [], yours: [], http: false, visible: true };
  const ways = {
    connect: () => { const socket = new Socket(); sockets.push(socket); return socket; },
    poll: () => { const socket = new Socket(); socket.polled = true; sockets.push(socket); return socket; },
    answers: () => Promise.resolve(seen.http), visible: () => seen.visible,
    now: clock.now, after: clock.after, every: clock.every, stop: clock.stop, chance: () => 1,
    waking: ({ woken, offline }) => { seen.wake = woken; seen.offline = offline; return () => {}; },
  };
  const outbox = new Outbox({ storage: new Storage(), name: 'w', now: clock.now, makeId: counter() });
  const connection = new Connection({
    url: 'ws://x/api/live', hello: () => ({ token: 't', workshop: 'w', lang: 'fr' }), board: new Board(), outbox, changed: () => {},
    acked: (item) => seen.acked.push(item.id), yours: (frame) => seen.yours.push(frame.seq), refused: (item) => seen.refused.push(item.code), ways,
  }).start();
  return { clock, sockets, seen, connection, outbox, last: () => sockets[sockets.length - 1] };
}

const WELCOME = { t: 'welcome', v: 1, origin: 'o', from: 0, seq: 5, changes: [] };

function livePage() {
  const made = page();
  made.last().opens();
  made.last().says(WELCOME);
  return made;
}

test('hello is the first frame, and says where this page stands', () => {
  const { connection, last, clock, sockets } = livePage();
  assert.deepEqual(last().sent[0], { t: 'hello', v: 1, token: 't', workshop: 'w', lang: 'fr', since: 0, origin: null });
  last().ends(1006);
  assert.equal(connection.state, 'lost');
  clock.pass(1000);
  assert.equal(sockets.length, 2);
  last().opens();
  assert.equal(last().sent[0].since, 5);
  assert.equal(last().sent[0].origin, 'o');
});

test('what is sent while away goes after the welcome, and what was in flight goes again under its id', () => {
  const { connection, last, clock, outbox, seen } = livePage();
  const { id } = connection.send({ t: 'post', section: 'stakes', text: 'one' });
  last().ends(1006);
  connection.send({ t: 'post', section: 'stakes', text: 'two' });
  clock.pass(1000);
  last().opens();
  assert.equal(last().commands().length, 0);
  last().says({ ...WELCOME, from: 5 });
  assert.deepEqual(last().commands().map((command) => command.text), ['one', 'two']);
  assert.equal(last().commands()[0].id, id);
  last().says({ t: 'ack', id, seq: 6 });
  assert.deepEqual(seen.acked, [id]);
  assert.equal(outbox.items.length, 1);
});

test('a page that is looked at asks for a beat when it is quiet, is in doubt within five seconds, and drops the line after ten', () => {
  const { last, clock, sockets, connection } = livePage();
  clock.pass(2000);
  assert.deepEqual(last().sent[1], { t: 'beat' });
  last().says({ t: 'beat', seq: 5 });
  clock.pass(4500);
  assert.deepEqual(last().sent.slice(2), [{ t: 'beat' }]);
  assert.equal(connection.state, 'lost');
  assert.ok(clock.time - connection.lostAt > 1200);
  connection.send({ t: 'post', section: 'stakes', text: 'kept' });
  assert.equal(last().commands().length, 0);
  last().says({ t: 'beat', seq: 5 });
  assert.equal(connection.state, 'live');
  assert.equal(last().commands().length, 1);
  assert.equal(sockets.length, 1);
  clock.pass(10500);
  assert.equal(sockets.length, 2);
  assert.equal(sockets[0].wasClosed, true);
});

test('a page that nobody looks at asks for nothing, and gives up after fifteen seconds of silence', () => {
  const { last, clock, sockets, seen } = livePage();
  seen.visible = false;
  clock.pass(14000);
  assert.equal(last().sent.length, 1);
  assert.equal(sockets.length, 1);
  clock.pass(2000);
  assert.equal(sockets.length, 2);
});

test('off line is in doubt at once, and the next word dispels it', () => {
  const { last, seen, connection } = livePage();
  seen.offline();
  assert.equal(connection.state, 'lost');
  assert.deepEqual(last().sent[1], { t: 'beat' });
  last().says({ t: 'beat', seq: 5 });
  assert.equal(connection.state, 'live');
});

test('a look that comes late was asleep: the line is dropped; where nobody looks, timers are slow and say nothing', () => {
  const { clock, sockets, seen } = livePage();
  seen.visible = false;
  clock.time += 60000;
  clock.ticks[0]();
  assert.equal(sockets.length, 2);    // by silence alone
  sockets[1].opens();
  sockets[1].says({ ...WELCOME, from: 5 });
  clock.time += 5000;
  clock.ticks[0]();
  assert.equal(sockets.length, 2);
  seen.visible = true;
  clock.time += 5000;
  clock.ticks[0]();
  assert.equal(sockets.length, 3);
});

test('the signs of waking come in crowds: one is enough; a short look away with words just heard is no sleep', () => {
  const { clock, sockets, seen, last } = livePage();
  clock.time += 60000;
  ['visibilitychange', 'resume', 'online'].forEach(() => seen.wake(true));
  assert.equal(sockets.length, 2);
  last().opens();
  last().says({ ...WELCOME, from: 5 });
  clock.time += 1400;
  seen.wake(false);
  assert.equal(sockets.length, 2);
  seen.wake(true);
  assert.equal(sockets.length, 3);
});

test('after waking, a call that brings no word gets another beside it after two seconds; the first to speak is kept', () => {
  const { clock, sockets, seen, connection } = livePage();
  clock.time += 600000;
  seen.wake(true);
  clock.pass(2000);
  assert.equal(sockets.length, 3);
  assert.equal(sockets[1].wasClosed, false);
  sockets[1].opens();
  sockets[1].says({ ...WELCOME, from: 5 });
  assert.equal(connection.state, 'live');
  assert.equal(sockets[2].wasClosed, true);
  sockets[2].ends(1006);
  assert.equal(connection.state, 'live');
});

const spoken = () => new Promise((then) => { setTimeout(then, 0); });    // lets promises be kept

test('two sockets refused while HTTP answers, and the page goes by requests; five minutes later a socket is tried again', async () => {
  const { clock, sockets, seen, last, connection } = page();
  seen.http = true;
  last().ends(1006);
  await spoken();
  clock.pass(1000);
  assert.equal(sockets.length, 2);
  last().ends(1006);
  await spoken();
  assert.equal(sockets.length, 3);
  assert.equal(last().polled, true);
  last().opens();
  last().says(WELCOME);
  assert.equal(connection.state, 'live');
  clock.time += 60000;
  seen.wake(true);
  assert.equal(last().polled, true);
  last().opens();
  last().says({ ...WELCOME, from: 5 });
  clock.time += 300000;
  seen.wake(true);
  assert.equal(last().polled, undefined);
  last().ends(1006);
  await spoken();
  assert.equal(last().polled, true);
});

test('sockets that open and never speak lead to requests too, as fast as HTTP answers', async () => {
  const { clock, sockets, seen, last } = page();
  seen.http = true;
  last().opens();
  clock.pass(4000);
  await spoken();
  assert.equal(sockets.length, 2);
  last().opens();
  clock.pass(4000);
  await spoken();
  assert.equal(last().polled, true);
});

test('a server that is away does not answer over HTTP either: sockets are gone on with', async () => {
  const { clock, sockets, last } = page();
  for (let i = 0; i < 6; i += 1) {
    const count = sockets.length;
    last().ends(1006);
    await spoken();
    while (sockets.length === count) clock.pass(1000);
  }
  assert.equal(sockets.length, 7);
  assert.ok(sockets.every((socket) => !socket.polled));
});

test('waking drops a socket that says it is open, at once, and what the dropped one still says counts for nothing', () => {
  const { seen, clock, sockets, connection } = livePage();
  clock.time += 600000;
  seen.wake();
  assert.equal(sockets.length, 2);
  sockets[0].says({ ...WELCOME, seq: 99 });
  assert.equal(connection.board.seq, 5);
  sockets[0].ends(1006);
  assert.equal(sockets.length, 2);
});

test('a call that brings no word gets another beside it, two at most', () => {
  const { clock, sockets } = page();
  clock.pass(4000);
  assert.equal(sockets.length, 2);
  clock.pass(4000);
  assert.equal(sockets.length, 3);
  assert.deepEqual(sockets.map((socket) => socket.wasClosed), [true, false, false]);
});

test('a line that speaks and never becomes welcome is given up', () => {
  const { clock, sockets, last } = page();
  last().opens();
  last().says({ t: 'beat', seq: 5 });
  clock.pass(19000);
  assert.equal(sockets.length, 1);
  clock.pass(2000);
  assert.equal(sockets.length, 2);
});

test('comes back after half a second, doubling to ten, and from the start again after ten seconds of life', () => {
  const { clock, last, sockets, connection } = livePage();
  const waits = [];
  for (let i = 0; i < 7; i += 1) {
    const before = clock.time;
    last().ends(1006);
    const count = sockets.length;
    while (sockets.length === count) { clock.time += 100; clock.due(); }
    waits.push(clock.time - before);
  }
  assert.deepEqual(waits, [500, 1000, 2000, 4000, 8000, 10000, 10000]);
  last().opens();
  last().says({ ...WELCOME, from: 5 });
  clock.pass(12000);
  assert.equal(connection.failures, 0);
});

test('a gap asks since; a head that no delta reaches asks since two seconds later', () => {
  const { last, clock } = livePage();
  last().says({ t: 'delta', from: 7, seq: 8, changes: [] });
  assert.deepEqual(last().sent[1], { t: 'since', seq: 5 });
  last().says({ ...WELCOME, from: 5, seq: 8 });
  last().says({ t: 'beat', seq: 9 });
  last().says({ t: 'delta', from: 8, seq: 9, changes: [] });
  const asked = () => last().sent.filter(({ t }) => t === 'since').length;
  clock.pass(3000);
  assert.equal(asked(), 1);
  last().says({ t: 'beat', seq: 12 });
  clock.pass(3000);
  assert.equal(asked(), 2);
  assert.deepEqual(last().sent.pop(), { t: 'since', seq: 9 });
});

test('what another page of this phone erased while this one slept is not sent by it, and what it says after is heard', () => {
  const { connection, last, clock, outbox, sockets } = livePage();
  connection.send({ t: 'post', section: 'stakes', text: 'said before' });
  new Outbox({ storage: outbox.store.storage, name: 'w', now: clock.now, makeId: counter() }).erase();
  last().ends(4013);
  connection.send({ t: 'post', section: 'stakes', text: 'said after' });
  clock.pass(1000);
  assert.equal(sockets.length, 2);
  last().opens();
  last().says({ ...WELCOME, from: 5 });
  assert.deepEqual(last().commands().map((command) => command.text), ['said after']);
});

for (const [code, why] of [[4001, 'not-admitted'], [4003, 'removed'], [4004, 'no-such-workshop'], [4012, 'other-version']]) {
  test('close ' + code + ' ends it: ' + why, () => {
    const { last, clock, sockets, connection, seen } = livePage();
    last().ends(code);
    assert.equal(connection.ended, why);
    clock.pass(60000);
    seen.wake();
    assert.equal(sockets.length, 1);
  });
}

test('4009 waits ten seconds; 4000 is back within five however often it fails', () => {
  const scolded = livePage();
  scolded.last().ends(4009);
  scolded.clock.pass(9000);
  assert.equal(scolded.sockets.length, 1);
  scolded.clock.pass(1000);
  assert.equal(scolded.sockets.length, 2);
  const stopping = livePage();
  stopping.last().ends(4000);
  for (let i = 0; i < 8; i += 1) {
    const count = stopping.sockets.length;
    stopping.clock.pass(5000);
    assert.ok(stopping.sockets.length > count);
    stopping.last().ends(1006);
  }
});

test('a frame the server closes on is refused when it stands alone', () => {
  const { connection, last, seen } = livePage();
  connection.send({ t: 'post', section: 'stakes', text: 'x' });
  last().ends(1009);
  assert.deepEqual(seen.refused, ['bad-frame']);
});

test('an id is 22 characters of the alphabet the protocol allows', () => {
  assert.match(newId(), /^[\w-]{22}$/);
  assert.notEqual(newId(), newId());
});

test('the server’s clock is known from its frames: the nearest one counts, and a clock set anew is believed', () => {
  const { connection, last, clock } = livePage();
  const says = (ahead) => last().says({ t: 'beat', seq: 5, now: clock.time + ahead });
  says(4000);
  assert.equal(connection.serverNow(), clock.time + 4000);
  says(3600);
  assert.equal(connection.serverNow(), clock.time + 4000);
  says(4100);
  assert.equal(connection.serverNow(), clock.time + 4100);
  says(-60000);
  assert.equal(connection.serverNow(), clock.time - 60000);
});

test('what the server knows of this person is handed on', () => {
  const { last, seen } = livePage();
  last().says({ t: 'yours', seq: 5, contributions: [] });
  assert.deepEqual(seen.yours, [5]);
});
