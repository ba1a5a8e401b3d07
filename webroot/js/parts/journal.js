/** Who did what: the journal of the workshop, newest first. Participants are in it without a name, as everywhere. */
import { Component, html, Words } from '../ui.js';
import { hasWords, say, sayProblem } from '../words.js';
import { shortly } from '../road/ranking.js';

const KINDS = ['all', 'staff'];

export class Journal extends Component {
  constructor() {
    super();
    this.state = { rows: null, problem: null, kind: 'staff', before: null };
  }

  componentDidMount() {
    this.bring();
  }

  async bring() {
    try {
      const answer = await this.props.live.api('GET', '/journal');
      this.setState({ rows: rowsOf(answer), problem: null });
    } catch (problem) {
      this.setState({ problem: sayProblem(problem.code, problem.message) });
    }
  }

  render(props, { rows, problem, kind }) {
    const shown = (rows || []).filter(({ role }) => kind === 'all' || role !== 'participant');
    return html`<section class="journal" aria-label=${say('lead.journal')}>
      <div class="journal-head"><div class="segments" role="group" aria-label=${say('lead.journal.which')}>${KINDS.map((name) => html`<button type="button" class="segment" key=${name} aria-pressed=${String(kind === name)} onClick=${() => this.setState({ kind: name })}>${say('lead.journal.' + name)}</button>`)}</div>
        <button type="button" class="button quiet small" onClick=${() => this.bring()}>${say('lead.journal.again')}</button></div>
      ${problem && html`<p class="note alarm" role="alert">${problem}</p>`}
      ${rows && shown.length === 0 && html`<div class="empty"><p>${say('lead.journal.none')}</p></div>`}
      <ol class="journal-rows" role="list">${shown.map((row) => html`<${Row} row=${row} key=${row.seq} />`)}</ol>
    </section>`;
  }
}

/** Newest first, whether the server gives them so or in their order. */
function rowsOf(answer) {
  return answer.events.slice().sort((a, b) => b.seq - a.seq);
}

function Row({ row }) {
  const about = row.words || '';
  const key = 'lead.kind.' + row.kind;
  return html`<li class="journal-row"><time>${new Date(row.at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', second: '2-digit' })}</time>
    <b>${say('lead.role.' + (row.role || 'server'))}</b><span>${hasWords(key) ? say(key) : row.kind}${about ? html` <span class="soft">« <${Words} text=${shortly(about, 90)} /> »</span>` : null}</span></li>`;
}
