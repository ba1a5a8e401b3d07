/** The facilitator's dialogs: closing the workshop, removing somebody, renaming. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { Confirm, Dialog } from './dialog.js';

/** `dialog`: {kind: 'close' | 'rename'} or {kind: 'expel', contribution}. */
export function LeadDialog({ dialog, board, act, onClose }) {
  if (dialog.kind === 'rename') return html`<${Rename} board=${board} act=${act} onClose=${onClose} />`;
  if (dialog.kind === 'close') {
    return html`<${Confirm} title=${say('facilitator.close.ask')} words=${say('facilitator.close.long')} yes=${say('facilitator.close')} onClose=${onClose}
      onYes=${() => act([{ t: 'close' }], say('facilitator.did.close'), [{ t: 'open' }])} />`;
  }
  const { id, text } = dialog.contribution;
  return html`<${Confirm} title=${say('facilitator.expel.ask')} words=${[html`<span class="soft">« <${Words} text=${text.length > 140 ? text.slice(0, 140) + '…' : text} /> »</span>`, say('facilitator.expel.what')]}
    yes=${say('facilitator.expel')} onClose=${onClose} onYes=${() => act([{ t: 'expel', contribution: id }], say('facilitator.did.expel'), null)} />`;
}

function Rename({ board, act, onClose }) {
  const before = board.workshop.title;
  const rename = (event) => {
    event.preventDefault();
    const title = event.target.elements.title.value.trim();
    onClose();
    if (title && title !== before) act([{ t: 'rename', title }], say('facilitator.did.rename'), [{ t: 'rename', title: before }]);
  };
  return html`<${Dialog} title=${say('facilitator.rename')} onClose=${onClose}><form onSubmit=${rename}>
    <div class="field"><label for="rename">${say('facilitator.title')}</label>
      <input class="input" id="rename" name="title" maxlength="400" dir="auto" required autofocus defaultValue=${before} autocomplete="off" /></div>
    <div class="row"><button class="button quiet" type="button" onClick=${onClose}>${say('common.cancel')}</button>
      <button class="button" type="submit">${say('facilitator.rename.do')}</button></div></form><//>`;
}
