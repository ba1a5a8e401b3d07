/**
 * Writing down what was said aloud, or handed in on paper, as fast as it is said: 1–5 anywhere on the page chooses the
 * section and goes to the words, Enter posts, Alt 1–5 changes the section while writing. In what language it is said is guessed
 * from the words alone: what language the typist reads says nothing of who spoke. For the facilitator and the desk.
 */
import { Component, html } from '../ui.js';
import { say } from '../words.js';
import { SECTIONS } from '../road/board.js';
import { guess } from '../road/tongue.js';
import { singleKeysAct } from '../single-keys.js';
import { Icon } from './icons.js';
import { sectionName } from './course.js';
import { SpokenIn } from './spoken-in.js';

const LONGEST = 500;

export class Scribe extends Component {
  constructor() {
    super();
    this.state = { section: 'solutions', text: '', speaker: '', hand: 'spoken', chosen: null };
    this.onKey = (event) => this.key(event);
  }

  componentDidMount() {
    document.addEventListener('keydown', this.onKey);
  }

  componentWillUnmount() {
    document.removeEventListener('keydown', this.onKey);
  }

  /** On AltGr a digit is a character of some keyboards, so only Alt by itself counts; the key's place is what counts on AZERTY. */
  key(event) {
    const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code);
    if (!digit || event.ctrlKey || event.metaKey || !(event.altKey || singleKeysAct())) return;
    const inside = event.target.closest('dialog');
    if (document.querySelector('dialog[open]') && !(inside && inside.querySelector('.scribe'))) return;
    const writing = event.target.closest('input, textarea, select, [contenteditable]');
    if (writing && !(event.altKey && event.target.closest('.scribe'))) return;
    event.preventDefault();
    this.choose(SECTIONS[digit[1] - 1]);
  }

  choose(section) {
    this.setState({ section }, () => this.words.focus());
  }

  /** The words stay until they are sent; the speaker stays too, who often says more than one thing. */
  post() {
    const { section, text, speaker, hand, chosen } = this.state;
    if (!text.trim() || [...text].length > LONGEST) return;
    const named = hand === 'spoken' && speaker.trim() ? speaker.trim() : null;
    const refused = ({ ok }) => { if (!ok) this.takeBack({ section, text, speaker, hand, chosen }); };
    this.props.act([{ t: 'scribe', section, text: text.trim(), hand, speaker: named, lang: chosen || guess(text) }], say('lead.did.scribe', { name: sectionName(this.props.board, section) }), refused);
    this.setState({ text: '', chosen: null });
    this.words.focus();
  }

  /** What was refused is in the field again, unless the next words are already there: those are not written over, and stand before it. */
  takeBack(refused) {
    this.setState((now) => (now.text.trim() ? { text: now.text + '\n' + refused.text } : refused));
  }

  render({ board }, { section, text, speaker, hand, chosen }) {
    const over = LONGEST - [...text].length;
    return html`<form class="scribe card" data-section=${section} aria-label=${say('lead.scribe')} onSubmit=${(event) => { event.preventDefault(); this.post(); }}>
      <h2 class="eyebrow">${say('lead.scribe')}</h2>
      <div class="scribe-sections" role="group" aria-label=${say('lead.scribe.section')}>${SECTIONS.map((id, at) => html`<button type="button" class="toggle" key=${id} data-section=${id}
        aria-pressed=${String(id === section)} aria-label=${sectionName(board, id)} title=${sectionName(board, id) + ' (' + (at + 1) + ')'} onClick=${() => this.choose(id)}><${Icon} name=${id} /><span aria-hidden="true">${at + 1}</span></button>`)}</div>
      <p class="small scribe-name">${sectionName(board, section)}</p>
      <textarea class="input" rows="3" dir="auto" aria-label=${say('lead.scribe.words')} placeholder=${say('lead.scribe.hint')} value=${text} ref=${(node) => { this.words = node; }}
        aria-invalid=${over < 0 ? 'true' : undefined} aria-describedby=${over < 60 ? 'scribe-left' : undefined} onInput=${(event) => this.setState({ text: event.target.value })}
        onKeyDown=${(event) => this.typed(event)}></textarea>
      ${text.trim() && html`<${SpokenIn} lang=${chosen || guess(text) || board.workshop.language} choose=${(lang) => this.setState({ chosen: lang })} />`}
      ${over < 60 && html`<p class=${'small ' + (over < 0 ? 'problem' : 'soft')} id="scribe-left">${say('lead.scribe.left', { n: over })}</p>`}
      <div class="scribe-hand" role="radiogroup" aria-label=${say('lead.scribe.hand')}>${['spoken', 'paper'].map((name) => html`<label class="check small" key=${name}>
        <input type="radio" name="hand" checked=${hand === name} onChange=${() => this.setState({ hand: name })} /> ${say('lead.hand.' + name)}</label>`)}</div>
      ${hand === 'spoken' && html`<input class="input" dir="auto" maxlength="200" aria-label=${say('lead.scribe.speaker')} placeholder=${say('lead.scribe.speaker')} value=${speaker} onInput=${(event) => this.setState({ speaker: event.target.value })} />`}
      <button type="submit" class="button small" disabled=${!text.trim() || over < 0}>${say('lead.scribe.post')}</button>
    </form>`;
  }

  typed(event) {
    if (event.key === 'Escape') event.target.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.post();
  }
}
