/** Writing down at the desk what was said aloud, or handed in on paper. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Dialog } from './dialog.js';
import { Scribe } from './scribe.js';

export function DeskScribe({ live, on, onClose }) {
  return html`<${Dialog} title=${say('lead.scribe')} onClose=${onClose}><${Scribe} board=${live.board} act=${on.act} />
    <div class="row"><button type="button" class="button quiet" onClick=${onClose}>${say('common.close')}</button></div><//>`;
}
