/**
 * Which contributions already there say nearly the same as what is being typed. Words are compared without case, accents and
 * endings (light rules, rare words weigh more), so what it finds is to be shown, never to be acted upon.
 */
const FIND = 3;
const ENOUGH = 0.46;
const LONGEST_STEM = 7;

/** The small words of each language, that say nothing of what is meant. */
export const STOP = {
  fr: 'au aux avec ce ces cette cela comme comment dans de des du elle elles en est et etre eux faire fait faut il ils je la le les leur leurs lui ma mais mes moi mon ne nos notre nous on ont ou par pas plus pour qu que quel quelle qui sa sans se ses si son sont sur ta tous tout toute toutes tres tu un une vers vos votre vous entre ainsi aussi bien chez donc afin etc niveau',
  en: 'about all an and are as at be been but by can do for from has have how if in into is it its more not of on or our so than that the their them there these they this to us was we were what when which who will with you your should must also level',
  es: 'al algo ante antes como con contra cual cuando de del desde donde el ella ellos en entre era es esa ese eso esta este esto ha hacer han hasta hay la las le les lo los mas me mi muy no nos o para pero por porque que quien se sea ser si sin sobre son su sus tambien te todo todos un una uno unos y ya nivel',
  pt: 'ao aos as com como da das de dela dele do dos e ela eles em entre era essa esse esta este eu fazer foi ha isso isto ja mais mas me muito na nas nao no nos nossa nosso num numa o os ou para pela pelas pelo pelos por porque qual quando que quem se sem ser seu seus sua suas sao tambem tem ter todo todos um uma nivel',
  ar: 'في من الي علي عن مع هذا هذه ذلك تلك التي الذي الذين ان انه كان كانت ما لا لم لن قد او ثم كل بين بعد قبل عند حتي اذا هو هي نحن هم غير كما حول مستوي يجب'
};

/** What comes off the end, once, as much as possible; four letters stay. */
const IBERIAN = 'a|o|e|s|as|os|es|i?ar|er|ir|[ai]d[ao]s?|ando|iendo|endo|i?[ai]?ci?[ao][no]?|i?[ai]?c[io]*[no]es|i?[ai]?mi?entos?|adora?|ador[ea]s|[ai]tiv[ao]s?|[ai]?bles?|ave[li]s?|[ie]?[aei]?dade?s?|itari[ao]s?|i?al(es)?|almente|mente|i?er[ao]s?|i[ao]s?|ic[ao]s?|ist[ao]s?|ismos?|eza?|uras?|an[zc]as?|[ae]nci?as?|[ae]ntes?|or(es)?';
const ENDINGS = {
  fr: 'e|s|x|e?es|ee|er|ir|ez|ai(en)?t|[ai]?tions?|ions?|[ai]?teurs?|[ai]?trices?|i?euses?|i?eurs?|eux|[ai]?tifs?|[ai]?tives?|i?ssements?|[aei]?ments?|[ae]n[ct]es?|[ae]nts?|issant|[ai]bles?|[ai]bilites?|a?r?ites?|alites?|iers?|ieres?|e?ries?|ies?|i?ques?|ics?|istes?|ismes?|aires?|airement|oires?|i?ale?s?|oriale?s?|alement|i?el(le)?s?|ures?|ages?|ager|agees?|esses?',
  en: 'e?s|e|y|ed|[eo]rs?|ings?|ly|ie[sd]|[ai]?tions?|ion(al|s)?|ate[ds]?|ating|ators?|[ai]?tives?|[ai]?ments?|ness|[ai]bles?|(abil)?it(y|ies)|i?al(ly)?|ality|[ae]nces?|[ae]nc(y|ies)|[ae]nts?|ical|ics?|is[mt]s?|ur(es?|al)|ful',
  es: IBERIAN,
  pt: IBERIAN
};
const LATIN = Object.fromEntries(Object.entries(ENDINGS).map(([tag, endings]) => [tag, new RegExp('^(.{4,}?)(?:' + endings + ')$')]));

/** Small letters without accents; Arabic without vowel signs, its letters of several shapes as one. */
export function plain(words) {
  return words.toLowerCase().normalize('NFD').replace(/[\p{M}ـ]/gu, '')
    .replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ٱ/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه');
}

function arabic(word) {
  const bare = word.replace(/^(?:[وبكف]?ال|لل)(?=..)/, '').replace(/^و(?=....)/, '');
  return bare.replace(/(...)(?:يات|يه|ات)$/, '$1').replace(/(....)(?:ون|ين|ان|ها|هم|نا)$/, '$1').replace(/(...)[هيا]$/, '$1');
}

function latin(word, language) {
  const one = language === 'fr' ? word.replace(/(e?)aux$/, (all, e) => (e ? 'eau' : 'al'))
    : language === 'pt' ? word.replace(/([aeo])is$/, '$1l') : language === 'es' ? word.replace(/z/g, 'c') : word;
  const found = LATIN[language].exec(one);
  return (found ? found[1] : one).slice(0, LONGEST_STEM);
}

