/** What is shown while one writes: who says nearly the same already, and where the words plainly belong instead. */
import { SECTIONS } from '../road/board.js';

const NONE = { alike: [], move: null };

export class Hints {
  /** `parts`: Lazily, with 'alike' and 'rules'; `road`: {board, mine, given}. */
  constructor(parts, road) {
    Object.assign(this, { parts, road, finder: null });
  }

  /** For a draft of a section: {alike: [{id, text, supported, mine}], move}. `not`: an id being edited; `free(section)`: words may be moved there. */
  of(section, text, { not = null, free = () => true } = {}) {
    const { board } = this.road;
    if (!text || text.trim().length < 4 || !SECTIONS.includes(section) || !board.workshop) return NONE;
    const rules = this.parts.get('rules');
    const asked = rules && not === null ? rules.suggestion(section, text, board.workshop.language) : null;
    return { alike: this.alike(section, text, not), move: asked && free(asked.to) ? asked.to : null };
  }

  alike(section, text, not) {
    const { board, mine, given } = this.road;
    const finder = this.find();
    if (!finder) return [];
    return finder.find(text, { section, not }).map(({ id }) => board.contribution(id)).filter((c) => c && !mine.isWithdrawn(c.id))
      .map((c) => ({ id: c.id, text: c.text, supported: given.supports(c.id), mine: mine.has(c.id) }));
  }

  find() {
    const { board } = this.road;
    const module = this.parts.get('alike');
    if (!module) return null;
    if (!this.finder) this.finder = new module.Alike(board.workshop.language);
    if (this.known !== board.seq) this.finder.update([...board.contributionsById.values()]);
    this.known = board.seq;
    return this.finder;
  }
}
