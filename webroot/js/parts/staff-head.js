/** The head of a staff page: whose page it is, which workshop, how the line stands, the page's own tools; and whether the page is an old one. */
import { isOutdated } from '../shell.js';
import { Component, html, Words } from '../ui.js';
import { say } from '../words.js';
import { Brand } from './mark.js';
import { Icon } from './icons.js';
import { LanguageMenu } from './language-choice.js';

export class StaffHead extends Component {
  componentDidMount() {
    this.look();
  }

  componentDidUpdate() {
    this.look();
  }

  /** That the server has another version of this page: it is the person who reloads it, when nothing is in their hands. */
  look() {
    const { line, spoken } = this.props.live;
    if (!line.pages || line.pages === this.met) return;
    this.met = line.pages;
    const outdated = isOutdated(line.pages);
    if (outdated) spoken.told('newer', say('page.new'));
    if (outdated !== Boolean(this.state.outdated)) this.setState({ outdated });
  }

  render({ live, place, children }, { outdated }) {
    const { workshop } = live.board;
    const { present } = live.line;
    return html`<header class="staff-head">
      <${Brand} mark />
      <div class="staff-title">
        <span class="eyebrow">${say(place)} · ${workshop ? say('facilitator.number', { gathering: workshop.gathering, number: workshop.number }) : ''}</span>
        <h1><${Words} text=${workshop ? workshop.title : live.seat.workshop.title} /></h1>
      </div>
      ${children}
      <div class="staff-tools">
        <span class="chip plain" title=${say('common.present', { n: present || 0 })}><${Icon} name="people" />
          <span aria-hidden="true">${present === null ? '–' : present}</span>
          <span class="visually-hidden">${present === null ? '' : say('common.present', { n: present })}</span></span>
        <${LineChip} line=${live.line} outbox=${live.outbox} />
        <${LanguageMenu} />
      </div>
    </header>
    ${outdated && html`<p class="note warm staff-newer">${say('page.new')} <button type="button" class="button quiet small" onClick=${() => location.reload()}>${say('page.reload')}</button></p>`}`;
  }
}

/** 'live', 'connecting', 'lost' or 'off'. */
export function lineState({ state, failures }) {
  return state === 'lost' && failures > 2 ? 'off' : state;
}

/** Live, coming back, or away; and how many commands wait. */
export function LineChip({ line, outbox }) {
  const waiting = outbox.waiting().length;
  const state = lineState(line);
  const words = [say('common.line.' + state)];
  if (waiting > 0 && state !== 'live') words.push(say('common.line.waiting', { n: waiting }));
  return html`<span class="chip" data-line=${state === 'connecting' ? 'lost' : state}>${words.join(' · ')}</span>`;
}
