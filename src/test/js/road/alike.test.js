import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Alike } from '../../../../webroot/js/road/alike.js';
import { SAID } from './said2017.js';

const said = (id, text, more = {}) => ({ id, text, section: 'solutions', into: null, ...more });

function alike(language, ...texts) {
  const made = new Alike(language);
  made.update(texts.map((text, i) => said(String(i), text)));
  return made;
}

const BESIDE = {
  fr: ['Une monnaie locale acceptée par les commerces', 'Former les jeunes agriculteurs', 'Le logement des étudiants', 'Financer la santé', 'Un réseau de ressourceries', 'Mesurer l’impact social'],
  en: ['A local currency that shops accept', 'Training young farmers', 'Housing for students', 'Financing health care', 'A network of repair shops', 'Measuring social impact'],
  es: ['Una moneda local que aceptan los comercios', 'Formar a los jóvenes agricultores', 'Vivienda para estudiantes', 'Financiar la salud', 'Una red de talleres', 'Medir el impacto social'],
  pt: ['Uma moeda local aceita pelo comércio', 'Formar os jovens agricultores', 'Moradia para estudantes', 'Financiar a saúde', 'Uma rede de oficinas', 'Medir o impacto social'],
  ar: ['عملة محلية تقبلها المتاجر', 'تدريب المزارعين الشباب', 'سكن الطلاب', 'تمويل الصحة', 'شبكة ورشات الإصلاح', 'قياس الأثر الاجتماعي']
};

/** Whether typing `words` beside `text`, in a room where other things were said too, shows it. */
function meets(language, words, text) {
  const found = alike(language, text, ...BESIDE[language]).find(words);
  return found.some(({ id }) => id === '0');
}

const SAME = {
  fr: [
    ['coopération locale', 'coopérer au niveau local'],
    ['Épicerie coopérative', 'Des coopératives d’épicerie'],
    ['EPICERIE COOPERATIVE', 'une épicerie coopérative de quartier'],
    ['financement du logement social', 'Financer les logements sociaux'],
    ['évaluer l’impact des décisions', 'Évaluation des impacts de la décision'],
    ['il faut former les élus locaux', 'La formation des élus locaux'],
    ['le partage des connaissances', 'Partager la connaissance entre acteurs'],
    ['réseaux régionaux', 'Un réseau régional'],
    ['l’engagement des femmes', 'Engager plus de femmes']
  ],
  en: [
    ['local cooperation', 'cooperating at the local level'],
    ['a cooperative grocery', 'Grocery cooperatives'],
    ['financing social housing', 'How to finance social housing'],
    ['evaluating policies', 'Policy evaluation'],
    ['sharing knowledge between communities', 'Communities share their knowledge']
  ],
  es: [
    ['cooperación local', 'cooperar a nivel local'],
    ['tienda cooperativa', 'Las tiendas cooperativas'],
    ['financiar la vivienda social', 'Financiación de viviendas sociales'],
    ['educacion de las comunidades', 'Educación en la comunidad']
  ],
  pt: [
    ['cooperação local', 'cooperar ao nível local'],
    ['mercearia cooperativa', 'Mercearias cooperativas'],
    ['financiar a habitação social', 'O financiamento de habitações sociais'],
    ['cooperação entre produtores locais', 'Cooperar com o produtor local']
  ],
  ar: [
    ['التعاون المحلي', 'تعاون محلّي'],
    ['بقالة تعاونية', 'البقالات التعاونيّة'],
    ['تمويل الإسكان الاجتماعي', 'التمويل للاسكان الإجتماعي'],
    ['مشاركة النساء', 'المشاركة والنساء']
  ]
};

const OTHER = {
  fr: [
    ['financer le logement', 'financer la santé'],
    ['financer le logement social des jeunes', 'Financer la santé des jeunes ruraux'],
    ['une banque locale', 'une monnaie locale'],
    ['la formation des élus', 'l’information des élus'],
    ['moyens de communication', 'moyens de la commune'],
    ['création de zones d’ESS par les gouvernements locaux', 'Ville de Séoul : écosystèmes de l’ESS avec la participation de gouvernements locaux']
  ],
  en: [['financing housing', 'financing health'], ['a local bank', 'a local currency'], ['community transport', 'communication and transport policy']],
  es: [['financiar la vivienda', 'financiar la educación'], ['un banco local', 'una moneda local']],
  pt: [['financiar a habitação', 'financiar a educação'], ['um banco local', 'uma moeda local']],
  ar: [['تمويل الإسكان', 'تمويل التعليم'], ['مصرف محلي', 'عملة محلية']]
};

for (const [language, pairs] of Object.entries(SAME)) {
  test('in ' + language + ', what says nearly the same is found, whoever of both came first', () => {
    for (const [one, other] of pairs) {
      assert.ok(meets(language, one, other), one + ' does not find ' + other);
      assert.ok(meets(language, other, one), other + ' does not find ' + one);
    }
  });
}

for (const [language, pairs] of Object.entries(OTHER)) {
  test('in ' + language + ', what shares a word and says something else is not', () => {
    for (const [one, other] of pairs) {
      assert.ok(!meets(language, one, other), one + ' finds ' + other);
      assert.ok(!meets(language, other, one), other + ' finds ' + one);
    }
  });
}

