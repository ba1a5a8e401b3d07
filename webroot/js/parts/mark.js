/** The mark of Cordée, with its name or alone (`mark`: for a crowded head). */
import { html } from '../ui.js';

export function Brand({ mark = false }) {
  return html`<span class="brand"><img src="/img/mark.svg" width="32" height="32" alt=${mark ? 'Cordée' : ''} />${!mark && ' Cordée'}</span>`;
}
