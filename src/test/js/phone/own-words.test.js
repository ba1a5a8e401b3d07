import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Board, SECTIONS } from '../../../../webroot/js/road/board.js';
import { Mine } from '../../../../webroot/js/road/mine.js';
import { Outbox } from '../../../../webroot/js/road/outbox.js';
import { ownWords } from '../../../../webroot/js/phone/own-words.js';
import { counter, Storage } from '../road/stands.js';

const NOON = new Date(2026, 10, 26, 12, 0).getTime();

/** Where no words are loaded, `say` gives the keys: what is tested here is what stands where. */
function phone(own, changes = []) {
  const storage = new Storage();
  const board = new Board();
  const workshop = { e: 'workshop', seq: 1, number: '1.1', title: 'La finance\nsociale', gathering: 'RMB 2026', wording: 'reproduce', step: 'closed', permits: [], nth: null };
  board.welcome({ origin: 'o', from: 0, seq: 9, changes: [workshop, ...SECTIONS.map((id) => ({ e: 'section', id, seq: 1, title: id, open: true })), ...own.map((one) => ({ e: 'contribution', seq: 1, ...one })), ...changes] });
  const mine = new Mine({ storage, name: 'w' });
  mine.replace({ seq: 9, contributions: own.map((one) => ({ seq: 1, ...one })) });
  return { board, mine, outbox: new Outbox({ storage, name: 'w', makeId: counter() }) };
}

test('one’s own words stand by section, oldest first, each with what became of it', () => {
  const road = phone([{ id: 'b', section: 'stakes', text: 'Deuxième', at: 2 }, { id: 'a', section: 'solutions', text: 'Première', at: 1 }, { id: 'c', section: 'stakes', text: 'Troisième', at: 3, placement: 'aside', reason: 'Dite ailleurs' }],
    [{ e: 'entry', id: 'l', seq: 1, section: 'solutions', parent: null, place: 'D', form: 'bullet', text: ['Une ', { strong: ['ligne'] }], sources: ['a'] }]);
  const { id } = road.outbox.put({ t: 'post', section: 'stakes', text: 'Pas partie' });
  road.mine.posted(road.outbox.item(id).command, 4);
  const lines = ownWords(road, (section) => 'S:' + section, NOON).split('\n');
  assert.deepEqual(lines.filter((line) => /^(## |- |  → )/.test(line)).map((line) => line.replace(/common\.quote\.(open|close)/g, '"').replace('common.colon', ':')), [
    '## S:solutions', '- Première', '  → participant.fate.used (S:solutions): "Une ligne"',
    '## S:stakes', '- Deuxième', '  → participant.fate.wall', '- Troisième', '  → participant.fate.aside "Dite ailleurs"', '- Pas partie', '  → participant.fate.waiting',
  ]);
  assert.ok(lines.includes('La finance sociale'));
});

test('words that look like a heading stay words', () => {
  const text = ownWords(phone([{ id: 'a', section: 'stakes', text: 'Fin\n## Solutions\n- de quelqu’un d’autre', at: 1 }]), (section) => section, NOON);
  assert.deepEqual(text.split('\n').filter((line) => /^(## |- )/.test(line)), ['## stakes', '- Fin ## Solutions - de quelqu’un d’autre']);
});
