/** What was said in a section: groups under their titles, and the cards of what was said (contribution.js). */
import { Component, html, Words } from '../ui.js';
import { language, say } from '../words.js';
import { Contribution } from './contribution.js';
import { Icon } from './icons.js';

/**
 * `groups` as of order.js; `may`: {write, support, prove}; `asking`: the row one is asked about before withdrawing it; `nameOf(id)`:
 * the words of what a row is about; `membersOf(id)`: how many a group has, of which not all may be shown; `on`: {edit, askWithdraw, withdraw, keep, again, drop, support, prove}.
 */
export function ContributionList({ groups, asking, may, nameOf, membersOf, language, on }) {
  const card = (row) => html`<${Card} key=${row.id} row=${row} asking=${asking === row.id} may=${may} about=${row.field || row.solution ? nameOf(row.field || row.solution) : null}
    language=${language} on=${on} />`;
  return html`
    <ol class="said" role="list">
      ${groups.map(({ cluster, rows }) => (cluster ? html`
        <li class="cluster" key=${cluster.id}>
          <h3 class="cluster-title"><${Icon} name="cluster" /><${Words} text=${cluster.title} lang=${language} /> <span class="soft small">${say('common.contributions', { n: membersOf(cluster.id) })}</span></h3>
          <ol class="said" role="list">${rows.map(card)}</ol>
        </li>` : rows.map(card)))}
    </ol>`;
}

/** Drawn again only when something of it is another: rows are made anew at each drawing, so they are compared by what they say. */
class Card extends Component {
  shouldComponentUpdate(next) {
    return stamp(next) !== this.stamp;
  }

  render(props) {
    this.stamp = stamp(props);
    return html`<${Contribution} ...${props} />`;
  }
}

function stamp({ row, asking, may, about }) {
  return JSON.stringify([row, asking, may, about, language()]);
}
