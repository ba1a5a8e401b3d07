/** Where one writes: at the bottom, above the keyboard. What is typed is kept at each letter, per section. */
import { Component, html } from '../ui.js';
import { language, say, sayProblem } from '../words.js';
import { shortly } from '../road/ranking.js';
import { Icon } from './icons.js';
import { SpokenIn } from './spoken-in.js';

const MOST = 500;          // graphemes
const MOST_BYTES = 4096;
const SHOWN_FROM = 400;

/** How long a text is as people count, and whether it is over a limit of the server. */
export function measure(text) {
  const words = text.normalize('NFC').trim();
  if (words.length <= SHOWN_FROM) return { length: words.length, over: false };
  const letters = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter().segment(words) : words;
  const length = [...letters].length;
  return { length, over: length > MOST || new TextEncoder().encode(words).length > MOST_BYTES };
}

/**
 * `draft`: {text, field, solution}; `tongue`: {lang, asks}, in what language it is sent and whether to ask; `about`: what it may be about: {name: 'field' | 'solution', of: [{id, text}]}, or null; `note`: why nothing can
 * be sent now, or null; `editing`: an own contribution is being edited; `quoted`: one is to be quoted by name; `above`, `forms`: what else
 * stands above the words; `on`: {type, pick, send, cancel, focus, blur, toggleQuoted}.
 */
export function Composer({ section, draft, tongue, about, note, editing, quoted, quotedOpen, above, forms, on }) {
  const { length, over } = measure(draft.text);
  const ready = !note && !over && draft.text.trim() !== '';
  const send = () => { if (ready) on.send(); };
  return html`
    <form class="composer" data-section=${section} onSubmit=${(event) => { event.preventDefault(); send(); }}>
      <div class="above" key="above">
        ${note ? html`<p class="why-not" id="why-not">${note}</p>` : null}
        ${editing ? html`<p class="editing"><span>${say(editing.refused ? 'participant.editing.refused' : 'participant.editing')}</span>
          <button type="button" class="button bare small" onClick=${on.cancel}>${say('common.cancel')}</button></p>` : null}
        ${above}${about && about.of.length ? html`<${Picker} key=${about.name} name=${about.name} value=${draft[about.name] || ''} of=${about.of} on=${on} />` : null}${forms}</div>
      <div class="line" key="line">
        <button type="button" class="button bare round quote-button" data-quoted=${quoted ? '' : undefined} aria-expanded=${quotedOpen ? 'true' : 'false'} onClick=${on.toggleQuoted} onPointerDown=${keepFocus} onMouseDown=${keepFocus}>
          <${Icon} name=${quoted ? 'named' : 'unnamed'} label=${say(quoted ? 'participant.credit.named' : 'participant.credit.unnamed')} /></button>
        <label class="visually-hidden" for="words">${say('participant.compose.' + section)}</label>
        <textarea id="words" class="input" rows="1" value=${draft.text} placeholder=${say('participant.compose.' + section)} dir="auto"
          enterkeyhint=${typesOnKeys() ? 'send' : 'enter'} autocapitalize="sentences" aria-invalid=${over ? 'true' : undefined}
          aria-describedby=${note ? 'why-not' : 'left'}
          onInput=${(event) => on.type(event.target.value)} onKeyDown=${(event) => enter(event, send)}
          onFocus=${on.focus} onBlur=${on.blur}></textarea>
        <button type="submit" class="button round send" aria-disabled=${ready ? undefined : 'true'} onPointerDown=${keepFocus} onMouseDown=${keepFocus}>
          <${Icon} name=${editing ? 'check' : 'send'} label=${say(editing ? 'participant.send.edit' : 'participant.send')} /></button>
      </div>
      ${tongue && tongue.asks ? html`<${SpokenIn} key="tongue" lang=${tongue.lang} choose=${on.tongue} />` : null}
      <p class="left" id="left" key="left" data-over=${over ? '' : undefined}>${left(length, over)}</p>
    </form>`;
}

/** Nothing while there is room; then how much is left; a text of few but heavy signs (emoji families) may be over in bytes alone. */
function left(length, over) {
  if (over && length <= MOST) return sayProblem('too-long');
  return length >= SHOWN_FROM ? say(over ? 'participant.over' : 'participant.left', { n: length, most: MOST }) : null;
}

/** A list of perhaps two thousand: drawn again only when it is another, not at each key. */
class Picker extends Component {
  shouldComponentUpdate({ value, of }) {
    const had = this.props;
    return value !== had.value || this.spoken !== language() || of.length !== had.of.length || of.some(({ id, text }, i) => id !== had.of[i].id || text !== had.of[i].text);
  }

  render({ name, value, of, on }) {
    this.spoken = language();
    return html`
      <label class="picker"><span class="small">${say('participant.' + name)}</span>
        <select class="input" value=${value} onChange=${(event) => on.pick(name, event.target.value || null)}>
          <option value="">${say('participant.' + name + '.none')}</option>
          ${of.map((c) => html`<option key=${c.id} value=${c.id}>${shortly(c.text, 90)}</option>`)}
        </select></label>`;
  }
}

/** On a keyboard Enter posts; on a phone there is a button, and Enter stays what the keyboard makes of it. (229: so Safari says that an Enter ends a composition.) */
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
