/**
 * The three minutes on the wall: the restitution cut to as many points a section as fit the time, and one page as wide as the
 * wall. Where not even one point of each does, its pages turn.
 */
import { Component, html } from '../ui.js';
import { say } from '../words.js';
import { brief, fittingPoints } from '../road/brief.js';
import { clock } from '../road/timer.js';
import { spaced } from './door.js';
import { Icon } from './icons.js';
import { Inlines } from './inlines.js';
import { Paged } from './paged.js';
import { WallHead } from './wall-scenes.js';

export class WallBrief extends Component {
  /** The words decide how many points fit: other words, another try. */
  render({ board, door }) {
    const most = fittingPoints(board);
    if (brief(board, most).words === 0) return html`<${WallHead} board=${board} /><div class="stage-none"><p>${say('brief.none')}</p></div>`;
    const stamp = JSON.stringify(brief(board, most).sections.map(({ branches }) => branches));
    if (this.stamp !== stamp) [this.stamp, this.points] = [stamp, most];
    const { sections, words, seconds } = brief(board, this.points);
    const { wording } = board.workshop;
    return html`<${WallHead} board=${board} />
      <${Paged} name="brief" key=${this.points + stamp.length} onCount=${(pages) => this.shorten(pages)} foot=${html`<b>${clock(seconds)}</b> · ${say('brief.words', { n: words })}${door && html` · <bdi class="wall-address">${door.address}</bdi> <b class="code">${spaced(door.code)}</b>`}`}>
      ${sections.filter(({ branches }) => branches.length).map(({ id, branches }) => html`<section class="brief-row" data-section=${id} key=${id}>
        <h2><${Icon} name=${id} />${say(`common.section.${wording}.${id}`)}</h2><ul role="list">${lines(branches, 0)}</ul></section>`)}<//>`;
  }

  shorten(pages) {
    if (pages < 2 || this.points < 2) return;
    this.points -= 1;
    this.forceUpdate();
  }
}

function lines(branches, depth) {
  return branches.map(({ entry, under }) => html`<li class=${entry.form + ' depth-' + depth} key=${entry.id}><${Inlines} text=${entry.text} /></li>${lines(under, depth + 1)}`);
}
