/**
 * What a section is for, and 'this looks like evidence: move it?' where the words plainly say so. Rules, no model: it would
 * rather say nothing than send somebody's words to the wrong place, and it only ever asks.
 */
const NUMBER = '[\\d\u0660-\u0669][\\d\u0660-\u0669\\s.,٫٬]*';

const UNIT = {
  fr: 'pour ?cent|millions?|milliers?|milliards?|euros?|dollars?|emplois?|postes?|personnes?|membres?|familles?|foyers?|ménages?|habitants?|femmes?|jeunes?|logements?|coopératives?|associations?|entreprises?|tonnes?|hectares?|kilos?',
  en: 'per ?cent|percent|million|thousand|billion|euros?|dollars?|pounds?|jobs?|people|members?|families|households?|inhabitants|women|homes|cooperatives?|co-ops|associations?|businesses|tons?|tonnes?|hectares?',
  es: 'por ?ciento|millones|millón|mil|euros?|dólares|pesos|empleos?|personas?|miembros?|socios|familias?|hogares|habitantes|mujeres|viviendas|cooperativas?|asociaciones|empresas|toneladas?|hectáreas?',
  pt: 'por ?cento|milhões|milhão|mil|euros?|dólares|reais|empregos?|pessoas?|membros?|sócios|famílias?|habitantes|mulheres|moradias|cooperativas?|associações|empresas|toneladas?|hectares?',
  ar: 'بالمئة|بالمائة|في المئة|في المائة|مليون|ملايين|ألف|آلاف|يورو|دولار|درهم|وظيفة|وظائف|منصب|شخص|أشخاص|عضو|أعضاء|أسرة|أسر|امرأة|تعاونية|تعاونيات|جمعية|طن|هكتار'
};

/** What people cite, how they cite it, what it then does; and a result that was counted. */
const SOURCES = {
  fr: { nouns: 'étude|enquête|rapport|bilan|statistiques?|recensement|insee|évaluation|sondage|source', by: 'selon|d’après', shows: 'montre|montrent|prouve|prouvent|indique|indiquent|confirme|révèle|estime|constate', result: '(?:a|ont) (?:permis|créé|réduit|augmenté|baissé|progressé|formé|financé)' },
  en: { nouns: 'study|studies|survey|report|statistics|census|evaluation|source', by: 'according to|in', shows: 'shows?|showed|proves?|found|finds|confirms?|estimates?', result: '(?:has|have) (?:created|reduced|increased|trained|funded)|(?:rose|fell|grew|dropped) by' },
  es: { nouns: 'estudio|encuesta|informe|balance|estadísticas?|censo|evaluación|fuente', by: 'según', shows: 'muestra|muestran|demuestra|demuestran|indica|indican|confirma|revela', result: '(?:ha|han) (?:permitido|creado|reducido|aumentado|formado|financiado)' },
  pt: { nouns: 'estudo|inquérito|pesquisa|relatório|balanço|estatísticas?|censo|avaliação|fonte', by: 'segundo|de acordo com', shows: 'mostra|mostram|demonstra|demonstram|indica|indicam|confirma|revela', result: '(?:permitiu|permitiram|criou|criaram|reduziu|reduziram|aumentou|aumentaram|formou|formaram)' },
  ar: { nouns: 'دراسة|تقرير|استطلاع|إحصاء|إحصائيات|مصدر|المصدر|الدراسة|التقرير|لتقرير|لدراسة', by: 'حسب|وفقا|وفقًا|بحسب', shows: 'تظهر|أظهرت|تبين|بينت|يؤكد|أكدت', result: 'أدى إلى|أدت إلى|خلق(?:ت)? ' }
};

const LACK = {
  fr: '(?:le |un |il y a un )?manque (?:de |d’|cruel |criant |total )|il (?:nous )?manque |nous manquons |(?:l’)?absence (?:de |d’)|(?:la |les |une )?difficultés? (?:à |de |d’|pour |principale)|(?:le|un|notre|premier|principal|grand)(?: plus)?(?: grand| principal)? défi (?:est|sera|reste|consiste)|pas assez (?:de |d’)|trop peu (?:de |d’)|(?:les )?obstacles? (?:à |au |aux |est |sont )',
  en: '(?:a |the |there is a )?lack of |(?:the )?absence of |(?:the )?difficult(?:y|ies) (?:in|of|to|with) |(?:the|our|a)(?: main| big| biggest)? challenge (?:is|will be|remains)|not enough |too (?:few|little) |(?:the )?(?:obstacles?|barriers?) (?:to|is|are) |we lack ',
  es: '(?:la )?falta de |falta(?:n)? |(?:la )?ausencia de |(?:la |las )?dificultad(?:es)? (?:de|para|en) |(?:el|un|nuestro)(?: gran| principal)? (?:reto|desafío)(?: principal)? (?:es|será|sigue)|no hay suficientes? |(?:los )?obstáculos? (?:a|para) |nos faltan? ',
  pt: '(?:a )?falta de |falta(?:m)? |(?:a )?ausência de |(?:a |as )?dificuldades? (?:de|para|em) |(?:o|um|nosso)(?: grande| principal)? desafio(?: principal)? (?:é|será)|não há (?:suficientes? )?|(?:os )?obstáculos? (?:a|à|para) |faltam-nos ',
  ar: '(?:نقص|قلة|غياب|انعدام|صعوبة|صعوبات|عدم وجود|التحدي(?: الأكبر| الرئيسي)? هو|نفتقر إلى) '
};

