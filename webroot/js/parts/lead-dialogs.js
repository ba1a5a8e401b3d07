/** The facilitator's dialogs: closing, renaming, removing somebody, the settings, a second device, and all that can be done with one contribution. */
import { html, Quoted } from '../ui.js';
import { say } from '../words.js';
import { shortly } from '../road/ranking.js';
import { Confirm, Dialog } from './dialog.js';
import { Handover } from './handover.js';
import { Merge } from './merge.js';
import { OneSaid } from './one-said.js';
import { Settings } from './settings.js';
import { Translate } from './translate.js';

/** `dialog`: {kind} and what it needs: {kind: 'close', go}, {kind: 'one' | 'translate' | 'merge' | 'expel', contribution}. `ask(dialog)` goes on to another. */
export function LeadDialog({ dialog, live, act, once, ask, onClose }) {
  const { board } = live;
  const { kind, contribution } = dialog;
  if (kind === 'rename') return html`<${Rename} board=${board} act=${act} onClose=${onClose} />`;
  if (kind === 'settings') return html`<${Settings} board=${board} act=${act} onClose=${onClose} />`;
  if (kind === 'handover') return html`<${Handover} live=${live} onClose=${onClose} />`;
  if (kind === 'one') return html`<${OneSaid} ...${{ board, contribution, act, ask, onClose }} />`;
  if (kind === 'translate') return html`<${Translate} ...${{ live, contribution, act, onClose }} />`;
  if (kind === 'merge') return html`<${Merge} ...${{ board, contribution, act, onClose }} />`;
  if (kind === 'close') return html`<${Confirm} title=${say('facilitator.close.ask')} words=${say('facilitator.close.long')} yes=${say('facilitator.close')} onClose=${onClose} onYes=${dialog.go} />`;
  const { id, text } = contribution;
  return html`<${Confirm} title=${say('facilitator.expel.ask')} words=${[html`<span class="soft"><${Quoted} text=${shortly(text, 140)} /></span>`, say('facilitator.expel.what')]}
    yes=${say('facilitator.expel')} onClose=${onClose} onYes=${() => once({ t: 'expel', contribution: id }, say('facilitator.did.expel'))} />`;
}

function Rename({ board, act, onClose }) {
  const before = board.workshop.title;
  const rename = (event) => {
    event.preventDefault();
    const title = event.target.elements.title.value.trim();
    onClose();
    if (title && title !== before) act([{ t: 'rename', title }], say('facilitator.did.rename'));
  };
  return html`<${Dialog} title=${say('facilitator.rename')} onClose=${onClose}><form onSubmit=${rename}>
    <div class="field"><label for="rename">${say('facilitator.title')}</label>
      <input class="input" id="rename" name="title" maxlength="400" dir="auto" required autofocus defaultValue=${before} autocomplete="off" /></div>
    <div class="row"><button class="button quiet" type="button" onClick=${onClose}>${say('common.cancel')}</button>
      <button class="button" type="submit">${say('facilitator.rename.do')}</button></div></form><//>`;
}
