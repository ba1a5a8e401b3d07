import test from 'node:test';
import assert from 'node:assert/strict';
import { rows } from '../../../../webroot/js/desk/outline.js';
import { foreseen } from '../../../../webroot/js/desk/pending.js';
import { inverse } from '../../../../webroot/js/desk/undo.js';

const entry = (id, place, parent = null) => ({ id, place, seq: 1, section: 'stakes', parent, form: 'bullet', text: [id], sources: [] });
const BEFORE = [entry('a', 'B'), entry('b', 'V'), entry('b1', 'V', 'b'), entry('b2', 'W', 'b'), entry('b21', 'W', 'b2'), entry('c', 'd')];
const shape = (trees) => ['stakes', 'fields'].map((key) => rows(trees[key]).map(({ point, depth }) => '·'.repeat(depth) + point.entry.text).join(' ')).join(' | ');
let made = 0;
const newId = () => 'new' + made++;

for (const command of [
  { t: 'put', id: 'n', section: 'stakes', parent: 'b', after: 'b1', form: 'bullet', text: ['n'], sources: [] },
  { t: 'drop', entry: 'b' },
  { t: 'drop', entry: 'a' },
  { t: 'drop', entry: 'b21' },
  { t: 'move', entry: 'c', section: 'stakes', parent: 'b', after: 'b1' },
  { t: 'move', entry: 'b', section: 'fields', parent: null, after: null },
  { t: 'rewrite', entry: 'b1', form: 'paragraph', text: ['autre'], sources: [] },
]) {
  test(`undoing_${command.t}_of_${command.entry || command.id}_gives_back_what_was`, () => {
    const before = foreseen(BEFORE, []);
    const undo = inverse(before, null, command, newId);
    assert.notEqual(shape(foreseen(BEFORE, [command])), shape(before));
    assert.equal(shape(foreseen(BEFORE, [command, ...undo])), shape(before));
  });
}

test('undoing_a_quotation_gives_the_one_before', () => {
  assert.deepEqual(inverse(foreseen(BEFORE, []), 'avant', { t: 'quote', text: 'après' }, newId), [{ t: 'quote', text: 'avant' }]);
});
