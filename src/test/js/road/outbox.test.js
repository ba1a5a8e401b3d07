import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Outbox } from '../../../../webroot/js/road/outbox.js';
import { Clock, counter, Storage } from './stands.js';

const clock = new Clock();
const storage = () => new Storage();
const outbox = (store, makeId = counter()) => new Outbox({ storage: store, name: 'w', now: clock.now, makeId });
const post = (text) => ({ t: 'post', section: 'solutions', text });
const texts = (commands) => commands.map((command) => command.text);

test('what was put is still there after a reload, in order, and under the same ids', () => {
  const store = storage();
  const before = outbox(store);
  const ids = ['one', 'two', 'three'].map((text) => before.put(post(text)).id);
  const after = outbox(store, counter('other-id-16-chars-'));
  assert.deepEqual(after.next().map(({ id, text }) => [id, text]), [[ids[0], 'one'], [ids[1], 'two'], [ids[2], 'three']]);
});

test('a hundred written in one instant keep their order across a reload', () => {
  const store = storage();
  const before = outbox(store);
  const written = Array.from({ length: 100 }, (_, i) => 'n' + i);
  written.forEach((text) => before.put(post(text)));
  const after = outbox(store);
  const sent = [];
  for (let round = after.next(); round.length; round = after.next()) {
    sent.push(...texts(round));
    round.forEach(({ id }) => after.ack(id, 1));
  }
  assert.deepEqual(sent, written);
});

test('an acknowledged item is gone, here and after a reload', () => {
  const store = storage();
  const box = outbox(store);
  const item = box.put(post('one'));
  assert.equal(box.ack(item.id, 7), item);
  assert.equal(box.items.length, 0);
  assert.equal(outbox(store).items.length, 0);
  assert.equal(box.ack(item.id, 7), null);
});

test('what is in flight is not sent twice, until the connection is cut', () => {
  const box = outbox(storage());
  box.put(post('one'));
  assert.deepEqual(texts(box.next()), ['one']);
  assert.deepEqual(texts(box.next()), []);
  box.cut();
  assert.deepEqual(texts(box.next()), ['one']);
});

test('what the server never answered is asked again after fifteen seconds', () => {
  const box = outbox(storage());
  box.put(post('one'));
  box.next();
  clock.time += 15000;
  assert.deepEqual(texts(box.next()), ['one']);
});

test('a refused item keeps its words and its reason across a reload, and can be sent again', () => {
  const store = storage();
  const box = outbox(store);
  const { id } = box.put(post('one'));
  box.next();
  box.nack({ id, code: 'section-closed', say: 'Fermée.' });
  const after = outbox(store);
  assert.deepEqual(after.refused().map((item) => [item.command.text, item.code, item.say]), [['one', 'section-closed', 'Fermée.']]);
  assert.deepEqual(after.next(), []);
  after.again(id);
  assert.deepEqual(after.next().map((command) => command.id), [id]);
});

test('too fast: nothing is sent before the time the server gave, then all of it', () => {
  const box = outbox(storage());
  const { id } = box.put(post('one'));
  box.next();
  assert.equal(box.nack({ id, code: 'too-fast', say: '…', after: 3000 }), null);
  assert.deepEqual(box.next(), []);
  clock.time += 3000;
  assert.deepEqual(texts(box.next()), ['one']);
});

test('a command that speaks of one still waiting waits for it; others go past', () => {
  const box = outbox(storage());
  const { id } = box.put(post('one'));
  box.put({ t: 'edit', contribution: id, text: 'one, better' });
  box.put({ t: 'withdraw', contribution: id });
  box.put(post('two'));
  assert.deepEqual(box.next().map((command) => command.t + ' ' + (command.text || '')), ['post one', 'post two']);
  box.ack(id, 1);
  const [edit, ...rest] = box.next();
  assert.equal(edit.t, 'edit');
  assert.equal(rest.length, 0);
  box.ack(edit.id, 2);
  assert.deepEqual(box.next().map((command) => command.t), ['withdraw']);
});

test('where the storage is full, items live in memory and are said not to be kept', () => {
  const store = storage();
  store.full = true;
  const box = outbox(store);
  const { id } = box.put(post('one'));
  assert.equal(box.kept, false);
  box.reload();
  assert.deepEqual(texts(box.next()), ['one']);
  box.ack(id, 1);
  assert.equal(box.kept, true);
});

test('where there is no storage at all, sending works', () => {
  const box = outbox(null);
  box.put(post('one'));
  assert.equal(box.kept, false);
  assert.deepEqual(texts(box.next()), ['one']);
});

test('what another tab got acknowledged leaves this tab, what it put comes', () => {
  const store = storage();
  const here = outbox(store);
  const { id } = here.put(post('one'));
  const there = outbox(store, counter('there-id-16-chars-'));
  there.ack(id, 1);
  there.put(post('two'));
  here.reload();
  assert.deepEqual(here.items.map((item) => item.command.text), ['two']);
});