/** One language's way of comparing: the stems of a sentence, without the words that say nothing. */
export function stemmer(language) {
  const tag = Object.keys(STOP).includes(language) ? language : 'fr';
  const stop = new Set(STOP[tag].split(' '));
  const stem = (word) => (/^[\u0600-\u06ff]/.test(word) ? arabic(word) : latin(word, tag === 'ar' ? 'fr' : tag));
  return (words) => (plain(words).match(/[\p{L}\p{N}]+/gu) || []).filter((word) => word.length > 1 && !stop.has(word)).map((word) => ({ word, stem: stem(word) }));
}

export class Alike {
  constructor(language) {
    this.stems = stemmer(language);
    this.known = new Map();
    this.holders = new Map();
  }

  /**
   * The contributions that stand now; only those that are new or have other words cost anything. What a room may not see is left
   * out. Two thousand new ones are felt on an old phone: `isLate()` ends it early, and false says that it is not done.
   */
  update(contributions, isLate = () => false) {
    const here = new Set();
    for (const said of contributions) {
      if (said.hidden || said.awaiting || said.veiled) continue;
      here.add(said.id);
      const known = this.known.get(said.id);
      if (known && known.said.text === said.text) known.said = said;
      else if (isLate()) return false;
      else this.learn(said);
    }
    for (const id of this.known.keys()) if (!here.has(id)) this.forget(id);
    return true;
  }

  learn(said) {
    this.forget(said.id);
    const stems = new Set(this.stems(said.text).map((each) => each.stem));
    this.known.set(said.id, { said, stems });
    for (const stem of stems) {
      if (!this.holders.has(stem)) this.holders.set(stem, new Set());
      this.holders.get(stem).add(said.id);
    }
  }

  forget(id) {
    const known = this.known.get(id);
    if (!known) return;
    for (const stem of known.stems) {
      const holders = this.holders.get(stem);
      holders.delete(id);
      if (holders.size === 0) this.holders.delete(stem);
    }
    this.known.delete(id);
  }

  /**
   * Those of `section` (left out: of all) that say nearly the same, most alike first, at most three: [{id, score}], a score
   * up to 1. None before two words that mean something. `not`: an id to leave out, the one being edited. What was merged into
   * another gives the other.
   */
  find(words, { section = null, not = null } = {}) {
    const asked = this.asked(words);
    if (asked.length < 2) return [];
    const best = new Map();
    for (const [id, shared] of this.shared(asked)) {
      const { said, stems } = this.known.get(id);
      const shown = said.into && this.known.has(said.into) ? said.into : id;
      if ((section && said.section !== section) || id === not || shown === not) continue;
      const score = this.score(asked, stems, shared);
      if (score >= ENOUGH && score > (best.get(shown) || 0)) best.set(shown, score);
    }
    return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, FIND);
  }

  /** The different words asked for, each with the stems it stands for: the last one may be only begun. */
  asked(words) {
    const asked = new Map(this.stems(words).map((each) => [each.stem, { ...each, stands: [each.stem] }]));
    const last = [...asked.values()].pop();
    if (last && /[\p{L}\p{N}]$/u.test(words) && last.word.length > 2) {
      for (const stem of this.holders.keys()) {
        if (stem !== last.stem && (stem.startsWith(last.word) || (stem.length > 4 && last.word.length < stem.length + 5 && last.word.startsWith(stem)))) last.stands.push(stem);
      }
    }
    return [...asked.values()];
  }

  /** By id, what each asked word found there weighs: [how many, weight]. */
  shared(asked) {
    const shared = new Map();
    for (const { stands } of asked) {
      const once = new Map();
      for (const stem of stands) for (const id of this.holders.get(stem) || []) once.set(id, Math.max(once.get(id) || 0, this.weight(stem)));
      for (const [id, weight] of once) {
        const [count, sum] = shared.get(id) || [0, 0];
        shared.set(id, [count + 1, sum + weight]);
      }
    }
    return shared;
  }

  /** What both say, against what only one says; that one of them says more matters less, as one is still being typed. */
  score(asked, stems, [count, weight]) {
    if (count < 2) return 0;
    const all = (parts) => parts.reduce((sum, stem) => sum + this.weight(stem), 0);
    const mine = Math.max(0, all(asked.map((each) => each.stem)) - weight);
    const theirs = Math.max(0, all([...stems]) - weight);
    return weight / (weight + 1.4 * Math.min(mine, theirs) + 0.25 * Math.max(mine, theirs));
  }

  weight(stem) {
    const holders = this.holders.get(stem);
    return Math.log(2 + this.known.size / (1 + (holders ? holders.size : 0)));
  }
}
