/** As whom one agrees to be quoted, and where evidence comes from: small forms beside the composer, opened when asked for. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { creditOf, CREDITS } from '../phone/credit.js';

const MOST = 200;

/** `choice`: {kind, name, organisation, country}; `on.credit(change)` of it. */
export function Quoted({ choice, on }) {
  const asks = { nobody: [], organisation: ['organisation'], name: ['name', 'country'] }[choice.kind] || [];
  return html`<fieldset class="quoted"><legend class="label">${say('participant.credit')}</legend>
    <div class="themes">${CREDITS.map((kind) => html`<label class="theme"><input type="radio" name="credit" checked=${choice.kind === kind} onChange=${() => on.credit({ kind })} /><span>${say('participant.credit.' + kind)}</span></label>`)}</div>
    ${asks.map((name) => html`<${Asked} key=${name} id=${'credit-' + name} label=${say('participant.credit.ask.' + name)} value=${choice[name]} on=${(words) => on.credit({ [name]: words })} />`)}
    <p class="soft small">${say(choice.kind !== 'nobody' && !creditOf(choice) ? 'participant.credit.no-name' : 'participant.credit.what')}</p></fieldset>`;
}

/** `facts`: {source, year, place}, as far as filled in; `on.facts(change)` of them. */
export function FactsForm({ facts, on }) {
  const given = facts || {};
  return html`<details class="facts-form" open=${Boolean(facts)}><summary>${say('participant.facts')}</summary>
    ${['source', 'year', 'place'].map((name) => html`<${Asked} key=${name} id=${'fact-' + name} label=${say('participant.facts.' + name)} mode=${name === 'year' ? 'numeric' : null} value=${given[name]} on=${(words) => on.facts({ [name]: words })} />`)}</details>`;
}

function Asked({ id, label, value, mode, on }) {
  return html`<div class="field"><label for=${id}>${label}</label><input id=${id} class="input" dir="auto" maxlength=${MOST} inputmode=${mode} autocomplete="off" value=${value || ''} onInput=${(event) => on(event.target.value)} /></div>`;
}