test('a frame the server closes on is found by sending one by one, and refused; the others arrive', () => {
  const box = outbox(storage());
  ['good', 'bad', 'fine'].forEach((text) => box.put(post(text)));
  box.next();
  assert.equal(box.cut(true), null);
  const [good] = box.next();
  assert.equal(good.text, 'good');
  box.ack(good.id, 1);
  assert.deepEqual(texts(box.next()), ['bad']);
  assert.equal(box.cut(true).code, 'bad-frame');
  assert.deepEqual(texts(box.next()), ['fine']);
});

test('a damaged key in the storage is passed over', () => {
  const store = storage();
  store.setItem('cordee:out:w:zzz', '{"half');
  const box = outbox(store);
  box.put(post('one'));
  assert.deepEqual(texts(box.next()), ['one']);
});

test('erasing leaves nothing of this workshop on the phone, and all of another', () => {
  const store = storage();
  outbox(store).put(post('one'));
  new Outbox({ storage: store, name: 'other', now: clock.now, makeId: counter() }).put(post('two'));
  outbox(store).erase();
  assert.deepEqual([...store.map.keys()].map((key) => key.split(':')[2]), ['other']);
});

test('in slow mode the next post has its time, and what is no post goes meanwhile', () => {
  const box = outbox(storage());
  const first = box.put(post('one'));
  box.put(post('two'));
  box.next();
  box.nack({ id: first.id, code: 'slowly', say: '…', after: 8000 });
  box.put({ t: 'support', contribution: 'c' });
  assert.deepEqual(box.next().map((command) => command.t), ['support']);
  assert.equal(box.pauseOf(first), 8000);
  clock.time += 8000;
  assert.equal(box.pauseOf(first), 0);
  assert.deepEqual(texts(box.next()), ['one']);
});

test('two recognitions of one line keep their order', () => {
  const box = outbox(storage());
  box.put({ t: 'recognise', entries: ['a', 'b'] });
  box.put({ t: 'unrecognise', entries: ['b'] });
  assert.deepEqual(box.next().map((command) => command.t), ['recognise']);
});

test('what may still be taken back is not sent before its time, and is never sent once it was taken back', () => {
  const box = outbox(storage());
  const kept = box.put({ t: 'withdraw', contribution: 'a' }, null, 7000);
  const mistaken = box.put({ t: 'withdraw', contribution: 'b' }, null, 7000);
  box.put({ t: 'support', contribution: 'c' });
  assert.deepEqual(box.next().map(({ t }) => t), ['support']);
  assert.equal(box.pauseOf(kept), 7000);
  box.remove(mistaken.id);
  clock.pass(7000);
  assert.deepEqual(box.next().map(({ contribution }) => contribution), ['a']);
});

test('what was dropped by mistake stands again where it stood, also after a reload', () => {
  const store = storage();
  const box = outbox(store);
  const first = box.put({ t: 'post', section: 'stakes', text: 'one' });
  box.put({ t: 'post', section: 'stakes', text: 'two' });
  box.nack({ id: first.id, code: 'section-closed', say: null });
  box.putBack(box.remove(first.id));
  for (const each of [box, outbox(store)]) assert.deepEqual(each.items.map(({ command, state }) => [command.text, state]), [['one', 'refused'], ['two', 'waiting']]);
});

test('a clock that is set back changes no order, here or after a reload', () => {
  const store = storage();
  const box = outbox(store);
  box.put(post('one'));
  box.put(post('two'));
  clock.time -= 60000;
  box.put(post('three'));
  const after = outbox(store, counter('after-the-reload-'));
  after.put(post('four'));
  after.put(post('five'));
  assert.deepEqual(texts(outbox(store).next()), ['one', 'two', 'three', 'four', 'five']);
  clock.time += 60000;
});

test('a pause that was told before a break does not hold after it', () => {
  const box = outbox(storage());
  const { id } = box.put(post('one'));
  box.next();
  box.nack({ id, code: 'slowly', say: '…', after: 600000 });
  assert.deepEqual(box.next(), []);
  box.cut();
  assert.deepEqual(texts(box.next()), ['one']);
});

test('an id that is taken was kept from an earlier seat: it is done, and not said twice', () => {
  const store = storage();
  const box = outbox(store);
  const settled = [];
  const { id } = box.put(post('one'), (answer) => settled.push(answer.ok));
  box.next();
  assert.equal(box.nack({ id, code: 'id-taken', say: '…' }), null);
  assert.deepEqual(settled, [true]);
  assert.equal(outbox(store).items.length, 0);
});

test('after too fast, one goes at a time, so that nothing overtakes', () => {
  const box = outbox(storage());
  const { id } = box.put(post('one'));
  box.put(post('two'));
  box.next();
  box.nack({ id, code: 'too-fast', say: '…', after: 100 });
  box.nack({ id: box.items[1].id, code: 'too-fast', say: '…', after: 100 });
  clock.time += 100;
  assert.deepEqual(texts(box.next()), ['one']);
  box.ack(id, 1);
  assert.deepEqual(texts(box.next()), ['two']);
});

test('what found no room in the storage is kept as soon as there is some', () => {
  const store = storage();
  const box = outbox(store);
  const first = box.put(post('one'));
  store.full = true;
  box.put(post('two'));
  assert.equal(box.kept, false);
  store.full = false;
  box.ack(first.id, 1);
  assert.equal(box.kept, true);
  assert.deepEqual(texts(outbox(store).next()), ['two']);
});
