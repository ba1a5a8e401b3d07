import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Board, SECTIONS } from '../../../../webroot/js/road/board.js';
import { Given } from '../../../../webroot/js/road/given.js';
import { Mine } from '../../../../webroot/js/road/mine.js';
import { Outbox } from '../../../../webroot/js/road/outbox.js';
import { Alike } from '../../../../webroot/js/road/alike.js';
import { suggestion } from '../../../../webroot/js/road/coach.js';
import { Drafts } from '../../../../webroot/js/parts/drafts.js';
import { gestures } from '../../../../webroot/js/phone/gestures.js';
import { Hints } from '../../../../webroot/js/phone/hints.js';
import { moves } from '../../../../webroot/js/phone/moves.js';
import { weighing } from '../../../../webroot/js/phone/weighing.js';
import { counter, Storage } from '../road/stands.js';

const said = (id, section, text) => ({ e: 'contribution', id, seq: 1, section, text, at: 1 });
const workshop = (step, permits) => ({ e: 'workshop', seq: 1, number: '1.1', title: 't', language: 'fr', wording: 'reproduce', step, permits, nth: null });

/** A phone without a page: what it asked for is in its outbox. */
function phone({ busy = false, changes = [] } = {}) {
  const storage = new Storage();
  const board = new Board();
  board.welcome({ origin: 'o', from: 0, seq: 9, changes: [workshop('contribute', ['contribute', 'support']), ...SECTIONS.map((id) => ({ e: 'section', id, seq: 1, title: id, open: true })), ...changes] });
  const outbox = new Outbox({ storage, name: 'w', makeId: counter() });
  const road = { board, outbox, mine: new Mine({ storage, name: 'w' }), given: new Given({ storage, name: 'w', outbox, board }) };
  const page = { tab: 'solutions', atEnd: {}, place: {}, rows: {}, offered: null, voting: false, asking: null };
  const drafts = new Drafts(storage, 'w');
  const spoken = [];
  const ways = { page, road, drafts, connection: { send: (command) => outbox.put(command), flush() {} }, draw() {}, focus() {}, tell() {}, speak: (words) => spoken.push(words), stage: () => null, isBusy: () => busy };
  const sent = () => outbox.items.map(({ command: { id, ...rest } }) => rest);
  return { page, road, drafts, spoken, sent, on: { ...gestures(ways), ...weighing(ways), ...moves(ways) } };
}

test('evidence goes with its solution, what was filled in of its facts, and the credit last chosen', () => {
  const { on, drafts, page, sent } = phone({ changes: [said('s', 'solutions', 'Une épicerie')] });
  on.prove('s');
  assert.equal(page.tab, 'evidence');
  drafts.set('evidence', { ...drafts.get('evidence'), text: '120 emplois', facts: { source: 'https://x.fr', year: ' ' } });
  on.credit({ kind: 'organisation', organisation: 'Réseau', name: 'Awa' });
  on.send();
  page.sent = false;
  drafts.set('evidence', { text: 'Une autre', solution: 'no-longer-there' });
  on.send();
  assert.deepEqual(sent(), [
    { t: 'post', section: 'evidence', text: '120 emplois', solution: 's', facts: { source: 'https://x.fr' }, credit: { organisation: 'Réseau' } },
    { t: 'post', section: 'evidence', text: 'Une autre', credit: { organisation: 'Réseau' } },
  ]);
});

test('fields filled within one drawing are all kept, in a new contribution and in an edit', () => {
  const { on, page, drafts, sent } = phone();
  page.tab = 'evidence';
  drafts.set('evidence', { text: '120 emplois' });
  const fill = (year) => {
    for (const change of [{ kind: 'name' }, { name: 'Awa' }, { country: 'Mali' }]) on.credit(change);
    for (const change of [{ source: 'bilan' }, { year }, { place: 'Québec' }]) on.facts(change);
    on.send();
    page.sent = false;
  };
  fill('2016');
  on.edit({ id: 'e', text: '120 emplois', facts: { year: '2016' } });
  fill('2017');
  const credit = { name: 'Awa', country: 'Mali' };
  assert.deepEqual(sent().map(({ facts, credit: as }) => [facts, as]), [
    [{ source: 'bilan', year: '2016', place: 'Québec' }, credit], [{ source: 'bilan', year: '2017', place: 'Québec' }, credit]]);
});

test('an edit carries all that was said before, as what it leaves out is taken away', () => {
  const { on, page, sent } = phone();
  page.tab = 'evidence';
  on.edit({ id: 'e', text: 'old', facts: { year: '2016' }, credit: { name: 'Awa', country: 'Mali' } });
  clearTimeout(page.hinting);
  on.pick('solution', null);
  on.send();
  assert.deepEqual(sent(), [{ t: 'edit', contribution: 'e', text: 'old', facts: { year: '2016' }, credit: { name: 'Awa', country: 'Mali' } }]);
});

