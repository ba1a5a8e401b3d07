/** What the wall shows beside the door: a welcome, the five, one section on stage. (Groups, weighing, axes, table, text: each in its own wall-*.js.) */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { Agenda } from './wall-agenda.js';
import { Paged } from './paged.js';
import { FRESH } from './wall-state.js';
import { Voice } from './voice.js';

const size = (text) => (text.length > 110 ? 'longer' : text.length > 60 ? 'long' : '');

export function Welcome({ board, door }) {
  const { gathering, number, title, open } = board.workshop;
  return html`<div class="wall-welcome">
    <p class="gathering">${say('facilitator.number', { gathering, number })}</p>
    <h1 class=${size(title)}><${Words} text=${title} /></h1>
    <ol><li><span>${say('projector.step.scan')}</span></li>
      <li><span>${say('projector.step.type')} <bdi class="wall-address">${door ? door.address : '…'}</bdi></span></li>
      <li><span>${say(open ? 'projector.step.write' : 'projector.step.wait')}</span></li></ol>
    <${Agenda} board=${board} />
  </div>`;
}

export function WallHead({ board }) {
  const { number, title } = board.workshop;
  return html`<header class="wall-head"><h1><span>${number}</span> <${Words} text=${title} /></h1></header>`;
}

export function Five({ board, lasts, now }) {
  return html`<${WallHead} board=${board} /><ul class="wall-five" role="list">
    ${board.sections().map((section) => html`<${Row} key=${section.id} section=${section} spoken=${board.workshop.language} count=${board.contributions(section.id).length} last=${lasts.get(section.id)} now=${now} />`)}</ul>`;
}

function Row({ section, spoken, count, last, now }) {
  return html`<li class=${'wall-row' + (last && now - last.at < FRESH ? ' fresh' : '')} data-section=${section.id} data-open=${String(section.open)}>
    <div class="tally"><${Icon} name=${section.id} /><b>${count}</b></div>
    <div class="words" key=${last && last.id}><h2><${Words} text=${section.title} /></h2>
      <p class="last">${last ? html`<${Voice} of=${last} workshop=${spoken} block=${false} />` : say(section.open ? 'projector.first' : 'projector.not-open')}</p></div>
  </li>`;
}

/** Oldest first, so that what comes is added at the end and no page changes under a reader; what came last is at the foot. */
export function Stage({ board, section, last, now }) {
  const said = board.contributions(section.id);
  return html`<header class="stage-head" data-section=${section.id}><${Icon} name=${section.id} /><h1><${Words} text=${section.title} /></h1><b>${said.length}</b></header>
    ${said.length === 0 ? html`<div class="stage-none"><p>${say('projector.stage-first')}</p></div>`
      : html`<${Paged} name="stage" key=${section.id} foot=${last && html`<span data-section=${section.id}><b>${say('projector.last')}</b> <${Words} text=${last.text} lang=${last.lang || undefined} /></span>`}>
        ${said.map((contribution) => html`<p class=${'stage-one' + (now - contribution.at < FRESH ? ' fresh' : '')} data-section=${section.id} key=${contribution.id}><${Voice} of=${contribution} workshop=${board.workshop.language} block=${false} /></p>`)}<//>`}`;
}
