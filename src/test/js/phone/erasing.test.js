import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasing } from '../../../../webroot/js/phone/erasing.js';
import { Outbox } from '../../../../webroot/js/road/outbox.js';
import { Given } from '../../../../webroot/js/road/given.js';
import { Mine } from '../../../../webroot/js/road/mine.js';
import { Storage } from '../road/stands.js';

test('who erases sends nothing more of what waited, was held or refused, and is not offered to have it back', () => {
  const storage = new Storage();
  const outbox = new Outbox({ storage, name: 'w' });
  const road = { outbox, mine: new Mine({ storage, name: 'w' }), given: new Given({ storage, name: 'w', outbox }) };
  const page = { erasing: true, notice: { words: 'Dropped', back: () => outbox.put({ t: 'post', text: 'back' }) } };
  const connection = { send: (command) => outbox.put(command) };
  outbox.put({ t: 'post', text: 'waits' });
  outbox.put({ t: 'withdraw', contribution: 'c' }, null, 7000);
  outbox.nack({ id: outbox.put({ t: 'post', text: 'refused' }).id, code: 'empty', say: '' });
  erasing({ page, road, connection, draw: () => {}, focus: () => {}, leave: () => {} }).eraseWords();
  assert.deepEqual(outbox.next().map(({ t }) => t), ['erase']);
  assert.deepEqual(outbox.items.map(({ command }) => command.t), ['erase']);
  assert.equal([...storage.map.keys()].filter((key) => key.startsWith('cordee:out')).length, 1);
  assert.equal(page.notice, null);
});
