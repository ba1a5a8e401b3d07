import test from 'node:test';
import assert from 'node:assert/strict';
import { guess, tongueOf } from '../../../../webroot/js/road/tongue.js';

const SAID = {
  fr: ['Une épicerie coopérative pour le quartier', 'Les banques ne prêtent pas aux petits', 'L’eau', 'Créer des emplois'],
  en: ['The cost of housing', 'More jobs for young people in the villages'],
  es: ['El tiempo de vivir', 'Falta de dinero para los proyectos', 'Formar a los jóvenes', '¿Quién paga?'],
  pt: ['Uma horta comunitária na escola', 'O tempo é o que falta', 'Formar os jovens', 'As ações do bairro'],
  ar: ['السكن', 'كلفة السكن في المدينة']
};

test('what_is_said_in_a_language_is_guessed_by_its_small_words_and_its_letters', () => {
  for (const [tag, all] of Object.entries(SAID)) for (const words of all) assert.equal(guess(words), tag, words);
});

test('where_too_little_tells_nothing_is_guessed', () => {
  for (const words of ['', 'Finance', 'La vivienda', '42 %', 'Co-op', 'de la', 'Le']) assert.equal(guess(words), null, words);
});

const FRENCH = { workshop: 'fr', page: 'fr' };

test('what_is_in_the_language_of_the_workshop_is_sent_so_and_not_asked_about', () => {
  assert.deepEqual(tongueOf('Une épicerie pour le quartier', FRENCH), { lang: 'fr', asks: false });
  assert.deepEqual(tongueOf('Finance', FRENCH), { lang: null, asks: false });
});

test('what_is_in_another_is_shown_to_its_author', () => {
  assert.deepEqual(tongueOf('El tiempo de vivir', FRENCH), { lang: 'es', asks: true });
});

test('where_nothing_tells_who_reads_another_language_is_asked_and_it_is_taken_for_theirs', () => {
  assert.deepEqual(tongueOf('Finanzas', { workshop: 'fr', page: 'es' }), { lang: 'es', asks: true });
  assert.deepEqual(tongueOf('', { workshop: 'fr', page: 'es' }), { lang: null, asks: false });
});

test('what_the_author_chose_counts_whatever_is_guessed', () => {
  assert.deepEqual(tongueOf('El tiempo de vivir', { ...FRENCH, chosen: 'pt' }), { lang: 'pt', asks: true });
  assert.deepEqual(tongueOf('El tiempo de vivir', { ...FRENCH, chosen: 'fr' }), { lang: 'fr', asks: true }, 'and may change their mind');
});
