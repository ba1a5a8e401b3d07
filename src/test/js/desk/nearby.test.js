import test from 'node:test';
import assert from 'node:assert/strict';
import { Nearby, Whereabouts } from '../../../../webroot/js/desk/nearby.js';

test('another_rapporteur_is_seen_at_a_line_and_gone_after_half_a_minute', () => {
  let time = 0;
  const nearby = new Nearby({ now: () => time });
  nearby.hear({ who: 'x', section: 'stakes', entry: 'a' });
  assert.deepEqual([nearby.at('a'), nearby.inSection('stakes'), nearby.at('b')], [1, 1, 0]);
  nearby.hear({ who: 'x', section: 'stakes', entry: 'b' });
  assert.deepEqual([nearby.at('a'), nearby.at('b')], [0, 1]);
  time = 30000;
  assert.equal(nearby.at('b'), 0);
});

test('one_says_where_one_is_at_most_once_a_second_and_again_while_staying', () => {
  let time = 0;
  const sent = [];
  const here = new Whereabouts({ send: ({ entry }) => sent.push([time, entry]), now: () => time });
  here.at('stakes', 'a');
  here.at('stakes', 'b');
  for (time = 500; time <= 12000; time += 500) here.tick();
  assert.deepEqual(sent, [[0, 'a'], [1000, 'b'], [11000, 'b']]);
});