const DUTY = {
  fr: 'il (?:nous )?(?:faut|faudrait|faudra) |nous devons |on doit |il est (?:nécessaire|urgent) de ',
  en: 'we (?:must|need to|have to|should) |it is (?:necessary|urgent) to ',
  es: 'hay que |debemos |es (?:necesario|urgente) |tenemos que ',
  pt: 'é preciso |devemos |temos (?:de|que) |é (?:necessário|urgente) ',
  ar: '(?:يجب|ينبغي|لا بد|من الضروري) '
};

const PROJECT = {
  fr: '(?:le |notre )?projet [«“"]|(?:la |notre )?coopérative [«“"]|par exemple,? (?:la|le|l’|à) ?|exemple ?: ',
  en: '(?:the |our )?[«“"][^»”"]+[»”"] project|(?:the |our )?(?:project|cooperative) [«“"]|(?:for )?example[:,] ',
  es: '(?:el |nuestro )?proyecto [«“"]|(?:la |nuestra )?cooperativa [«“"]|(?:por )?ejemplo[:,] ',
  pt: '(?:o |nosso )?projeto [«“"]|(?:a |nossa )?cooperativa [«“"]|(?:por )?exemplo[:,] ',
  ar: '(?:مشروع|تعاونية) [«“"]|مثال ?: |على سبيل المثال'
};

const LABELS = {
  solutions: 'solutions?|projets?|projects?|soluci[oó]n(?:es)?|proyectos?|solu[cç](?:ão|ões)|projetos?|حل|حلول|مشروع',
  fields: 'champs? d’action|domaines? d’action|fields? of action|ámbitos? de acción|áreas? de a(?:ção|cción)|مجال(?: العمل)?',
  evidence: 'preuves?|démonstrations?|éléments? de démonstration|evidence|proof|pruebas?|evidencias?|provas?|دليل|إثبات',
  challenges: 'défis?|challenges?|retos?|desafíos?|desafios?|تحدي?|تحديات',
  stakes: 'enjeux?|issues?|stakes?|questions?|cuestiones|preguntas?|questões|رهان|سؤال'
};

const starts = (words, patterns) => new RegExp('^(?:' + patterns + ')', 'iu').test(words);
const holds = (words, patterns) => new RegExp('(?:^|[^\\p{L}])(?:' + patterns + ')(?![\\p{L}])', 'iu').test(words);

const ASKS = {
  fr: 'comment |pourquoi |quels? |quelles? |faut-il |peut-on |qui |que |jusqu’où ',
  en: 'how |why |what |which |who |can we |should we ',
  es: '¿',
  pt: 'como |por que |porque |qual |quais |quem |podemos ',
  ar: 'كيف |لماذا |ما |ماذا |هل |من '
};

/** A question put to the room; one that its own author answers ('Pourquoi ? Parce que …') is none. */
function asks(words, language) {
  return /[?？؟]\s*$/.test(words) && !/[?？؟].*[?？؟]/.test(words) && starts(words, ASKS[language]);
}

/** Things counted, and where that is from: 'enquête auprès de 200 habitants' alone may well be a project. */
function figures(words, language, section) {
  const { nouns, by, shows, result } = SOURCES[language];
  const counted = new RegExp(NUMBER + '\\s?(?:%|€|\\$|٪|(?:' + UNIT[language] + ')(?!\\p{L}))', 'iu').test(words);
  const cited = [
    '(?:' + by + ') (?:\\S+ |[ld]’){0,2}(?:' + nouns + ')',
    '(?:' + nouns + ')(?!\\p{L})[^.]{0,60} (?:' + shows + ')',
    '(?:source|fuente|fonte|المصدر|مصدر)\\s?:',
    'https?:\\/\\/[^\\s]+'
  ].join('|');
  const inBrackets = new RegExp('\\([^)]*(?:' + nouns + ')(?!\\p{L})[^)]*\\)', 'iu').test(words);
  return counted && (inBrackets || holds(words, cited) || (section !== 'solutions' && holds(words, result)));
}

/** Each rule: from where, where to, and why. The first that holds is taken. */
const RULES = [
  { why: 'figures', to: 'evidence', from: ['solutions', 'fields', 'challenges', 'stakes'], says: figures },
  { why: 'question', to: 'stakes', from: ['solutions', 'fields', 'evidence'], says: asks },
  { why: 'lack', to: 'challenges', from: ['solutions', 'fields', 'evidence', 'stakes'], says: (words, language) => starts(words, LACK[language]) },
  { why: 'duty', to: 'challenges', from: ['solutions', 'evidence'], says: (words, language) => starts(words, DUTY[language]) },
  { why: 'project', to: 'solutions', from: ['fields', 'challenges', 'stakes'], says: (words, language) => starts(words, PROJECT[language]) }
];

/**
 * Where words meant for `section` plainly belong instead: {to, why}, or null (nearly always). `why`: label (they begin with
 * the section's own name and a colon), figures, question, lack, duty, project. The sentence to show: coachKey(wording, 'move', to) of coach-keys.js.
 */
export function suggestion(section, words, language = 'fr') {
  const tag = Object.keys(UNIT).includes(language) ? language : 'fr';
  const plain = words.normalize('NFC').replace(/['ʼ`´]/g, '’').replace(/^[\s–—•*-]+/, '').trim();
  const label = Object.keys(LABELS).find((of) => starts(plain, '(?:' + LABELS[of] + ')\\s?:\\s?\\S'));
  if (label) return label === section ? null : { to: label, why: 'label' };
  const rule = RULES.find((each) => each.from.includes(section) && each.says(plain, tag, section));
  return rule ? { to: rule.to, why: rule.why } : null;
}
