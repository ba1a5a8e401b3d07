import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byTime, Timely } from '../../../../webroot/js/road/timely.js';

test('whatever comes, changes, moves and goes, lists are as if they were sorted anew, and what was handed out stays as it was', () => {
  let seed = 2017;
  const chance = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % n; };
  const things = new Map();
  const timely = new Timely((thing) => thing.section);
  const sorted = (section) => [...things.values()].filter((thing) => thing.section === section).sort(byTime);
  for (let round = 0; round < 3000; round += 1) {
    const id = 'c' + chance(120);
    const had = things.get(id);
    if (had && chance(4) === 0) {
      timely.drop(had);
      things.delete(id);
    } else {
      const thing = { id, section: had && chance(5) ? had.section : 's' + chance(3), at: had && chance(5) ? had.at : chance(50), round };
      timely.put(thing, had);
      things.set(id, thing);
    }
    const [handed, before] = [timely.of('s1'), timely.of('s1').slice()];
    assert.deepEqual(handed, sorted('s1'), 'round ' + round);
    if (handed.length) timely.put({ ...handed[0], touched: round }, handed[0]), things.set(handed[0].id, timely.of('s1').find((thing) => thing.id === handed[0].id));
    assert.deepEqual(handed, before);
  }
  for (const section of ['s0', 's1', 's2', 'none']) assert.deepEqual(timely.of(section), sorted(section));
});
