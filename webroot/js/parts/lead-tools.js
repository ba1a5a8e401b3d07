/** The facilitator's tools in the head of the page, and the keys that undo. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

export function LeadTools({ deeds, ask }) {
  const { last, next } = deeds;
  return html`<div class="lead-tools">
    <button class="button bare small" type="button" disabled=${!last} title=${last ? say('lead.undo.what', { words: last.words }) : ''} onClick=${() => deeds.undo()}><${Tool} name="undo" /> ${say('facilitator.undo')}</button>
    <button class="button bare small redo" type="button" disabled=${!next} title=${next ? say('lead.redo.what', { words: next.words }) : ''} aria-label=${say('facilitator.redo')} onClick=${() => deeds.redo()}><${Tool} name="redo" /></button>
    <button class="button bare small" type="button" onClick=${() => ask({ kind: 'settings' })}>${say('lead.settings')}</button>
    <button class="button bare small" type="button" onClick=${() => ask({ kind: 'handover' })}>${say('lead.handover.open')}</button>
    <button class="button bare small" type="button" onClick=${() => ask({ kind: 'rename' })}><${Icon} name="edit" /> ${say('facilitator.rename.do')}</button>
  </div>`;
}

/** Ctrl Z and Ctrl Maj Z (or Ctrl Y), where nobody is typing and `free()`. */
export function undoKeys(deeds, free) {
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.target.closest('input, textarea') || !free()) return;
    const key = event.key.toLowerCase();
    const does = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : null;
    if (!does) return;
    event.preventDefault();
    deeds[does]();
  });
}
