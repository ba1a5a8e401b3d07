/** The mark: two summits and the rope between them. */
import { html } from '../ui.js';

/** `mark`: the drawing alone, for a crowded head. */
export function Brand({ mark = false }) {
  return html`<span class="brand"><svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round"
    role=${mark ? 'img' : undefined} aria-label=${mark ? 'Cordée' : undefined} aria-hidden=${mark ? undefined : 'true'}>
    <path d="M2.500 26L11.500 9l5.200 9.200L20.500 12l9 14z" /><path class="rope" d="M11.500 9c3 7 6.500 6 9 3" /></svg>${!mark && ' Cordée'}</span>`;
}
