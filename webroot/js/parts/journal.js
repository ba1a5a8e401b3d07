/** Who did what: the journal of the workshop, newest first. Participants are in it without a name, as everywhere. */
import { time } from '../figures.js';
import { Component, html, Quoted } from '../ui.js';
import { hasWords, say, sayProblem } from '../words.js';
import { shortly } from '../road/ranking.js';

const DETAILS = ['common.step.', 'lead.scene.', 'lead.detail.'];    // what a step begun, a scene shown, a decision is called
const KINDS = ['all', 'staff'];

export class Journal extends Component {
  constructor() {
    super();
    this.state = { rows: null, problem: null, kind: 'staff', next: null };
  }

  componentDidMount() {
    this.bring();
  }

  /** The newest; or, with `before`, those that are older than what is here. */
  async bring(before = null) {
    try {
      const { events, next } = await this.props.live.api('GET', '/journal' + (before ? '?before=' + before : ''));
      this.setState(({ rows }) => ({ rows: before ? [...rows, ...events] : events, next, problem: null }));
    } catch (problem) {
      this.setState({ problem: sayProblem(problem.code, problem.message) });
    }
  }

  render(props, { rows, problem, kind, next }) {
    const shown = (rows || []).filter(({ role }) => kind === 'all' || role !== 'participant');
    return html`<section class="journal" aria-label=${say('lead.journal')}>
      <div class="journal-head"><div class="segments" role="group" aria-label=${say('lead.journal.which')}>${KINDS.map((name) => html`<button type="button" class="segment" key=${name} aria-pressed=${String(kind === name)} onClick=${() => this.setState({ kind: name })}>${say('lead.journal.' + name)}</button>`)}</div>
        <button type="button" class="button quiet small" onClick=${() => this.bring()}>${say('lead.journal.again')}</button></div>
      ${problem && html`<p class="note alarm" role="alert">${problem}</p>`}
      ${rows && shown.length === 0 && html`<div class="empty"><p>${say('lead.journal.none')}</p></div>`}
      <ol class="journal-rows" role="list">${shown.map((row) => html`<${Row} row=${row} key=${row.seq} />`)}</ol>
      ${next && html`<button type="button" class="button quiet" onClick=${() => this.bring(next)}>${say('lead.journal.older')}</button>`}
    </section>`;
  }
}

function Row({ row }) {
  const about = row.words || '';
  const detail = DETAILS.map((prefix) => prefix + row.detail).find((name) => row.detail && hasWords(name));
  const key = 'lead.kind.' + row.kind;
  const what = hasWords(key) ? say(key) : row.kind;
  return html`<li class="journal-row"><time>${time(row.at, { seconds: true })}</time>
    <b>${say('lead.role.' + (row.role || 'server'))}</b><span>${detail ? say('common.about', { what, of: say(detail) }) : what}${about ? html` <span class="soft"><${Quoted} text=${shortly(about, 90)} /></span>` : null}</span></li>`;
}
