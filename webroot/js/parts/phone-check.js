/** The QR that a phone tries itself by, the phones that came, and what to try where none comes. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { milliseconds, span, time } from '../figures.js';
import { coming, fared } from '../road/preflight.js';
import { Mark } from './found.js';

const REASONS = ['network', 'portal', 'firewall', 'isolation', 'router', 'hotspot'];
const APART = 60000;

/** `waited`: ms since phones could have come by this address. */
export function PhoneCheck({ facts, qr, waited }) {
  const { phones, check } = facts;
  return html`<section class="card phone-check" aria-labelledby="phone-check">
    <h2 id="phone-check">${say('preflight.phone.title')}</h2>
    <p class="small">${say('preflight.phone.how')}</p>
    <div class="door"><div class="door-qr">${qr && html`<img src=${qr} alt=${say('preflight.phone.qr')} />`}</div>
      <p class="small door-address" dir="ltr">${check}</p></div>
    <div role="status">${phones.length === 0 && html`<p class="soft phone-waiting"><${Mark} state=${coming(phones, waited)} /> ${say('preflight.phone.waiting')}</p>`}
      ${phones.length > 0 && html`<${Phone} phone=${phones[0]} />`}</div>
    ${phones.length > 1 && html`<ul class="phones" role="list">${phones.slice(1).map((phone) => html`<li key=${phone.phone}><${Phone} phone=${phone} /></li>`)}</ul>`}
    ${phones.length > 0 && html`<p class="small soft">${say('preflight.phone.kept')}</p>`}
    ${facts.present > 0 && html`<p class="small soft">${say('common.present', { n: facts.present })}</p>`}
    ${coming(phones, waited) === 'look' && phones.length === 0 && html`<${Nobody} />`}
  </section>`;
}

function Phone({ phone }) {
  const { at, trip, socket, ahead, keeps } = phone;
  return html`<div class="phone-came" data-state=${fared(phone)}><${Mark} state=${fared(phone)} /><div>
    <p>${say('preflight.phone.came', { time: time(at, { seconds: true }), trip: milliseconds(trip) })}</p>
    <p class="small">${[say('preflight.phone.line.' + socket), clock(ahead), ...(keeps ? [] : [say('preflight.phone.unkept')])].join(' · ')}</p></div></div>`;
}

function clock(ahead) {
  if (Math.abs(ahead) <= APART) return say('preflight.phone.clock.same');
  return say('preflight.phone.clock.' + (ahead > 0 ? 'ahead' : 'behind'), { span: span(Math.abs(ahead)) });
}

function Nobody() {
  return html`<div class="nobody note warm"><p><strong>${say('preflight.nobody')}</strong></p>
    <ol>${REASONS.map((reason) => html`<li key=${reason}><strong>${say('preflight.nobody.' + reason)}</strong> ${say('preflight.nobody.' + reason + '.do')}</li>`)}</ol></div>`;
}
