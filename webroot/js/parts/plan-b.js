/** What to do when something fails, on one page of paper: with the workshop's code, address and QR, and lines to write on. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { spaced } from './door.js';
import { Brand } from './mark.js';

const NOTES = ['wifi', 'password', 'call'];

/** `data`: where everything is kept, if this browser may know. */
export function PlanB({ workshop: { gathering, number, title }, door, data }) {
  const folder = data || '<' + say('planb.folder') + '>';
  return html`<article class="sheet plan-b" aria-labelledby="plan-b">
    <header class="sheet-head"><bdi>${say('facilitator.number', { gathering, number })}</bdi><${Brand} /></header>
    <div class="plan-top"><div><h2 id="plan-b">${say('planb.title')}</h2><p class="plan-title"><${Words} text=${title} /></p><p>${say('planb.why')}</p></div>
      ${door && html`<div class="plan-door"><img src=${door.qr} alt=${say('facilitator.qr')} /><strong class="code">${spaced(door.code)}</strong><span class="sheet-address">${door.address}</span></div>`}</div>
    <dl class="plan-notes">${NOTES.map((note) => html`<div key=${note}><dt>${say('planb.note.' + note)}</dt><dd></dd></div>`)}</dl>
    <${Case} name="network" steps=${[1, 2, 3, 4]} />
    <${Case} name="laptop" steps=${[1, 2, 3]} commands=${{ 2: 'java -jar cordee.jar --data ' + quoted(folder) }} />
    <${Case} name="projector" steps=${[1]} />
    <${Case} name="paper" steps=${[1, 2]} />
    <${Case} name="export" steps=${[1]} commands=${{ 1: 'java -jar cordee.jar export --data ' + quoted(folder) + ' --gathering ' + quoted(gathering) + ' --workshop ' + number + ' restitution.pdf' }} />
  </article>`;
}

function Case({ name, steps, commands = {} }) {
  return html`<section class="plan-case"><h3>${say('planb.' + name)}</h3>
    <ol>${steps.map((step) => html`<li key=${step}>${say('planb.' + name + '.' + step)}${commands[step] && html` <code dir="ltr">${commands[step]}</code>`}</li>`)}</ol></section>`;
}

/** As a terminal takes it in one piece. */
function quoted(words) {
  return /[^\w./:\\-]/.test(words) ? '"' + words.replace(/["$`]/g, '\\$&') + '"' : words;
}