test('a word that is only begun finds what it may become', () => {
  const known = alike('fr', 'Une épicerie coopérative', ...BESIDE.fr);
  for (const typed of ['épicerie coo', 'épicerie coopé', 'épicerie coopérat', 'épicerie coopérative']) assert.equal(known.find(typed)[0].id, '0');
  assert.deepEqual(known.find('épicerie coo '), []);
});

test('nothing is found before two words that mean something', () => {
  const known = alike('fr', 'Une épicerie', 'Une épicerie coopérative');
  for (const typed of ['', ' ', 'é', 'épicerie', 'une épicerie', 'dans notre épicerie avec les', 'épicerie, épiceries', '« ? »']) assert.deepEqual(known.find(typed), []);
});

test('three at most are found, most alike first', () => {
  const known = alike('fr', 'épicerie coopérative et solidaire de village', 'épicerie coopérative', 'épiceries coopératives', 'épicerie coopérative rurale', 'une banque', 'un musée');
  const found = known.find('épicerie coopérative');
  assert.deepEqual(found.map((each) => each.id), ['1', '2', '3']);
  assert.ok(found[0].score <= 1 && found[0].score >= found[1].score && found[1].score > found[2].score);
});

test('only what stands in the section asked for is found, and never the one being edited', () => {
  const known = new Alike('fr');
  known.update([said('a', 'épicerie coopérative'), said('b', 'épicerie coopérative', { section: 'stakes' })]);
  const ids = (more) => known.find('épicerie coopérative', more).map((each) => each.id).join(' ');
  assert.equal(ids(), 'a b');
  assert.equal(ids({ section: 'stakes' }), 'b');
  assert.equal(ids({ not: 'a' }), 'b');
});

test('what was merged into another shows the other, once', () => {
  const known = new Alike('fr');
  known.update([said('a', 'Un magasin tenu par ses clients'), said('b', 'épicerie coopérative', { into: 'a' }), said('c', 'épiceries coopératives', { into: 'a' })]);
  assert.deepEqual(known.find('épicerie coopérative').map((each) => each.id), ['a']);
});

test('what a facilitator sees and the room does not is not proposed', () => {
  for (const unseen of ['hidden', 'awaiting', 'veiled']) {
    const known = new Alike('fr');
    known.update([said('a', 'épicerie coopérative', { [unseen]: true })]);
    assert.deepEqual(known.find('épicerie coopérative'), []);
  }
});

test('the index follows the board: what is edited, withdrawn, moved, merged or hidden since', () => {
  const known = new Alike('fr');
  const found = () => known.find('épicerie coopérative', { section: 'solutions' }).map((each) => each.id).join(' ');
  const steps = [
    [[said('a', 'épicerie coopérative')], 'a'],
    [[said('a', 'une banque'), said('b', 'épicerie coopérative')], 'b'],
    [[said('a', 'une banque'), said('b', 'épicerie coopérative', { section: 'fields' })], ''],
    [[said('a', 'une banque'), said('b', 'épicerie coopérative', { into: 'a' })], 'a'],
    [[said('a', 'une banque'), said('b', 'épicerie coopérative', { hidden: true })], ''],
    [[said('b', 'épicerie coopérative')], 'b'],
    [[], '']
  ];
  for (const [now, expected] of steps) {
    known.update(now);
    assert.equal(found(), expected);
    const anew = new Alike('fr');
    anew.update(now);
    assert.deepEqual(known.find('épicerie coopérative'), anew.find('épicerie coopérative'));
  }
});

test('words in another script, signs and very long words do no harm', () => {
  const known = alike('fr', '合作 商店', '😀 😀', 'x'.repeat(500), 'constructor prototype', '__proto__ toString');
  for (const typed of ['合作 商店', '😀 😀', 'x'.repeat(500) + ' y', 'constructor prototype', '__proto__ toString']) known.find(typed);
  assert.equal(known.find('constructor prototype')[0].id, '3');
});

test('a workshop in a language that is not known is compared as a French one', () => {
  assert.equal(alike('xx', 'Des épiceries coopératives', ...BESIDE.fr).find('épicerie coopérative')[0].id, '0');
});

test('of what was really said in 2017, hardly anything is taken for something else', () => {
  const known = new Alike('fr');
  known.update(SAID.map(([, section, text], i) => said(i, text, { section })));
  const pairs = SAID.flatMap(([, , text], i) => known.find(text, { not: i }).map(({ id }) => [text, SAID[id][2]]));
  const same = ['Efficacité et qualité de l\'ESS – être sympathique n\'est pas suffisant – prouver l\'impact !', 'Prouver l\'efficacité, les bénéfices et l\'impact'];
  assert.deepEqual(pairs, [same, [...same].reverse()]);
});

test('with two thousand contributions, updating and finding touch each of them once at most', () => {
  const words = SAID.flatMap(([, , text]) => text.split(/[^\p{L}]+/u)).filter((word) => word.length > 3);
  const many = Array.from({ length: 2000 }, (_, i) => said('m' + i, Array.from({ length: 9 }, (_, j) => words[(i * 31 + j * 17) % words.length]).join(' ')));
  const known = new Alike('fr');
  known.update(many);
  let read = 0;
  const stems = known.stems;
  known.stems = (text) => { read += 1; return stems(text); };
  known.update([...many, said('new', 'épicerie coopérative')]);
  assert.equal(read, 1);
  assert.equal(known.find('épicerie coopérative')[0].id, 'new');
  assert.equal(read, 2);
});
