/** Setting contributions aside: the reason is asked for, the common ones are one tap away. Their authors will read it. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Dialog } from './dialog.js';

const REASONS = ['off-topic', 'said-already', 'not-verifiable', 'too-general', 'other-workshop', 'unclear'];

export function DeskAside({ ids, byKey, on, onClose }) {
  const aside = (reason) => { onClose(); on.setAside(ids, reason, byKey); };
  const write = (event) => {
    event.preventDefault();
    const reason = event.target.elements.reason.value.trim();
    if (reason) aside(reason);
  };
  return html`<${Dialog} title=${say('desk.aside-ask', { n: ids.length })} onClose=${onClose}>
    <p class="small soft">${say('desk.aside-what')}</p>
    <div class="reasons" role="group" aria-label=${say('desk.reason')}>${REASONS.map((reason, at) => html`<button type="button" class="button quiet" autofocus=${at === 0} onClick=${() => aside(say('desk.reason.' + reason))}>${say('desk.reason.' + reason)}</button>`)}</div>
    <form onSubmit=${write}><div class="field"><label for="reason">${say('desk.reason.own')}</label>
      <input class="input" id="reason" name="reason" maxlength="500" dir="auto" autocomplete="off" required /></div>
      <div class="row"><button type="button" class="button quiet" onClick=${onClose}>${say('common.cancel')}</button>
        <button type="submit" class="button">${say('desk.aside')}</button></div></form><//>`;
}
