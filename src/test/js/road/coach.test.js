import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coachKey } from '../../../../webroot/js/road/coach-keys.js';
import { suggestion } from '../../../../webroot/js/road/coach.js';
import { SAID } from './said2017.js';

const to = (section, words, language = 'fr') => (suggestion(section, words, language) || { to: null }).to;

function moved(language, cases) {
  for (const [section, words, there] of cases) assert.equal(to(section, words, language), there, section + ': ' + words + ' → ' + to(section, words, language));
}

test('of what was really said in 2017, nothing is suggested away from where it stood', () => {
  assert.deepEqual(SAID.map(([, section, words]) => [words, to(section, words)]).filter(([, there]) => there !== null), []);
});

test('figures with their source are evidence', () => moved('fr', [
  ['solutions', 'Selon une étude de 2016, 80 % des coopératives passent le cap des cinq ans', 'evidence'],
  ['solutions', '120 emplois créés en trois ans (bilan 2016)', 'evidence'],
  ['challenges', 'Le projet a créé 120 emplois en trois ans', 'evidence'],
  ['stakes', 'D\'après l\'Insee, 2,4 millions de personnes travaillent dans l\'ESS', 'evidence'],
  ['fields', 'Une enquête nationale montre que 3 000 familles ont gardé leur logement', 'evidence'],
  ['solutions', '30 % de déchets en moins, voir https://exemple.org/bilan', 'evidence'],
  ['evidence', '120 emplois créés en trois ans (bilan 2016)', null]
]));

test('figures alone, or a source alone, are not', () => moved('fr', [
  ['solutions', 'Une épicerie tenue par 200 habitants', null],
  ['solutions', 'Une enquête auprès de 200 habitants du quartier', null],
  ['solutions', 'Un fonds qui a financé 30 coopératives', null],
  ['solutions', 'Une source de revenus pour 200 familles', null],
  ['challenges', 'Passer de 30 à 300 membres', null],
  ['fields', 'Des bourses d\'étude pour 30 jeunes femmes', null],
  ['stakes', 'Atteindre les objectifs de 2030', null],
  ['stakes', 'Produire 20 % de plus par rapport aux besoins', null]
]));

test('what is lacking, and what must be done, are challenges', () => moved('fr', [
  ['solutions', 'Manque de formation des élus', 'challenges'],
  ['solutions', 'Il nous manque un statut juridique', 'challenges'],
  ['fields', 'Difficultés d’accès au crédit', 'challenges'],
  ['evidence', 'Absence de statistiques nationales', 'challenges'],
  ['solutions', 'Le plus grand défi est de trouver des fonds', 'challenges'],
  ['solutions', 'Il faudrait former les jeunes', 'challenges'],
  ['stakes', 'Pas assez de relais dans les communes', 'challenges']
]));

test('a duty is no challenge where it may be a field of action or a stake, nor is a word in passing', () => moved('fr', [
  ['fields', 'Il faut former les jeunes', null],
  ['stakes', 'Il faut garder la voix de chaque membre', null],
  ['fields', 'Les défis liés au changement climatique', null],
  ['solutions', 'Un fonds de garantie contre le manque de capital', null],
  ['evidence', 'La coopérative forme ceux qui manquent de diplômes', null],
  ['solutions', 'Une école qui dit ce qu’il faut savoir', null],
  ['challenges', 'Manque de formation des élus', null]
]));

test('a question left open goes where questions are asked', () => moved('fr', [
  ['solutions', 'Comment faire connaître ces projets ?', 'stakes'],
  ['evidence', 'Pourquoi nous justifier ?', 'stakes'],
  ['fields', 'Faut-il une loi ?', 'stakes'],
  ['challenges', 'Comment prouver la situation gagnant-gagnant ?', null],
  ['stakes', 'Quel rôle de la philanthropie ?', null],
  ['solutions', 'Comment changer d’échelle ? Par des réseaux de coopératives', null],
  ['solutions', '« Et si on partageait ? » : une ressourcerie', null]
]));

test('a project with a name is a solution', () => moved('fr', [
  ['challenges', 'Le projet « Vinaigre de Caqui » et ses agriculteurs', 'solutions'],
  ['stakes', 'Par exemple, la coopérative de Genève', 'solutions'],
  ['solutions', 'Le projet « Vinaigre de Caqui » et ses agriculteurs', null],
  ['evidence', 'Le projet « Vinaigre de Caqui » et ses agriculteurs', null],
  ['fields', 'Des projets collaboratifs', null]
]));

