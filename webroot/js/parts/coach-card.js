/** Above the composer: what the section asks, in plain words; and, while one writes, what is there already and where it would belong. */
import { html, Quoted, Words } from '../ui.js';
import { say } from '../words.js';
import { coachKey } from '../road/coach-keys.js';
import { Icon } from './icons.js';

/** `open`: unfolded; `on.coach(open)`. */
export function Coach({ section, wording, open, on }) {
  const coach = (what) => say(coachKey(wording, section, what));
  return html`<div class="coach">
    <button type="button" class="coach-question" aria-expanded=${open ? 'true' : 'false'} onClick=${() => on.coach(!open)}><span>${coach('question')}</span><${Icon} name=${open ? 'down' : 'up'} /></button>
    ${open ? html`<dl><dt>${say('participant.coach.example')}</dt><dd><${Quoted} text=${coach('example')} /></dd><dt>${say('participant.coach.not')}</dt><dd>${coach('not')}</dd></dl>` : null}</div>`;
}

/** `alike`: [{id, text, supported}] that say nearly the same; `move`: the section the words plainly belong in, or null; `said`: one of them was supported instead. */
export function Hints({ alike, move, said, wording, language, on }) {
  return html`
    ${move ? html`<div class="hint" data-section=${move}><${Icon} name=${move} /><p>${say(coachKey(wording, 'move', move))}</p>
      <button type="button" class="button small" data-way="move" onClick=${() => on.moveDraft(move)}>${say('participant.coach.move')}</button>
      <button type="button" class="button bare small" onClick=${on.stayHere}>${say('participant.coach.stay')}</button></div>` : null}
    ${alike.length ? html`<div class="alike" role="group" aria-label=${say('participant.alike')}>${said ? html`<div class="hint" key="said"><p>${say('participant.alike.said')}</p><button type="button" class="button small" data-way="drop-draft" onClick=${on.dropDraft}>${say('participant.alike.drop')}</button></div>`
        : html`<p class="small soft" key="asked">${say('participant.alike')}</p>`}
      <ul role="list">${alike.map(({ id, text, supported, mine }) => html`<li key=${id}><${Words} text=${text} lang=${language} />
        ${mine ? html`<span class="small yours">${say('participant.repeats.mine')}</span>` : html`<button type="button" class="button quiet small also" data-way="also" aria-pressed=${supported ? 'true' : 'false'} onClick=${() => on.support(id, !supported, true)}><${Icon} name=${supported ? 'check' : 'also'} />${say('participant.also')}</button>`}</li>`)}</ul></div>` : null}`;
}
