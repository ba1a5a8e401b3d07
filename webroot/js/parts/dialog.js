/** A dialog over the page, the browser's own: it keeps the focus inside, Escape closes it, and the focus goes back after. */
import { Component, html } from '../ui.js';
import { say } from '../words.js';

export class Dialog extends Component {
  componentDidMount() {
    this.opener = document.activeElement;
    this.base.showModal();
  }

  /** While it is open, all else is inert: it is closed first. */
  componentWillUnmount() {
    this.gone = true;
    this.base.close();
    if (this.opener && this.opener.isConnected) this.opener.focus({ preventScroll: true });
  }

  /** `long`: it is read from its beginning, so its title has the focus, not a button at its end. */
  render({ title, onClose, wide, long, children }) {
    return html`<dialog class=${wide ? 'dialog wide' : 'dialog'} aria-labelledby="dialog-title" onClose=${() => { if (!this.gone) onClose(); }}>
      <h2 id="dialog-title" tabindex=${long ? '-1' : undefined} autofocus=${long}>${title}</h2>
      ${children}
    </dialog>`;
  }
}

/** Asks before what cannot be taken back. The safe answer has the focus. */
export function Confirm({ title, words, yes, onYes, onClose }) {
  return html`<${Dialog} title=${title} onClose=${onClose}>
    ${[].concat(words).map((sentence) => html`<p>${sentence}</p>`)}
    <div class="row">
      <button class="button quiet" type="button" autofocus onClick=${onClose}>${say('common.cancel')}</button>
      <button class="button alarm" type="button" onClick=${() => { onClose(); onYes(); }}>${yes}</button>
    </div>
  <//>`;
}
