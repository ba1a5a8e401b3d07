/** How a line came to say what it says: its versions, newest first, each to be taken up again. */
import { moment } from '../figures.js';
import { Problem } from '../api.js';
import { Component, html } from '../ui.js';
import { hasWords, say, sayProblem } from '../words.js';
import { Dialog } from './dialog.js';
import { Inlines } from './inlines.js';

/** `entry`: the id of the line. */
export class DeskHistory extends Component {
  constructor(props) {
    super(props);
    this.state = { versions: null, problem: null };
  }

  async componentDidMount() {
    const { live, entry } = this.props;
    try {
      const { versions } = await live.api('GET', '/entries/' + entry + '/history');
      this.setState({ versions: versions.slice().sort((a, b) => b.seq - a.seq) });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.setState({ problem: sayProblem(problem.code, problem.detail) });
    }
  }

  render({ entry, desk, on, onClose }, { versions, problem }) {
    const row = desk.row(entry);
    const now = row && JSON.stringify(row.point.entry.text);
    return html`<${Dialog} title=${say('desk.history-of', { number: desk.document().numbers.get(entry) || '' })} onClose=${onClose} wide long>
      ${problem && html`<p class="note alarm" role="alert">${problem}</p>`}
      ${!versions && !problem && html`<p class="soft">${say('common.loading')}</p>`}
      <ol class="versions" role="list">${(versions || []).map((version) => html`<li key=${version.seq}>
        <p class="small soft">${moment(version.at, { seconds: true })} · ${roleOf(version.role)}</p>
        <p class="version-text"><${Inlines} text=${version.text} /></p>
        ${row && !desk.frozen && JSON.stringify(version.text) !== now && html`<button type="button" class="button quiet small" onClick=${() => { onClose(); on.again(entry, version.text); }}>${say('desk.history-again')}</button>`}</li>`)}</ol>
      <div class="row"><button type="button" class="button" onClick=${onClose}>${say('common.close')}</button></div><//>`;
  }
}

function roleOf(role) {
  return hasWords('desk.role.' + role) ? say('desk.role.' + role) : role;
}
