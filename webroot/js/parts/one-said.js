/** All that the facilitator can do with one contribution. */
import { html, Quoted } from '../ui.js';
import { say } from '../words.js';
import { SECTIONS } from '../road/board.js';
import { shortly } from '../road/ranking.js';
import { sectionName } from './course.js';
import { Dialog } from './dialog.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';
import { Voice } from './voice.js';

export function OneSaid({ board, contribution, act, ask, onClose }) {
  const now = board.contribution(contribution.id);
  if (!now) return html`<${Dialog} title=${say('lead.one')} onClose=${onClose}><p>${say('lead.one.gone')}</p><div class="row"><button type="button" class="button" onClick=${onClose}>${say('common.close')}</button></div><//>`;
  const { id, section, into } = now;
  const then = (commands, words) => { onClose(); act(commands, words); };
  return html`<${Dialog} title=${say('lead.one')} onClose=${onClose}>
    <blockquote class="one-words" data-section=${section}><${Voice} of=${now} workshop=${board.workshop.language} all=${true} /></blockquote>
    <button type="button" class="button quiet small" onClick=${() => ask({ kind: 'translate', contribution: now })}><${Tool} name="translate" /> ${say('common.translate')}</button>
    <h3>${say('lead.one.move')}</h3>
    <div class="one-sections">${SECTIONS.filter((other) => other !== section).map((other) => html`<button type="button" class="button quiet small" data-section=${other} key=${other}
      onClick=${() => then([{ t: 'refile', contribution: id, section: other }], say('lead.did.refile', { name: sectionName(board, other) }))}><${Icon} name=${other} /> ${sectionName(board, other)}</button>`)}</div>
    <h3>${say('lead.one.same')}</h3>
    ${into ? html`<p class="small">${say('lead.same-as')} <${Quoted} text=${shortly((board.contribution(into) || { text: '' }).text, 120)} /></p>
      <button type="button" class="button quiet small" onClick=${() => then([{ t: 'separate', contribution: id }], say('lead.did.separate'))}>${say('lead.separate')}</button>`
      : html`<button type="button" class="button quiet small" onClick=${() => ask({ kind: 'merge', contribution: now })}>${say('lead.merge')}</button>`}
    <h3>${say('lead.one.author')}</h3>
    <button type="button" class="button quiet alarm small" onClick=${() => ask({ kind: 'expel', contribution: now })}><${Tool} name="expel" /> ${say('facilitator.expel.long')}</button>
    <div class="row"><button type="button" class="button" autofocus onClick=${onClose}>${say('common.close')}</button></div><//>`;
}
