/** Why a text came back to its editor: for two who wrote at once, the text that stands now, and the question which one it shall be. */
import { html } from '../ui.js';
import { hasWords, say } from '../words.js';
import { Inlines } from './inlines.js';

export function EditorReason({ draft: { id, code }, entry, on }) {
  if (code === 'no-such-entry' || !entry) return html`<div class="note warm" role="alert"><p><strong>${say(code === 'changed-meanwhile' || code === 'no-such-entry' ? 'desk.gone' : 'desk.refused')}</strong></p></div>`;
  if (code !== 'changed-meanwhile') return html`<div class="note alarm" role="alert"><p>${say(hasWords('problem.' + code) ? 'problem.' + code : 'desk.refused')}</p></div>`;
  return html`<div class="note warm" role="alert"><p><strong>${say('desk.meanwhile')}</strong></p>
    <p class="editor-theirs"><${Inlines} text=${entry.text} /></p>
    <p class="row"><button type="button" class="button quiet small" onClick=${() => on.cancel(id)}>${say('desk.theirs')}</button>
      <button type="button" class="button bare small" onClick=${() => on.both(id)}>${say('desk.both')}</button></p>
    <p class="small">${say('desk.meanwhile.mine')}</p></div>`;
}
