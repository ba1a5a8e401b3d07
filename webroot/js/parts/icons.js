/** Icons drawn for Cordée: for each section something one meets on a mountain, recognisable without its colour. */
import { html } from '../ui.js';

const DRAWINGS = {
  // what shelters, and can be built elsewhere: a mountain hut
  solutions: () => html`<path d="M2.8 12.2L12 4l9.2 8.2M5.6 9.9V20h12.8V9.9M9.8 20v-5.6h4.4V20M15.8 7.3V4.3"/>`,
  // where: the contour lines of a map
  fields: () => html`<path d="M12 3.2c4.8 0 8.8 3.4 8.8 8.4 0 5.4-4.2 9.2-9.4 9.2-4.8 0-8.2-3.4-8.2-8 0-5.6 4-9.6 8.8-9.6z"/><path d="M12.3 7.2c2.8 0 4.7 2 4.7 4.5 0 2.9-2.3 5-5.2 5-2.7 0-4.6-1.8-4.6-4.3 0-3 2.3-5.2 5.1-5.2z"/><circle class="full" cx="12.2" cy="11.7" r="1.4"/>`,
  // what shows the way has been walked: a cairn
  evidence: () => html`<ellipse cx="12" cy="18.2" rx="8.3" ry="2.9"/><ellipse cx="12.6" cy="12.6" rx="5.7" ry="2.6"/><ellipse cx="11.6" cy="7.7" rx="3.6" ry="2.2"/><path d="M12 5.4V3"/>`,
  // what is steep: a face with its route
  challenges: () => html`<path d="M2.8 20.3L10.6 4l4 6.6 1.8-2.4 4.9 12.1z"/><path d="M9.3 20.3l2-3.6-1.6-2.4 1.9-3"/>`,
  // where to: a compass
  stakes: () => html`<circle cx="12" cy="12" r="8.9"/><path d="M15.8 8.2l-2.3 5.3-5.3 2.3 2.3-5.3z"/><circle class="full" cx="12" cy="12" r="1.1"/>`,
  restitution: () => html`<path d="M6 3.5h8.5L19 8v12.5H6z"/><path d="M14.3 3.7V8.2h4.5M9 12h7M9 15.8h7"/>`,
  send: () => html`<path d="M12 19.5V5M5.8 11.2L12 5l6.2 6.2"/>`,
  menu: () => html`<circle class="full" cx="12" cy="5.5" r="1.7"/><circle class="full" cx="12" cy="12" r="1.7"/><circle class="full" cx="12" cy="18.5" r="1.7"/>`,
  close: () => html`<path d="M6 6l12 12M18 6L6 18"/>`,
  edit: () => html`<path d="M4.5 19.5l.9-4L16 4.9l3.1 3.1L8.5 18.6zM13.6 7.3l3.1 3.1"/>`,
  withdraw: () => html`<path d="M9.5 14.5L4.8 9.8l4.7-4.7"/><path d="M5.2 9.8h8.6a5 5 0 0 1 0 10h-3"/>`,
  download: () => html`<path d="M12 4v11M7.2 10.6L12 15.4l4.8-4.8M4.8 19.8h14.4"/>`,
  down: () => html`<path d="M12 5v14M6 13l6 6 6-6"/>`,
  check: () => html`<path d="M4.8 12.6l4.7 4.7L19.3 7"/>`,
  waiting: () => html`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.2V12l3.2 2"/>`,
  warning: () => html`<path d="M12 4L2.8 19.7h18.4zM12 10v4.5"/><circle class="full" cx="12" cy="17" r="1"/>`,
  hidden: () => html`<path d="M3 12s3.3-6 9-6 9 6 9 6-3.3 6-9 6-9-6-9-6zM4 20L20 4"/>`,
  people: () => html`<circle cx="9" cy="8.2" r="3.2"/><path d="M3 19.5c.4-3.6 2.8-5.7 6-5.7s5.6 2.1 6 5.7M15.5 5.3a3.1 3.1 0 0 1 0 5.9M17.6 14.3c2 .8 3.2 2.6 3.5 5.2"/>`,
  up: () => html`<path d="M6 15l6-6 6 6"/>`,
  more: () => html`<path d="M12 5v14M5 12h14"/>`,
  less: () => html`<path d="M5 12h14"/>`,
  also: () => html`<path d="M8 11.5v8.3H4.6v-8.3zM8 12l3.4-7.6c1.6 0 2.5 1 2.3 2.6l-.5 3.3h4.9c1.4 0 2.3 1.2 2 2.5l-1.3 5.4c-.3 1-1.1 1.6-2.1 1.6H8"/>`,
  cluster: () => html`<circle cx="8" cy="8.5" r="4.3"/><circle cx="16.2" cy="9.4" r="3.6"/><circle cx="11.6" cy="16.2" r="4"/>`,
  onward: () => html`<path d="M5 12h13.5M13 6.5l5.5 5.5-5.5 5.5"/>`,
  programme: () => html`<path d="M9.5 6H20M9.5 12H20M9.5 18H20"/><circle class="full" cx="5" cy="6" r="1.5"/><circle class="full" cx="5" cy="12" r="1.5"/><circle class="full" cx="5" cy="18" r="1.5"/>`,
  mine: () => html`<path d="M5 21V4M5 5c4-2.4 7 2.4 13.5 0v8.6c-6.5 2.4-9.5-2.4-13.5 0"/>`,
  named: () => html`<circle cx="12" cy="8.2" r="3.9"/><path d="M4.8 20c.5-4.2 3.3-6.6 7.2-6.6s6.7 2.4 7.2 6.6"/>`,
  unnamed: () => html`<path stroke-dasharray="2.6 2.4" d="M12 4.3a3.9 3.9 0 1 1 0 7.8 3.9 3.9 0 0 1 0-7.8M4.8 20c.5-4.2 3.3-6.6 7.2-6.6s6.7 2.4 7.2 6.6"/>`,
  sort: () => html`<path d="M7 5v14M3.5 15.5L7 19l3.5-3.5M13 6.5h8M13 12h5.5M13 17.5h3"/>`,
  language: () => html`<circle cx="12" cy="12" r="8.8"/><path d="M3.2 12h17.6M12 3.2c3.2 2.6 4.4 5.4 4.4 8.8s-1.200 6.200-4.400 8.800c-3.200-2.600-4.400-5.400-4.400-8.800s1.200-6.200 4.400-8.800z"/>`,
  network: () => html`<path d="M4 10.2a11.5 11.5 0 0 1 16 0M7 13.6a7.2 7.2 0 0 1 10 0"/><circle class="full" cx="12" cy="17.6" r="1.7"/>`,
  leave: () => html`<path d="M10 4.5H5v15h5M14.5 8l4 4-4 4M18.2 12H9.5"/>`,
};

/** What points along the line of reading, and turns round with it. */
const ALONG = ['withdraw', 'onward', 'programme', 'sort', 'leave', 'restitution'];

/** An icon beside words (hidden from screen readers), or alone with a `label`. */
export function Icon({ name, label, ...rest }) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden=${label ? undefined : 'true'} role=${label ? 'img' : undefined}
    aria-label=${label} focusable="false" data-along=${ALONG.includes(name) ? '' : undefined} ...${rest}>${DRAWINGS[name]()}</svg>`;
}
