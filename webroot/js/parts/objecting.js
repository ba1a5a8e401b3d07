/** Saying that something is missing or not right, in a sentence; and what the desk answered to one's own. */
import { html, Quoted, Words } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';

const MOST = 500;

/** The form, where one is writing about this section (`entry` null) or this entry; else nothing. */
export function Contest({ contesting, section, entry, on }) {
  if (!contesting || contesting.section !== section || (contesting.entry || null) !== entry) return null;
  const ready = contesting.text.trim() !== '' && contesting.text.length <= MOST;
  return html`<form class="contest" onSubmit=${(event) => { event.preventDefault(); if (ready) on.sendObjection(); }}>
    <label class="label" for="objection">${say(entry ? 'participant.contest.what' : 'participant.missing.what')}</label>
    <textarea id="objection" class="input" rows="2" dir="auto" value=${contesting.text} onInput=${(event) => on.typeObjection(event.target.value)}></textarea>
    <div class="row"><button type="submit" class="button small" aria-disabled=${ready ? undefined : 'true'}>${say('participant.send')}</button>
      <button type="button" class="button bare small" onClick=${on.cancelObjection}>${say('common.cancel')}</button></div></form>`;
}

export function OwnObjections({ objections, may, on }) {
  if (!objections.length) return null;
  return html`<ul class="objections" role="list">${objections.map((own) => html`<li key=${own.id} data-outcome=${own.outcome ? own.outcome.kind : 'open'}>
    <p class="small"><strong>${say('participant.objection')}</strong> <${Words} text=${own.text || ''} /></p>
    <p class="small answer"><${Icon} name=${own.outcome ? 'check' : 'waiting'} /><span>${say(own.waiting ? 'participant.objection.waiting' : 'participant.objection.' + (own.outcome ? own.outcome.kind : 'open'))}${own.outcome && own.outcome.reason ? html` <${Quoted} text=${own.outcome.reason} />` : null}</span></p>
    ${may && !own.waiting && !own.outcome ? html`<button type="button" class="button bare small" onClick=${() => on.withdrawObjection(own.id)}>${say('participant.objection.withdraw')}</button>` : null}</li>`)}</ul>`;
}
