import test from 'node:test';
import assert from 'node:assert/strict';
import { Board } from '../../../../webroot/js/road/board.js';
import { Outbox } from '../../../../webroot/js/road/outbox.js';
import { Desk } from '../../../../webroot/js/desk/desk.js';
import { Drafts } from '../../../../webroot/js/desk/drafts.js';

const SAID = ['k1', 'k2', 'k3'].map((id, at) => ({ e: 'contribution', id, seq: 2, section: 'stakes', text: `dit ${id}.`, at, hidden: id === 'k3' }));
const ENTRY = { e: 'entry', id: 'a', seq: 3, section: 'stakes', parent: null, place: 'V', form: 'bullet', text: ['avant'], sources: [] };

/** A desk whose server answers only when the test says so. */
function desk({ storage = memory(), state = 'live' } = {}) {
  const board = new Board();
  board.welcome({ origin: 'o', from: 0, seq: 3, changes: [{ e: 'workshop', seq: 1, open: true }, ...SAID, ENTRY] });
  let made = 0;
  const outbox = new Outbox({ storage, name: 'w', now: () => 0, makeId: () => 'id' + made++ });
  const live = { board, outbox, echoes: [], line: { state }, draw: () => {} };
  live.send = (command) => outbox.put(command).command;
  const told = [];
  const refused = [];
  const it = new Desk({ live, drafts: new Drafts(storage, 'w'), newId: () => 'new', say: (key) => key, done: (words, step) => told.push({ words, step }), refused: (code) => refused.push(code) });
  return { it, live, board, outbox, told, refused, sent: () => outbox.waiting().map(({ command }) => command), shown: () => it.document().trees.stakes.map(({ entry }) => entry.text.join('')) };
}

function memory() {
  const kept = new Map();
  return { get length() { return kept.size; }, key: (i) => [...kept.keys()][i], getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => kept.set(key, text), removeItem: (key) => kept.delete(key) };
}

test('a_contribution_taken_shows_at_once_and_keeps_its_source', () => {
  const { it, sent, shown } = desk();
  it.take(['k1']);
  assert.deepEqual(shown(), ['avant', 'dit k1.']);
  assert.deepEqual(sent()[0].sources, ['k1']);
  assert.deepEqual(it.progress(), { used: 1, said: 2, empty: ['solutions', 'fields', 'evidence', 'challenges'] });
});

test('several_taken_together_are_one_point_with_all_their_sources', () => {
  const { it, sent } = desk();
  it.take(['k1', 'k2'], { together: true });
  assert.equal(sent().length, 1);
  assert.deepEqual(sent()[0].text, ['dit k1 ; dit k2']);
  assert.deepEqual(sent()[0].sources, ['k1', 'k2']);
});

test('several_dropped_at_one_place_keep_their_order', () => {
  const { it, shown } = desk();
  it.take(['k1', 'k2'], { where: { section: 'stakes', parent: null, after: null } });
  assert.deepEqual(shown(), ['dit k1.', 'dit k2.', 'avant']);
});

test('a_rewrite_waits_while_another_command_about_the_entry_is_on_its_way', () => {
  const { it, outbox, board, sent } = desk();
  it.rewrite('a', { text: ['un'] }, 'x');
  it.rewrite('a', { text: ['deux'] }, 'x');
  assert.equal(sent().length, 1);
  const [{ id }] = sent();
  board.delta({ from: 3, seq: 4, changes: [{ ...ENTRY, seq: 4, text: ['un'] }] });
  outbox.ack(id, 4);
  it.settle();
  assert.deepEqual(sent().map(({ base, text }) => [base, text]), [[4, ['deux']]]);
});

test('a_refused_rewrite_becomes_a_draft_again_and_goes_on_the_text_of_now', () => {
  const { it, outbox, board, sent, refused } = desk();
  it.begin('a');
  it.drafts.keep({ ...it.drafts.get('a'), line: 'le mien' });
  it.save('a');
  board.delta({ from: 3, seq: 4, changes: [{ ...ENTRY, seq: 4, text: ['le leur'] }] });
  outbox.nack({ id: sent()[0].id, code: 'changed-meanwhile', say: '' });
  it.settle();
  assert.deepEqual([it.drafts.get('a').line, it.drafts.get('a').code, refused], ['le mien', 'changed-meanwhile', []]);
  it.save('a');
  assert.equal(sent()[0].base, 4);
});

test('a_point_dropped_by_another_leaves_its_draft_as_a_new_one', () => {
  const { it, board } = desk();
  it.begin('a');
  board.delta({ from: 3, seq: 4, changes: [{ e: 'gone', id: 'a', seq: 4, of: 'entry', why: 'dropped' }] });
  it.settle();
  assert.deepEqual([it.drafts.get('a'), it.drafts.get('new:stakes').line], [null, 'avant']);
});

test('before_the_board_has_come_no_draft_is_taken_for_an_orphan', () => {
  const { it, board } = desk({ state: 'connecting' });
  it.begin('a');
  board.clear();
  it.live.board.workshop = null;
  it.settle();
  assert.equal(it.drafts.get('a').line, 'avant');
});

test('a_draft_outlives_a_reload', () => {
  const storage = memory();
  const first = desk({ storage });
  first.it.begin('a');
  first.it.drafts.keep({ ...first.it.drafts.get('a'), line: 'à moitié' });
  assert.equal(desk({ storage }).it.drafts.get('a').line, 'à moitié');
});

test('a_draft_saved_unchanged_sends_nothing', () => {
  const { it, sent } = desk();
  it.begin('a');
  it.save('a');
  assert.deepEqual([sent(), it.drafts.get('a')], [[], null]);
});

test('what_was_dropped_comes_back_with_its_sub_entries_under_the_new_one', () => {
  const { it, board, told, sent } = desk();
  board.delta({ from: 3, seq: 4, changes: [{ ...ENTRY, id: 'b', parent: 'a', seq: 4, text: ['dessous'] }] });
  it.drop('a');
  it.back(told[0].step);
  const [, parent, child] = sent();
  assert.equal(child.parent, parent.id);
  assert.equal(it.document().trees.stakes[0].points.length, 1);
});

test('a_new_point_refused_keeps_its_words', () => {
  const { it, outbox, sent, refused } = desk();
  it.writeNew('trop **long**', { section: 'stakes', parent: null, after: null });
  outbox.nack({ id: sent()[0].id, code: 'too-long', say: '' });
  it.settle();
  assert.deepEqual([it.drafts.get('new:stakes').line, refused], ['trop **long**', ['too-long']]);
});
