/** The workshop run again in a minute, from its first word to its last, and again after a rest. */
import { time } from '../figures.js';
import { Component, html } from '../ui.js';
import { say } from '../words.js';
import { Lapse } from '../road/lapse.js';
import { Five } from './wall-scenes.js';

const REST = 12000;

export class TimeLapse extends Component {
  constructor() {
    super();
    this.state = { lapse: null, missing: false };
    const still = window.matchMedia && window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.beat = still ? 3000 : 400;
  }

  componentDidMount() {
    this.bring();
    this.ticking = setInterval(() => this.tick(), this.beat);
  }

  componentWillUnmount() {
    clearInterval(this.ticking);
  }

  async bring() {
    try {
      const { frames } = await this.props.live.api('GET', '/time-lapse');
      this.began = performance.now();
      this.setState({ lapse: new Lapse(frames), missing: false });
    } catch (problem) {
      this.setState({ missing: true });
    }
  }

  tick() {
    const { lapse } = this.state;
    if (!lapse) return;
    const ms = performance.now() - this.began;
    if (lapse.over && ms > lapse.length + REST) {
      this.began = performance.now();
      lapse.begin();
    }
    lapse.show(performance.now() - this.began);
    this.forceUpdate();
  }

  render(props, { lapse, missing }) {
    if (!lapse || !lapse.board.workshop) return html`<div class="stage-none"><p>${say(missing ? 'projector.lapse.missing' : 'common.loading')}</p></div>`;
    const { board, at, due, length } = lapse;
    const lasts = new Map(board.sections().map(({ id }) => [id, board.contributions(id).slice(-1)[0]]));
    const part = lapse.over ? 1 : due[Math.max(0, lapse.next - 1)] / length;
    return html`<${Five} board=${board} lasts=${lasts} now=${0} />
      <div class="wall-lapse"><b>${time(at)}</b><span>${say('common.step.' + board.workshop.step)}</span><span>${say('common.contributions', { n: board.contributionsById.size })}</span><span>${say('projector.lapse.lines', { n: board.entriesById.size })}</span></div>
      <svg class="wall-bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="2" /><rect class="full" width=${100 * part} height="2" /></svg>`;
  }
}
