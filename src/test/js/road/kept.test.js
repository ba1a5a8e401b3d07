import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Kept } from '../../../../webroot/js/road/kept.js';
import { Storage } from './stands.js';

test('what is kept is there for another page, by name, and only what begins alike', () => {
  const storage = new Storage();
  const kept = new Kept(storage, 'cordee:a:');
  assert.equal(kept.put('one', { n: 1 }), true);
  kept.put('two', { n: 2 });
  kept.drop('two');
  new Kept(storage, 'cordee:b:').put('one', { n: 3 });
  const later = new Kept(storage, 'cordee:a:');
  assert.deepEqual(later.get('one'), { n: 1 });
  assert.equal(later.get('two'), null);
  assert.deepEqual([...later.all()], [['one', { n: 1 }]]);
});

test('what cannot be read is left where it is, and takes nothing else along', () => {
  const storage = new Storage();
  const kept = new Kept(storage, 'cordee:a:');
  kept.put('whole', 'words');
  storage.setItem('cordee:a:damaged', '{"wor');
  assert.equal(kept.get('damaged'), null);
  assert.deepEqual([...kept.all()].sort(), [['damaged', null], ['whole', 'words']]);
  assert.equal(storage.getItem('cordee:a:damaged'), '{"wor');
});

test('where the storage is full it says that nothing is kept; where there is none, nothing can be read', () => {
  const full = new Storage();
  full.full = true;
  assert.equal(new Kept(full, 'cordee:a:').put('one', 1), false);
  assert.deepEqual([...new Kept(full, 'cordee:a:').all()], []);
  const none = new Kept(null, 'cordee:a:');
  assert.equal(none.put('one', 1), false);
  none.drop('one');
  assert.equal(none.get('one'), null);
  assert.equal(none.all(), null);
});
