import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StaffBoard } from '../../../../webroot/js/road/borrowed.js';

function board() {
  const made = new StaffBoard();
  const said = (id, text) => ({ e: 'contribution', id, seq: 1, section: 'stakes', text, cluster: 'g', at: 1 });
  made.welcome({
    origin: 'o', from: 0, seq: 5,
    changes: [
      { e: 'cluster', id: 'g', seq: 1, section: 'stakes', title: 'L’épicerie d’Anne' },
      said('anne', 'Une Epicerie pour tous, dit Anne'), said('bruno', 'Des épiceries, une épicerie coopérative'),
      { e: 'cluster', id: 'other', seq: 1, section: 'stakes', title: 'Le logement' },
    ],
  });
  const change = (...changes) => made.delta({ from: made.seq, seq: made.seq + 1, changes });
  const gone = (id, why) => change({ e: 'gone', id, seq: made.seq + 1, of: 'contribution', why });
  const borrowing = () => made.clusters('stakes').filter((cluster) => made.borrows(cluster)).map(({ id }) => id);
  return { made, change, gone, borrowing };
}

test('a title with words that only who took them back had said is to be looked at, until it is said otherwise or kept', () => {
  const { made, change, gone, borrowing } = board();
  assert.deepEqual(borrowing(), []);
  gone('anne', 'withdrawn');
  assert.deepEqual(borrowing(), ['g']);
  change({ e: 'cluster', id: 'g', seq: 7, section: 'stakes', title: 'L’épicerie' });
  assert.deepEqual(borrowing(), []);
  gone('bruno', 'withdrawn');
  assert.deepEqual(borrowing(), ['g']);
  made.keepTitle({ id: 'g' });
  assert.deepEqual(borrowing(), []);
});

test('words that another of the group says stay the group’s, and what is only hidden takes none along', () => {
  const { gone, borrowing } = board();
  gone('bruno', 'withdrawn');
  assert.deepEqual(borrowing(), []);
  gone('anne', 'hidden');
  assert.deepEqual(borrowing(), []);
});
