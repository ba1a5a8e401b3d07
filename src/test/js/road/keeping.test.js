import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eraseWorkshop, hasUnsent } from '../../../../webroot/js/road/keeping.js';
import { unencrypted } from '../../../../webroot/js/road/network.js';
import { Storage } from './stands.js';

function browser(local, session = []) {
  const stores = [new Storage(), new Storage()];
  local.forEach((key) => stores[0].setItem(key, 'x'));
  session.forEach((key) => stores[1].setItem(key, 'x'));
  return { stores, left: () => stores.flatMap((store) => [...store.map.keys()]).sort() };
}
const OF_W = ['cordee:seat:w:participant', 'cordee:out:w:participant:0001:a', 'cordee:mine:w:a', 'cordee:given:w', 'cordee:writing:w:solutions'];
const CHOSEN = ['cordee:theme', 'cordee:lang', 'cordee:text'];

test('who leaves the only workshop leaves nothing of ours, and nothing of others is touched', () => {
  const { stores, left } = browser([...OF_W, ...CHOSEN, 'cordee:not-known-yet', 'another-page'], ['cordee:reloaded:w']);
  eraseWorkshop('w', stores);
  assert.deepEqual(left(), ['another-page']);
});

test('who leaves one of two keeps the other, and what they chose for both', () => {
  const other = ['cordee:seat:w2:participant', 'cordee:out:w2:participant:0001:b', 'cordee:mine:w2:b', 'cordee:given:w2', 'cordee:writing:w2:stakes', 'cordee:reloaded:w2'];
  const { stores, left } = browser([...OF_W, ...CHOSEN, ...other], ['cordee:reloaded:w']);
  eraseWorkshop('w', stores);
  assert.deepEqual(left(), [...CHOSEN, ...other].sort());
});

test('a facilitator who tried the participant’s page on the same machine keeps what is theirs', () => {
  const staff = ['cordee:seat:w:facilitator', 'cordee:out:w:facilitator:0001:c', 'cordee:deeds:w:facilitator', 'cordee:draft:w:entry'];
  const { stores, left } = browser([...OF_W, ...staff]);
  eraseWorkshop('w', stores);
  assert.deepEqual(left(), staff.sort());
});

test('words that have not left are known before they are forgotten', () => {
  const { stores } = browser(OF_W);
  assert.deepEqual([hasUnsent('w', stores), hasUnsent('w2', stores)], [true, false]);
});

test('the line is local on the addresses of a room, open on others, and nothing is said of one that is encrypted', () => {
  for (const host of ['192.168.1.20', '10.0.0.3', '172.20.1.1', '169.254.9.9', 'laptop', 'cordee.local', '[fe80::1]', '[fd12::7]']) assert.equal(unencrypted(host, false), 'local', host);
  for (const host of ['203.0.113.7', '172.40.1.1', 'example.org', '[2001:db8::1]']) assert.equal(unencrypted(host, false), 'open', host);
  assert.equal(unencrypted('example.org', true), null);
});
