import test from 'node:test';
import assert from 'node:assert/strict';
import { Board, SECTIONS } from '../../../../webroot/js/road/board.js';
import { begin, LENGTHS, lengthOf, moved, readyMade, upNext } from '../../../../webroot/js/road/agenda.js';
import { gauges, thinnest, unchallenged, unproven } from '../../../../webroot/js/road/gauges.js';
import { ordered, plotted, ranking } from '../../../../webroot/js/road/ranking.js';
import { clock, nextChange, secondsLeft, timerState } from '../../../../webroot/js/road/timer.js';

const said = (id, section, more = {}) => ({ e: 'contribution', id, section, text: id, at: 1, ...more });
const line = (id, section, sources = []) => ({ e: 'entry', id, section, parent: null, place: id, text: [id], sources });
function board(changes, { seesAll = true } = {}) {
  const made = new Board();
  made.seesAll = seesAll;
  made.welcome({ origin: 'o', from: 0, seq: 1, changes: [...SECTIONS.map((id) => ({ e: 'section', id, open: true })), ...changes] });
  return made;
}

// --- the timer

test('a_running_timer_counts_to_zero_by_the_clock_it_is_given_and_is_then_over', () => {
  const timer = { ends: 10_000, left: null };
  assert.deepEqual([secondsLeft(timer, 0), secondsLeft(timer, 9_001), timerState(timer, 9_999)], [10, 1, 'running']);
  assert.deepEqual([secondsLeft(timer, 60_000), timerState(timer, 10_000)], [0, 'over']);
});
test('a_paused_timer_keeps_what_is_left', () => assert.deepEqual([secondsLeft({ ends: null, left: 240 }, 99), timerState({ ends: null, left: 240 }, 99)], [240, 'paused']));
test('without_a_timer_nothing_is_left_to_say', () => assert.deepEqual([secondsLeft({ ends: null, left: null }, 5), secondsLeft(null, 5)], [null, null]));
test('it_is_looked_at_again_when_its_words_change', () => assert.deepEqual([nextChange({ ends: 10_300 }, 0), nextChange({ ends: 10_000 }, 0), nextChange({ left: 3 }, 0)], [300, 1000, null]));
test('a_clock_reads_as_clocks_do', () => assert.deepEqual([clock(5), clock(245), clock(3845)], ['0:05', '4:05', '1:04:05']));

// --- the agenda

test('a_ready_made_agenda_is_as_long_as_it_says', () => LENGTHS.forEach((minutes) => assert.equal(lengthOf(readyMade(minutes)), minutes * 60)));
test('it_takes_the_sections_one_by_one_in_the_templates_order', () => {
  assert.deepEqual(readyMade(90).filter(({ step }) => step === 'contribute').map(({ sections }) => sections), SECTIONS.map((id) => [id]));
});
test('the_first_item_does_not_move_up_nor_the_last_down', () => {
  const items = readyMade(45);
  assert.equal(moved(items, 0, -1), items);
  assert.equal(moved(items, items.length - 1, 1), items);
  assert.equal(moved(items, 0, 1)[1], items[0]);
});
test('next_is_the_item_after_the_one_being_held', () => {
  const items = readyMade(45);
  const at = (nth, step = 'closed') => upNext(board([{ e: 'agenda', items }, { e: 'workshop', nth, step }]));
  assert.deepEqual([at(null).nth, at(0).nth, at(items.length - 1)], [0, 1, null]);
  assert.deepEqual([at(null, 'contribute').nth, at(0, 'contribute').nth], [6, 1]);
  assert.equal(begin(at(0).item, 1).nth, 1);
});

// --- how complete it is

