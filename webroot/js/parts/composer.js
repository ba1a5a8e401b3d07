/** Where one writes: at the bottom, above the keyboard. What is typed is kept at each letter, per section. */
import { html } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { Icon } from './icons.js';

const MOST = 500;          // graphemes
const MOST_BYTES = 4096;
const SHOWN_FROM = 400;

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : null;

/** How long a text is as people count, and whether it is over a limit of the server. */
export function measure(text) {
  const words = text.normalize('NFC').trim();
  if (words.length <= SHOWN_FROM) return { length: words.length, over: false };
  const length = segmenter ? [...segmenter.segment(words)].length : [...words].length;
  return { length, over: length > MOST || new TextEncoder().encode(words).length > MOST_BYTES };
}

/**
 * `draft`: {text, field}; `fields`: what a challenge may belong to (null: no picker); `note`: why nothing can be sent now, or null;
 * `editing`: an own contribution is being edited; `on`: {type, pick, send, cancel, focus, blur}.
 */
export function Composer({ section, draft, fields, note, editing, on }) {
  const { length, over } = measure(draft.text);
  const ready = !note && !over && draft.text.trim() !== '';
  const send = () => { if (ready) on.send(); };
  return html`
    <form class="composer" data-section=${section} onSubmit=${(event) => { event.preventDefault(); send(); }}>
      ${note ? html`<p class="why-not" id="why-not">${note}</p>` : null}
      ${editing ? html`<p class="editing"><span>${say(editing.refused ? 'participant.editing.refused' : 'participant.editing')}</span>
        <button type="button" class="button bare small" onClick=${on.cancel}>${say('common.cancel')}</button></p>` : null}
      ${fields && fields.length ? picker(draft, fields, on) : null}
      <div class="line">
        <label class="visually-hidden" for="words">${say('participant.compose.' + section)}</label>
        <textarea id="words" class="input" rows="1" value=${draft.text} placeholder=${say('participant.compose.' + section)} dir="auto"
          enterkeyhint=${typesOnKeys() ? 'send' : 'enter'} autocapitalize="sentences" aria-invalid=${over ? 'true' : undefined}
          aria-describedby=${note ? 'why-not' : 'left'}
          onInput=${(event) => on.type(event.target.value)} onKeyDown=${(event) => enter(event, send)}
          onFocus=${on.focus} onBlur=${on.blur}></textarea>
        <button type="submit" class="button round send" aria-disabled=${ready ? undefined : 'true'} onPointerDown=${keepFocus} onMouseDown=${keepFocus}>
          <${Icon} name=${editing ? 'check' : 'send'} label=${say(editing ? 'participant.send.edit' : 'participant.send')} /></button>
      </div>
      <p class="left" id="left" data-over=${over ? '' : undefined}>${left(length, over)}</p>
    </form>`;
}

/** Nothing while there is room; then how much is left; a text of few but heavy signs (emoji families) may be over in bytes alone. */
function left(length, over) {
  if (over && length <= MOST) return sayProblem('too-long');
  return length >= SHOWN_FROM ? say(over ? 'participant.over' : 'participant.left', { n: length, most: MOST }) : null;
}

function picker(draft, fields, on) {
  return html`
    <label class="picker"><span class="small">${say('participant.field')}</span>
      <select class="input" value=${draft.field || ''} onChange=${(event) => on.pick(event.target.value || null)}>
        <option value="">${say('participant.field.none')}</option>
        ${fields.map((c) => html`<option key=${c.id} value=${c.id}>${short(c.text)}</option>`)}
      </select></label>`;
}

function short(text) {
  return text.length > 90 ? text.slice(0, 88).trimEnd() + '…' : text;
}

/** On a keyboard Enter posts; on a phone there is a button, and Enter stays what the keyboard makes of it. */
function enter(event, send) {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229 || !typesOnKeys()) return;
  event.preventDefault();
  send();
}

function typesOnKeys() {
  return window.matchMedia('(hover: hover) and (pointer: fine)').matches;
}

/** Tapping the button must not close the phone's keyboard: the next contribution often follows. */
function keepFocus(event) {
  event.preventDefault();
}

/** As tall as its words, to a limit that the stylesheet sets. */
export function fit(textarea) {
  textarea.style.height = 'auto';
  textarea.style.height = textarea.scrollHeight + 3 + 'px';
}