test('a double tap posts once', () => {
  const { on, drafts, sent } = phone();
  drafts.set('solutions', { text: 'one' });
  on.send();
  on.send();
  assert.equal(sent().length, 1);
});

test('a new step takes along who does nothing, and is offered to who is in the middle of something', () => {
  for (const busy of [false, true]) {
    const { on, page, road, spoken } = phone({ busy });
    on.followStep();
    assert.deepEqual(spoken, []);
    road.board.apply(workshop('prioritise', ['vote']));
    on.followStep();
    assert.deepEqual([page.voting, page.offered], [!busy, busy ? 'step' : null]);
    assert.equal(spoken.length, 1);
    on.follow();
    assert.deepEqual([page.voting, page.offered], [true, null]);
    road.board.apply(workshop('read-back', ['recognise']));
    on.followStep();
    assert.deepEqual([page.tab, page.offered], busy ? ['solutions', 'step'] : ['restitution', null]);
  }
});

test('a section that closes leads nowhere; another that opens leads there who stands in a closed one', () => {
  const { on, page, road, spoken } = phone();
  const section = (id, open) => road.board.apply({ e: 'section', id, seq: 2, title: id, open });
  on.followStep();
  section('solutions', false);
  on.followStep();
  assert.deepEqual([page.tab, page.offered, spoken.length], ['solutions', null, 0]);
  SECTIONS.forEach((id) => section(id, false));
  on.followStep();
  section('stakes', true);
  on.followStep();
  assert.deepEqual([page.tab, spoken.length], ['stakes', 1]);
});

test('the line being read is offered only while the room reads back', () => {
  const { on, road } = phone({ changes: [{ e: 'offer', seq: 1, section: 'stakes', entry: 'line' }] });
  assert.equal(on.offeredLine(), null);
  road.board.apply(workshop('read-back', ['recognise']));
  assert.equal(on.offeredLine(), 'line');
  road.board.apply({ e: 'offer', seq: 2, section: 'stakes', entry: null });
  assert.equal(on.offeredLine(), 'section-stakes');
});

test('a draft moved to where it belongs is there, and no longer here', () => {
  const { on, drafts, page } = phone();
  drafts.set('solutions', { text: 'Selon un bilan, 120 emplois' });
  on.moveDraft('evidence');
  assert.deepEqual([page.tab, drafts.get('solutions'), drafts.get('evidence').text], ['evidence', null, 'Selon un bilan, 120 emplois']);
});

test('who says the same already is shown while one writes, and saying so too keeps the draft until one is sure', () => {
  const { on, page, drafts, road, sent } = phone({ changes: [said('s', 'solutions', 'Une épicerie coopérative tenue par ses clients'), said('x', 'stakes', 'Une épicerie coopérative')] });
  const hints = new Hints({ get: (name) => ({ alike: { Alike }, rules: { suggestion } })[name] }, road, () => {}, { now: () => 0, soon: (then) => then() });
  drafts.set('solutions', { text: 'une épicerie coopérative' });
  const found = () => hints.of('solutions', 'une épicerie coopérative').alike;
  assert.deepEqual(found().map(({ id, supported }) => [id, supported]), [['s', false]]);
  on.support('s', true, true);
  assert.deepEqual(found().map(({ supported }) => supported), [true]);
  assert.deepEqual([page.alikeSaid, drafts.get('solutions').text, sent()[0].t], [true, 'une épicerie coopérative', 'support']);
  on.dropDraft();
  assert.equal(drafts.get('solutions'), null);
});

test('a field is rated once both sides of it are chosen', () => {
  const { on, page, sent } = phone();
  on.rate({ id: 'k', kind: 'cluster' }, { impact: 4 });
  assert.deepEqual([page.rating, sent()], [{ id: 'k', impact: 4, feasibility: undefined }, []]);
  on.rate({ id: 'k', kind: 'cluster' }, { ...page.rating, feasibility: 2 });
  assert.deepEqual(sent(), [{ t: 'rate', cluster: 'k', impact: 4, feasibility: 2 }]);
});

test('an objection begun is kept when another line is chosen instead', () => {
  const { on, drafts, sent } = phone();
  on.contest('stakes', 'a');
  on.typeObjection('Pas dit ainsi');
  on.contest('stakes', null);
  assert.equal(drafts.get('contest').text, 'Pas dit ainsi');
  on.sendObjection();
  assert.deepEqual(sent(), [{ t: 'contest', section: 'stakes', text: 'Pas dit ainsi' }]);
});