test('gauges_count_what_is_seen_who_is_heard_what_is_written_and_recognised', () => {
  const made = board([said('a', 'stakes'), said('b', 'stakes', { hidden: true }), { e: 'voices', id: 'stakes', count: 7 }, line('x', 'stakes'), line('y', 'stakes'), { e: 'recognition', id: 'x', count: 3 }]);
  assert.deepEqual(gauges(made)[4], { section: 'stakes', contributions: 1, voices: 7, lines: 2, recognised: 1 });
});
test('the_thinnest_section_is_the_one_that_lags_behind_the_others', () => {
  const four = SECTIONS.filter((id) => id !== 'evidence').map((id) => said(id, id));
  assert.equal(thinnest(board(four)), 'evidence');
});
test('where_nothing_or_all_the_same_is_said_no_section_is_thin', () => {
  assert.equal(thinnest(board([])), null);
  assert.equal(thinnest(board(SECTIONS.map((id) => said(id, id)))), null);
});
test('a_solution_is_unproven_until_evidence_for_it_or_its_duplicate_is_seen', () => {
  const two = [said('s', 'solutions'), said('t', 'solutions'), said('t2', 'solutions', { into: 't' })];
  const names = (more) => unproven(board([...two, ...more])).map(({ id }) => id);
  assert.deepEqual(names([said('e', 'evidence', { solution: 't2' })]), ['s']);
  assert.deepEqual(names([said('e', 'evidence', { solution: 's', hidden: true })]), ['s', 't']);
});
test('a_field_without_a_challenge_is_named', () => {
  assert.deepEqual(unchallenged(board([said('f', 'fields'), said('g', 'fields'), said('c', 'challenges', { field: 'f' })])).map(({ id }) => id), ['g']);
});

// --- what weighs

const dots = (id, count) => ({ e: 'tally', id, section: 'stakes', dots: count });

test('as_many_dots_are_the_same_rank_and_the_next_is_passed_over', () => {
  const made = board(['a', 'b', 'c', 'd'].map((id) => said(id, 'stakes')).concat([dots('a', 1), dots('b', 3), dots('c', 3), dots('d', 5)]));
  assert.deepEqual(ranking(made, 'stakes').map(({ id, rank, tied }) => [id, rank, tied]), [['d', 1, false], ['b', 2, true], ['c', 2, true], ['a', 4, false]]);
});
test('a_cluster_stands_for_its_members_and_a_contribution_for_its_duplicates', () => {
  const made = board([{ e: 'cluster', id: 'k', section: 'stakes', title: 'K' }, said('a', 'stakes', { cluster: 'k' }), said('b', 'stakes'), said('b2', 'stakes', { into: 'b' }), dots('k', 1), dots('a', 2), dots('b2', 4)]);
  assert.deepEqual(ranking(made, 'stakes').map(({ id, dots: n }) => [id, n]), [['b', 4], ['k', 3]]);
});
test('until_it_is_revealed_the_room_has_no_ranking', () => assert.equal(ranking(board([said('a', 'stakes')], { seesAll: false }), 'stakes'), null));
test('only_fields_that_were_rated_are_plotted_best_first', () => {
  const rate = (id, impact, feasibility, count = 2) => ({ e: 'ratings', id, section: 'fields', count, impact, feasibility });
  const made = board([...['f', 'g', 'h'].map((id) => said(id, 'fields')), rate('f', 2, 2), rate('g', 4, 5), rate('h', 0, 0, 0)]);
  assert.deepEqual(plotted(made).map(({ id }) => id), ['g', 'f']);
});
test('lists_stand_newest_first_most_supported_first_or_as_the_desk_has_them', () => {
  const made = board([said('a', 'stakes', { at: 1 }), said('b', 'stakes', { at: 2 }), said('c', 'stakes', { at: 3 }), { e: 'support', id: 'a', count: 2 }, line('x', 'stakes', ['b'])]);
  const by = (order) => ordered(made, made.contributions('stakes'), order).map(({ id }) => id).join('');
  assert.deepEqual([by('newest'), by('supported'), by('desk')], ['cba', 'acb', 'bac']);
});
