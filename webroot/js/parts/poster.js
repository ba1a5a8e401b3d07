/** The sheet for the door of the room and the tables: what is done here, and how to come in. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { spaced } from './door.js';
import { Brand } from './mark.js';

export function Poster({ workshop: { gathering, number, title }, door }) {
  const size = title.length > 120 ? 'longer' : title.length > 60 ? 'long' : '';
  return html`<article class="sheet" aria-label=${say('sheet.name', { number })}>
    <header class="sheet-head"><span>${say('facilitator.number', { gathering, number })}</span><${Brand} /></header>
    <h1 class=${size}><${Words} text=${title} /></h1>
    <div class="sheet-qr"><img src=${door.qr} alt=${say('facilitator.qr')} /></div>
    <div class="sheet-code"><p>${say('sheet.code')}</p><strong class="code">${spaced(door.code)}</strong></div>
    <ol class="sheet-steps">
      <li><strong>${say('sheet.scan')}</strong>${say('sheet.or-open')} <span class="sheet-address">${door.address}</span></li>
      <li><strong>${say('sheet.enter')}</strong>${say('sheet.enter.long')}</li>
      <li><strong>${say('sheet.write')}</strong>${say('sheet.write.long')}</li></ol>
    <p class="sheet-foot">${say('sheet.foot')}</p>
  </article>`;
}
