/** That the restitution is signed: which version, when, what the room made of it; and how the next one begins. */
import { moment } from '../figures.js';
import { html } from '../ui.js';
import { say } from '../words.js';
import { Tool } from './tool-icons.js';

export function DeskSigned({ live, desk, on }) {
  const signature = live.board.signature();
  if (!signature) return null;
  const { version, at, recognised, present, open, standing } = signature;
  const when = moment(at);
  return html`<section class="desk-signed" aria-label=${say('desk.signature')} data-standing=${String(standing)}>
    <${Tool} name="sign" />
    <p><strong>${say(standing ? 'desk.signed' : 'desk.revising', { version, next: version + 1, when })}</strong>
      <span class="small soft">${say('desk.signed-figures', { recognised, present })}${open > 0 ? ' · ' + say('desk.objections-open', { n: open }) : ''}</span></p>
    ${standing && html`<button type="button" class="button quiet small" onClick=${on.revise}>${say('desk.revise', { next: version + 1 })}</button>`}
  </section>`;
}
