/**
 * What is shown while one writes: who says nearly the same already, and where the words plainly belong instead. It is found once for
 * the same words, and again now and then as others write; getting to know what stands is done in small pieces. So no key waits for it.
 */
import { SECTIONS } from '../road/board.js';

const NONE = { alike: [], move: null };
const PIECE = 6;        // ms at a time
const FRESH = 2000;     // ms that what was found is good for, whatever others write

export class Hints {
  /** `parts`: Lazily, with 'alike' and 'rules'; `road`: {board, mine, given}; `learned()` is called when all that stands is known. `ways`: the clock. */
  constructor(parts, road, learned = () => {}, ways = { now: () => performance.now(), soon: (then) => setTimeout(then, 0) }) {
    Object.assign(this, { parts, road, learned, ways, finder: null, found: null, learning: false });
  }

  /** For a draft of a section: {alike: [{id, text, supported, mine}], move}. `not`: an id being edited; `free(section)`: words may be moved there. */
  of(section, text, { not = null, free = () => true } = {}) {
    const { board, mine, given } = this.road;
    if (!text || text.trim().length < 4 || !SECTIONS.includes(section) || !board.workshop) return NONE;
    const { ids, asked } = this.find(section, text, not);
    const alike = ids.map((id) => board.contribution(id)).filter((c) => c && !mine.isWithdrawn(c.id))
      .map((c) => ({ id: c.id, text: c.text, supported: given.supports(c.id), mine: mine.has(c.id) }));
    return { alike, move: asked && free(asked.to) ? asked.to : null };
  }

  find(section, text, not) {
    const { board } = this.road;
    const [rules, module] = [this.parts.get('rules'), this.parts.get('alike')];
    const key = [section, not, Boolean(rules), Boolean(module), text].join('/');
    const known = this.found;
    if (known && known.key === key && (known.seq === board.seq || this.ways.now() - known.at < FRESH)) return known;
    if (module) this.learn(module);
    const ids = this.finder ? this.finder.find(text, { section, not }).map(({ id }) => id) : [];
    const asked = rules && not === null ? rules.suggestion(section, text, board.workshop.language) : null;
    this.found = { key, seq: board.seq, at: this.ways.now(), ids, asked };
    return this.found;
  }

  learn(module) {
    const { board } = this.road;
    if (!this.finder) this.finder = new module.Alike(board.workshop.language);
    if (this.learning || this.seq === board.seq) return;
    this.learning = !this.piece();
    if (this.learning) this.ways.soon(() => this.goOn());
  }

  goOn() {
    if (!this.piece()) return this.ways.soon(() => this.goOn());
    this.learning = false;
    this.found = null;
    this.learned();
    return null;
  }

  /** Whether all is known now. */
  piece() {
    const { board } = this.road;
    const until = this.ways.now() + PIECE;
    const all = this.finder.update([...board.contributionsById.values()], () => this.ways.now() > until);
    if (all) this.seq = board.seq;
    return all;
  }
}
