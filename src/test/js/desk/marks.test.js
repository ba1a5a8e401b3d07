import test from 'node:test';
import assert from 'node:assert/strict';
import { parse, tidy, words, write } from '../../../../webroot/js/desk/marks.js';

const same = (line, inlines) => assert.deepEqual(parse(line), inlines);

test('marks_become_inlines', () => {
  same('un **mot** fort', ['un ', { strong: ['mot'] }, ' fort']);
  same('un *mot* penché', ['un ', { em: ['mot'] }, ' penché']);
  same('voir [le projet](https://ess.example/a_b)', ['voir ', { link: 'https://ess.example/a_b', of: ['le projet'] }]);
  same('**a *b* c**', [{ strong: ['a ', { em: ['b'] }, ' c'] }]);
});

test('what_does_not_close_is_text', () => {
  for (const line of ['5 * 3 * 2', '**ouvert', 'fermé**', '[a](pas une adresse)', '[seul]', 'a [b', '](https://x.fr)', '\\']) same(line, [line]);
});

test('a_link_to_a_script_is_text', () => same('[a](javascript:alert(1))', ['[a](javascript:alert(1))']));

test('an_escaped_sign_is_itself', () => {
  same('\\*a\\*', ['*a*']);
  same('**\\ a**', [{ strong: [' a'] }]);
});

test('an_emphasis_does_not_cross_the_edge_of_a_link', () => {
  same('*a [b* c](https://x.fr)', ['*a ', { link: 'https://x.fr', of: ['b* c'] }]);
});

test('ordinary_words_are_written_without_escapes', () => {
  for (const line of ['5 * 3', 'a_b', 'Satisfaction de : a) les membres [sic]', 'C:\\dossier', '100 %']) assert.equal(write([line]), line);
});

test('words_lose_their_marks_only', () => assert.equal(words(parse('un **mot *très* fort** [ici](https://x.fr)')), 'un mot très fort ici'));

// A law rather than examples: ten thousand nests of inlines drawn from a fixed seed, out of the signs that can hurt.
test('reading_what_was_written_gives_the_same_inlines', () => {
  const chance = draws(20170915);
  for (let i = 0; i < 10000; i++) {
    const inlines = nest(chance, 3);
    const line = write(inlines);
    assert.deepEqual(parse(line), tidy(inlines), JSON.stringify(inlines) + ' → ' + line);
  }
});

test('every_line_is_read_and_settles', () => {
  const chance = draws(7);
  for (let i = 0; i < 10000; i++) {
    const line = Array.from({ length: chance(14) }, () => pick(chance, SIGNS)).join('');
    const once = parse(line);
    assert.deepEqual(parse(write(once)), once, line);
  }
});

test('a_hostile_line_is_read_in_no_time', () => {
  for (const unit of ['*a ', '[', '**a*', '](https://x.fr)']) parse(unit.repeat(4000));
});

const SIGNS = ['*', '**', '***', '[', ']', '(', ')', '](https://x.fr)', '\\', '\\&', '&', ' ', 'a', 'é', '_', '\u0627', '5', 'https://x.fr'];
const pick = (chance, list) => list[chance(list.length)];

function nest(chance, depth) {
  return Array.from({ length: 1 + chance(3) }, () => {
    const kind = depth ? chance(6) : 0;
    if (kind === 1) return { em: nest(chance, depth - 1) };
    if (kind === 2) return { strong: nest(chance, depth - 1) };
    if (kind === 3) return { link: pick(chance, ['https://x.fr', 'https://x.fr/a(b)\\c', 'mailto:a@b.fr']), of: unlinked(nest(chance, depth - 1)) };
    return Array.from({ length: 1 + chance(4) }, () => pick(chance, SIGNS)).join('');
  });
}

function unlinked(inlines) {
  return inlines.map((inline) => (inline.link ? words([inline]) || 'a' : inline.strong ? { strong: unlinked(inline.strong) } : inline.em ? { em: unlinked(inline.em) } : inline));
}

function draws(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
