import test from 'node:test';
import assert from 'node:assert/strict';
import { Deeds } from '../../../../webroot/js/road/deeds.js';
import { Storage } from './stands.js';

/** A server that answers when it is told to. */
function stage(storage = null) {
  const asked = [];
  const send = (command, settled) => {
    const sent = { ...command, id: 'c' + (asked.length + 1) };
    asked.push({ sent, settled });
    return sent;
  };
  const deeds = new Deeds({ send, storage });
  const answer = (says = () => ({ ok: true })) => asked.splice(0).forEach(({ sent, settled }) => settled(says(sent)));
  return { deeds, asked, answer, sent: () => asked.map(({ sent }) => sent.t + ' ' + sent.deed) };
}
const changed = { ok: false, code: 'changed-meanwhile', say: 'Quelqu’un…' };

test('several_commands_of_one_act_are_undone_last_first_and_redone_in_their_order', () => {
  const { deeds, sent, answer } = stage();
  deeds.did(['a', 'b'], 'Deux');
  deeds.undo();
  assert.deepEqual(sent(), ['undo b', 'undo a']);
  answer();
  assert.equal(deeds.shown.kind, 'undone');
  deeds.redo();
  assert.deepEqual(sent(), ['redo a', 'redo b']);
  answer();
  assert.deepEqual(deeds.last.ids, ['a', 'b']);
});

test('what_somebody_changed_meanwhile_is_said_and_cannot_be_redone', () => {
  const { deeds, answer } = stage();
  deeds.did('a', 'Masquée');
  deeds.undo();
  answer(() => changed);
  assert.deepEqual([deeds.shown.kind, deeds.shown.code, deeds.next], ['refused', 'changed-meanwhile', null]);
});

test('of_an_act_undone_in_part_only_that_part_can_be_redone', () => {
  const { deeds, answer } = stage();
  deeds.did(['a', 'b'], 'Deux');
  deeds.undo();
  answer(({ deed }) => (deed === 'b' ? changed : { ok: true }));
  assert.deepEqual([deeds.next.ids, deeds.shown.code], [['a'], 'changed-meanwhile']);
});

test('a_command_that_had_changed_nothing_is_no_problem_beside_others', () => {
  const { deeds, answer } = stage();
  deeds.did(['a', 'b'], 'Tout ouvrir');
  deeds.undo();
  answer(({ deed }) => (deed === 'b' ? { ok: false, code: 'no-such-deed' } : { ok: true }));
  assert.equal(deeds.shown.kind, 'undone');
});

test('a_new_act_makes_what_was_undone_not_to_be_redone', () => {
  const { deeds, answer } = stage();
  deeds.did('a', 'A');
  deeds.undo();
  answer();
  deeds.did('b', 'B');
  assert.equal(deeds.redo(), false);
});

test('a_command_that_was_refused_is_nothing_to_undo', () => {
  const { deeds, answer } = stage();
  deeds.act([{ t: 'hide' }, { t: 'refile' }], 'Deux');
  answer(({ t }) => (t === 'hide' ? { ok: false, code: 'signed', say: null } : { ok: true }));
  assert.deepEqual([deeds.last.ids, deeds.shown.code], [['c2'], 'signed']);
});

test('a_reload_keeps_what_can_be_undone', () => {
  const storage = new Storage();
  stage(storage).deeds.did('a', 'A');
  const { deeds, sent } = stage(storage);
  assert.equal(deeds.last.words, 'A');
  deeds.undo();
  assert.deepEqual(sent(), ['undo a']);
});
