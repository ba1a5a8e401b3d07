/** 'I am writing this section': the name others will see, asked once. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Dialog } from './dialog.js';

export function DeskClaim({ section, live, on, onClose }) {
  const claim = (event) => {
    event.preventDefault();
    const name = event.target.elements.name.value.trim();
    onClose();
    if (name) on.named(section, name);
  };
  return html`<${Dialog} title=${say('desk.claim')} onClose=${onClose}><form onSubmit=${claim}>
    <p>${say('desk.claim-what', { title: live.board.section(section).title })}</p>
    <div class="field"><label for="writer">${say('desk.claim-name')}</label>
      <input class="input" id="writer" name="name" maxlength="80" dir="auto" autocomplete="given-name" required autofocus /></div>
    <div class="row"><button type="button" class="button quiet" onClick=${onClose}>${say('common.cancel')}</button>
      <button type="submit" class="button">${say('desk.claim')}</button></div></form><//>`;
}
