/** Icons of the staff's tools, in the hand of parts/icons.js. */
import { html } from '../ui.js';

const DRAWINGS = {
  add: html`<path d="M12 5v14M5 12h14"/>`,
  over: html`<path d="M4.500 12h14M13 6.500l5.500 5.500-5.500 5.500"/>`,
  up: html`<path d="M12 19V5M6 11l6-6 6 6"/>`,
  down: html`<path d="M12 5v14M6 13l6 6 6-6"/>`,
  unfold: html`<path d="M6 9.500l6 6 6-6"/>`,
  fold: html`<path d="M6 14.500l6-6 6 6"/>`,
  inside: html`<path d="M4 5.500h16M11 12h9M11 18.500h9M4 9.500l4 3.500-4 3.500"/>`,
  outside: html`<path d="M4 5.500h16M11 12h9M11 18.500h9M8 9.500L4 13l4 3.500"/>`,
  grip: html`<circle class="full" cx="9" cy="6" r="1.500"/><circle class="full" cx="15" cy="6" r="1.500"/><circle class="full" cx="9" cy="12" r="1.500"/><circle class="full" cx="15" cy="12" r="1.500"/><circle class="full" cx="9" cy="18" r="1.500"/><circle class="full" cx="15" cy="18" r="1.500"/>`,
  undo: html`<path d="M9 14.500L4.500 10 9 5.500"/><path d="M5 10h9a5 5 0 0 1 0 10h-3"/>`,
  warning: html`<path d="M12 4L2.800 19.700h18.400zM12 10v4.500"/><circle class="full" cx="12" cy="17" r="1"/>`,
  more: html`<circle class="full" cx="5.500" cy="12" r="1.700"/><circle class="full" cx="12" cy="12" r="1.700"/><circle class="full" cx="18.500" cy="12" r="1.700"/>`,
  redo: html`<path d="M15 14.500l4.500-4.500L15 5.500"/><path d="M19 10h-9a5 5 0 0 0 0 10h3"/>`,
  park: html`<path d="M7 4v16M17 4v16"/><path d="M7 12h10" stroke-dasharray="1 3"/>`,
  aside: html`<circle cx="12" cy="12" r="8.500"/><path d="M6.200 17.800L17.800 6.200"/>`,
  join: html`<path d="M4 6h16M4 18h8M4 12h5M20 10v4a4 4 0 0 1-4 4M18.200 15.500L15.500 18l2.700 2.500"/>`,
  inbox: html`<path d="M4 13l3-8h10l3 8v6.500H4zM4 13h5l1.200 2.500h3.600L15 13h5"/>`,
  group: html`<circle cx="12" cy="12" r="9" stroke-dasharray="3 2.600"/><circle class="full" cx="9" cy="10" r="1.700"/><circle class="full" cx="15" cy="10" r="1.700"/><circle class="full" cx="12" cy="15" r="1.700"/>`,
  table: html`<path d="M4 5h16v14H4zM4 10h16M10 5v14M15 10v9"/>`,
  sign: html`<path d="M4 20h16M5 15.500c2.500-5 5-9 6.500-9s.5 3.500-1 6.500c-1 2 .5 3 2 1.500s2-2.500 3-1.500.5 2 3.500 1.500"/>`,
  translate: html`<path d="M3.500 6h9M8 4v2M5 6c.8 3.500 3 6 6.500 7.500M11 6c-.8 3.500-3 6-6.500 7.500M12.500 20l4-9.500 4 9.500M14 17h5"/>`,
  history: html`<path d="M4.500 12a7.500 7.500 0 1 0 2.300-5.400L4.500 9"/><path d="M4.500 4.500V9H9M12 8v4.300l3 1.900"/>`,
  offer: html`<path d="M4 5h16v10.500H4zM8.500 19.500h7M12 15.500v4M9.500 10.200l2 2 3.300-3.600"/>`,
  pen: html`<path d="M5 19l1-4L16.500 4.500l3 3L9 18z"/>`,
  help: html`<circle cx="12" cy="12" r="8.800"/><path d="M9.300 9.500a2.800 2.800 0 1 1 4 2.600c-.9.500-1.300 1-1.300 2"/><circle class="full" cx="12" cy="17" r="1.100"/>`,
  brief: html`<circle cx="12" cy="13.500" r="7.500"/><path d="M12 13.500V9M9.500 3h5M12 3v3M17.800 7.200l1.400-1.400"/>`,
  message: html`<path d="M3.500 5h17v11.500H10L5.500 20v-3.500h-2zM8 9.300h8M8 12.600h5"/>`,
  print: html`<path d="M7 9V4h10v5M7 17.500H4V9.500h16v8h-3M7 14.500h10V20H7z"/>`,
  copy: html`<path d="M8.500 8.500h11v11h-11zM15.500 5.500v-1h-11v11h1"/>`,
  renew: html`<path d="M19 12a7 7 0 1 1-2-5"/><path d="M19.500 3.500v4h-4"/>`,
  show: html`<path d="M3 12s3.300-6 9-6 9 6 9 6-3.300 6-9 6-9-6-9-6z"/><circle cx="12" cy="12" r="2.600"/>`,
  expel: html`<circle cx="10" cy="8" r="3.300"/><path d="M3.500 19.500c.5-3.700 3-6 6.500-6 1.500 0 2.800.4 3.900 1.200M15.500 16.500l5 5M20.500 16.500l-5 5"/>`,
  lead: html`<path d="M4 5.500h16M4 9.500h12M8.500 14.500h11M8.500 18.500h11"/><circle class="full" cx="5" cy="14.500" r="1.200"/><circle class="full" cx="5" cy="18.500" r="1.200"/>`,
  sources: html`<path d="M4 5h12v8.500H9.500L6 16.500v-3H4z"/><path d="M19 9h1.500v8H19v2.500L16 17h-5"/>`,
  open: html`<path d="M13.500 4.500h6v6M19 5l-8 8M17 14v5.500H4.500V7H10"/>`,
  file: html`<path d="M6 3.500h8.500L19 8v12.500H6zM12.500 17v-6M9.800 13.500l2.700-2.700 2.700 2.700"/>`,
};

/** What points along the line of reading, or is laid out along it, and turns round with it. */
const ALONG = ['over', 'inside', 'outside', 'undo', 'redo', 'join', 'help', 'message', 'lead', 'sources', 'open'];

/** A tool's icon, always beside words or on something that is named. */
export function Tool({ name }) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" data-along=${ALONG.includes(name) ? '' : undefined}>${DRAWINGS[name]}</svg>`;
}