test('who writes the name of a section before a colon means that section', () => moved('fr', [
  ['solutions', 'Défi : trouver un local', 'challenges'],
  ['solutions', '- Enjeu : la démocratie', 'stakes'],
  ['stakes', 'SOLUTION: un fonds commun', 'solutions'],
  ['evidence', 'Champ d\'action : le logement', 'fields'],
  ['challenges', 'Preuve : trois villes l’ont fait', 'evidence'],
  ['challenges', 'Défi : manque de temps', null],
  ['solutions', 'Solutions numériques pour les jeunes', null],
  ['solutions', 'Défi :', null]
]));

test('in English', () => moved('en', [
  ['solutions', 'According to a 2016 study, 80% of cooperatives survive five years', 'evidence'],
  ['solutions', 'Lack of training for local councils', 'challenges'],
  ['solutions', 'We need to train young people', 'challenges'],
  ['evidence', 'How can we scale up?', 'stakes'],
  ['stakes', 'The project “Share Aid” in Lyon', 'solutions'],
  ['solutions', 'A grocery run by 200 members', null],
  ['solutions', 'Training for those who lack a diploma', null],
  ['fields', 'In rural areas, 200 members share land', null]
]));

test('in Spanish', () => moved('es', [
  ['solutions', 'Según un estudio, el 80 % de las cooperativas sobrevive', 'evidence'],
  ['solutions', 'Falta de formación de los alcaldes', 'challenges'],
  ['solutions', 'Hay que formar a los jóvenes', 'challenges'],
  ['fields', '¿Cómo crecer sin perder la democracia?', 'stakes'],
  ['challenges', 'El proyecto «Vinagre» de Bahía', 'solutions'],
  ['solutions', 'Una tienda de 200 socios', null],
  ['solutions', 'Formación para quienes no tienen diploma', null]
]));

test('in Portuguese', () => moved('pt', [
  ['solutions', 'Segundo um estudo, 80 % das cooperativas sobrevivem', 'evidence'],
  ['solutions', 'Falta de formação dos autarcas', 'challenges'],
  ['solutions', 'É preciso formar os jovens', 'challenges'],
  ['fields', 'Como crescer sem perder a democracia?', 'stakes'],
  ['challenges', 'O projeto «Vinagre» da Bahia', 'solutions'],
  ['solutions', 'Uma mercearia de 200 sócios', null],
  ['solutions', 'Formação para quem não tem diploma', null]
]));

test('in Arabic', () => moved('ar', [
  ['solutions', 'حسب دراسة حديثة، 80 % من التعاونيات تستمر خمس سنوات', 'evidence'],
  ['solutions', '٢٠٠ وظيفة في ثلاث سنوات (تقرير 2016)', 'evidence'],
  ['solutions', 'نقص التمويل للتعاونيات الصغيرة', 'challenges'],
  ['solutions', 'يجب تدريب الشباب', 'challenges'],
  ['evidence', 'كيف ننمو دون أن نفقد الديمقراطية؟', 'stakes'],
  ['stakes', 'مشروع «الخل» في باهيا', 'solutions'],
  ['solutions', 'بقالة تعاونية يديرها 200 عضو', null],
  ['solutions', 'الشباب يديرون مطعما', null]
]));

test('nothing is said about nothing, and a language that is not known is judged as French', () => {
  for (const words of ['', '   ', '?', '…', ':', '120', 'x'.repeat(2000)]) assert.equal(suggestion('solutions', words, 'fr'), null);
  assert.equal(to('solutions', 'Manque de temps', 'constructor'), 'challenges');
});

test('why is said with it', () => {
  assert.deepEqual(suggestion('solutions', 'Manque de temps'), { to: 'challenges', why: 'lack' });
  assert.deepEqual(suggestion('solutions', 'Il faut du temps'), { to: 'challenges', why: 'duty' });
});

test('the words of the coach are those of the wording where they differ', () => {
  assert.equal(coachKey('reproduce', 'stakes', 'question'), 'coach.stakes.question');
  assert.equal(coachKey('inspire', 'stakes', 'question'), 'coach.inspire.stakes.question');
  assert.equal(coachKey('inspire', 'evidence', 'question'), 'coach.evidence.question');
  assert.equal(coachKey('inspire', 'move', 'stakes'), 'coach.inspire.move.stakes');
});
