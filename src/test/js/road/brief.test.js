import test from 'node:test';
import assert from 'node:assert/strict';
import { Board } from '../../../../webroot/js/road/board.js';
import { brief, countWords, firstPoints, fittingPoints, mostPoints, secondsOf } from '../../../../webroot/js/road/brief.js';

const branch = (form, text, under = []) => ({ entry: { form, text: [].concat(text) }, under });
const texts = (branches) => branches.map(({ entry }) => entry.text.join(''));

function boardOf(...lines) {
  const board = new Board();
  lines.forEach(([section, form, text, parent = null], at) =>
    board.apply({ e: 'entry', id: 'e' + at, seq: at + 1, section, parent, place: String.fromCharCode(65 + at), form, text: [text], sources: [] }));
  return board;
}
const words = (n) => Array.from({ length: n }, () => 'mot').join(' ');

test('a_paragraph_right_before_a_bullet_introduces_it_and_is_no_point', () => {
  const said = [branch('paragraph', 'On a vu :'), branch('bullet', 'un'), branch('bullet', 'deux'), branch('paragraph', 'Seul.')];
  assert.deepEqual(texts(firstPoints(said, 1)), ['On a vu :', 'un']);
  assert.deepEqual(texts(firstPoints(said, 3)), ['On a vu :', 'un', 'deux', 'Seul.']);
});
test('what_would_introduce_nothing_any_more_is_left_out', () => {
  const said = [branch('bullet', 'un'), branch('paragraph', 'Puis :'), branch('bullet', 'deux')];
  assert.deepEqual(texts(firstPoints(said, 1)), ['un']);
  assert.deepEqual(texts(firstPoints(said, 2)), ['un', 'Puis :', 'deux']);
});
test('a_paragraph_at_the_end_is_a_point', () => {
  assert.deepEqual(texts(firstPoints([branch('paragraph', 'Un.'), branch('paragraph', 'Deux.')], 1)), ['Un.']);
});
test('words_are_counted_with_what_stands_under_a_point_whatever_spaces_they_have', () => {
  assert.equal(countWords([branch('bullet', ['Une ', { strong: ['banque'] }, '\u00a0: la\u202fnôtre'], [branch('bullet', 'à nous')])]), 7);
  assert.equal(countWords([branch('bullet', '  ')]), 0);
});
test('a_hundred_and_thirty_words_take_a_minute', () => {
  assert.deepEqual([secondsOf(0), secondsOf(130), secondsOf(390), secondsOf(391)], [0, 60, 180, 180]);
});
test('the_cut_takes_as_many_points_of_each_of_the_five_with_what_stands_under_them', () => {
  const board = boardOf(['stakes', 'bullet', 'a b'], ['stakes', 'bullet', 'c', 'e0'], ['stakes', 'bullet', 'd'], ['fields', 'bullet', 'e f g']);
  const cut = brief(board, 1);
  assert.deepEqual(cut.sections.map(({ id, branches }) => [id, texts(branches)]),
    [['solutions', []], ['fields', ['e f g']], ['evidence', []], ['challenges', []], ['stakes', ['a b']]]);
  assert.equal(cut.words, 6);
  assert.equal(mostPoints(board), 2);
});
test('as_many_points_are_proposed_as_three_minutes_hold_and_one_where_even_that_is_too_long', () => {
  const board = boardOf(['solutions', 'bullet', words(200)], ['solutions', 'bullet', words(190)], ['solutions', 'bullet', words(10)]);
  assert.equal(fittingPoints(board), 2);
  assert.equal(fittingPoints(boardOf(['solutions', 'bullet', words(1000)], ['solutions', 'bullet', 'un'])), 1);
  assert.equal(fittingPoints(new Board()), 1);
});
test('a_line_written_later_changes_the_cut', () => {
  const board = boardOf(['solutions', 'bullet', 'un']);
  assert.equal(brief(board, 2).words, 1);
  board.apply({ e: 'entry', id: 'later', seq: 9, section: 'solutions', parent: null, place: 'Z', form: 'bullet', text: ['deux mots'], sources: [] });
  assert.equal(brief(board, 2).words, 3);
});
