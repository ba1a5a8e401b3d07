/** Groups that the server proposes because their words are akin: each is accepted, changed or put aside with one key. */
import { Component, html, Words } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { group, keyOf, standing } from '../road/grouping.js';
import { briefly, shortly } from '../road/ranking.js';
import { Voice } from './voice.js';

/** `change(proposal)` opens it for another title or fewer members. */
export class Proposals extends Component {
  constructor() {
    super();
    this.state = { found: null, problem: null, asking: false };
  }

  componentDidMount() {
    this.bring();
  }

  async bring() {
    const { live, section } = this.props;
    this.setState({ asking: true });
    try {
      const answer = await live.api('GET', '/sections/' + section + '/proposals');
      this.setState({ found: Array.isArray(answer) ? answer : answer.proposals, problem: null, asking: false });
    } catch (problem) {
      this.setState({ problem: sayProblem(problem.code, problem.message), asking: false });
    }
  }

  render({ live, section }, { found, problem, asking }) {
    const list = standing(live.board, section, found || []);
    return html`<section class="proposals" aria-label=${say('group.proposals')} ref=${(node) => { this.root = node; }}>
      <div class="grouping-head"><h3>${say('group.proposals')} <span class="count">${list.length}</span></h3>
        <button type="button" class="button quiet small" disabled=${asking} onClick=${() => this.bring()}>${say('group.again')}</button></div>
      ${problem && html`<p class="small problem" role="alert">${problem}</p>`}
      ${list.length > 0 && html`<ul role="list">${list.map((one) => this.one(one))}</ul>`}
      ${found && list.length === 0 && html`<p class="small soft">${say('group.no-proposals')}</p>`}
    </section>`;
  }

  one(proposal) {
    const { board } = this.props.live;
    const { title, members } = proposal;
    return html`<li class="card proposal" key=${keyOf(members)} tabindex="0" aria-label=${say('group.proposal', { title, n: members.length })} onKeyDown=${(event) => this.key(event, proposal)}>
      <div class="proposal-words"><h4><${Words} text=${title} /></h4><ul>${members.map((id) => html`<li key=${id}><${Voice} of=${briefly(board.contribution(id), 110)} workshop=${board.workshop.language} block=${false} /></li>`)}</ul></div>
      <div class="proposal-hands"><button type="button" class="button small" onClick=${() => this.accept(proposal)}>${say('group.accept')} <kbd>A</kbd></button>
        <button type="button" class="button quiet small" onClick=${() => this.props.change({ title, members })}>${say('group.change')} <kbd>E</kbd></button>
        <button type="button" class="button bare small" onClick=${() => this.dismiss(proposal)}>${say('group.dismiss')} <kbd>D</kbd></button></div></li>`;
  }

  key(event, proposal) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input')) return;
    const own = event.target === event.currentTarget;
    const does = { a: () => this.accept(proposal), e: () => this.props.change({ title: proposal.title, members: proposal.members }), d: () => this.dismiss(proposal) }[event.key.toLowerCase()]
      || (own && event.key === 'Enter' ? () => this.accept(proposal) : null);
    const step = own && { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
    if (does || step) event.preventDefault();
    if (does) does();
    else if (step && event.currentTarget[step]) event.currentTarget[step].focus();
  }

  accept({ title, members }) {
    this.props.act([group(this.props.section, title, members)], say('group.did.group', { title: shortly(title, 40) }));
    this.goOn();
  }

  dismiss({ all }) {
    this.props.act([{ t: 'dismiss', members: all }], say('group.did.dismiss'));
    this.goOn();
  }

  /** The focus goes to the proposal that follows, so that the next key is for it. */
  goOn() {
    const at = document.activeElement && document.activeElement.closest('.proposal');
    const next = at && (at.nextElementSibling || at.previousElementSibling);
    if (next) next.focus();
  }
}
