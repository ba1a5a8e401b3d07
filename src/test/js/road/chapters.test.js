import test from 'node:test';
import assert from 'node:assert/strict';
import { chapters, placeOf, pointsAsked } from '../../../../webroot/js/road/chapters.js';

const IDS = ['solutions', 'fields', 'evidence', 'challenges', 'stakes'];
const workshop = (number, written = {}) => ({
  number, title: 'Titre ' + number,
  sections: Object.fromEntries(IDS.map((id) => [id, { title: id + ' !', entries: (written[id] || []).map((text) => ({ form: 'bullet', text: [text] })) }])),
});
const words = ({ parts }) => parts.map(({ id, branches }) => id + ': ' + branches.map(({ entry }) => entry.text.join('')).join(', '));

const GATHERING = { workshops: [
  workshop('1.1', { solutions: ['a', 'b', 'c'], stakes: ['d'] }), workshop('1.2'), workshop('2.1', { solutions: ['e'] }), workshop('P', { stakes: ['tous', 'deux'] }),
] };

test('each_workshop_shows_its_first_points_then_each_section_all_of_them_then_the_synthesis', () => {
  const found = chapters(GATHERING, 2);
  assert.deepEqual(found.map(({ key }) => key), ['workshop 1.1', 'workshop 2.1', 'section solutions', 'section stakes', 'synthesis P']);
  assert.deepEqual(found.map(words), [['solutions: a, b', 'stakes: d'], ['solutions: e'], ['1.1: a, b, c', '2.1: e'], ['1.1: d'], ['stakes: tous, deux']]);
});
test('what_stands_under_a_point_comes_along', () => {
  const one = workshop('1.1');
  one.sections.fields.entries = [{ form: 'bullet', text: ['a'], entries: [{ form: 'bullet', text: ['b'] }] }];
  assert.equal(chapters({ workshops: [one] }, 1)[0].parts[0].branches[0].under[0].entry.text[0], 'b');
});
test('a_gathering_in_which_nothing_is_written_has_no_chapter', () => assert.deepEqual(chapters({ workshops: [workshop('1.1')] }, 3), []));
test('the_wall_goes_on_where_it_was_when_others_have_written', () => {
  const list = chapters(GATHERING, 3);
  assert.equal(placeOf(list, 'section solutions', 0), 2);
  assert.deepEqual([placeOf(list, 'workshop 9.9', 1), placeOf(list, 'workshop 9.9', 99), placeOf([], 'x', 3)], [1, 4, 0]);
});
test('three_points_a_section_unless_another_number_is_asked_for', () => {
  assert.deepEqual(['', '?top=5', '?top=0', '?top=99', '?top=2.5', '?top=x'].map(pointsAsked), [3, 5, 3, 3, 3, 3]);
});
