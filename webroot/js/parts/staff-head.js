/** The head of a staff page: whose page it is, which workshop, how the line stands, and the page's own tools. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { Brand } from './mark.js';
import { Icon } from './icons.js';
import { LanguageMenu } from './language-choice.js';

export function StaffHead({ live, place, children, tools }) {
  const { workshop } = live.board;
  return html`<header class="staff-head">
    <${Brand} mark />
    <div class="staff-title">
      <span class="eyebrow">${say(place)} · ${workshop ? say('facilitator.number', { gathering: workshop.gathering, number: workshop.number }) : ''}</span>
      <h1><${Words} text=${workshop ? workshop.title : live.seat.workshop.title} /></h1>
    </div>
    ${children}
    <div class="staff-tools">
      <span class="chip plain" title=${say('common.present', { n: live.line.present || 0 })}><${Icon} name="people" />
        <span aria-hidden="true">${live.line.present === null ? '–' : live.line.present}</span>
        <span class="visually-hidden">${live.line.present === null ? '' : say('common.present', { n: live.line.present })}</span></span>
      <${LineChip} line=${live.line} outbox=${live.outbox} />
      ${tools}
      <${LanguageMenu} />
    </div>
  </header>`;
}

/** Live, coming back, or away; and how many commands wait. */
export function LineChip({ line, outbox }) {
  const waiting = outbox.waiting().length;
  const state = line.state === 'lost' && line.failures > 2 ? 'off' : line.state;
  const words = [say('common.line.' + state)];
  if (waiting > 0 && state !== 'live') words.push(say('common.line.waiting', { n: waiting }));
  return html`<span class="chip" data-line=${state === 'connecting' ? 'lost' : state} role="status">${words.join(' · ')}</span>`;
}
