/** Which contribution says the same: found by its words, nearest first. */
import { Component, html } from '../ui.js';
import { say } from '../words.js';
import { mergeable } from '../road/merging.js';
import { Dialog } from './dialog.js';
import { Icon } from './icons.js';
import { Voice } from './voice.js';

export class Merge extends Component {
  constructor() {
    super();
    this.state = { words: '' };
  }

  render({ board, contribution, act, onClose }, { words }) {
    const list = mergeable(board, contribution, words).slice(0, 40);
    const into = (other) => { onClose(); act([{ t: 'merge', contribution: contribution.id, into: other.id }], say('lead.did.merge')); };
    return html`<${Dialog} title=${say('lead.merge')} onClose=${onClose} wide>
      <blockquote class="one-words" data-section=${contribution.section}><${Voice} of=${contribution} workshop=${board.workshop.language} block=${false} /></blockquote>
      <p class="small soft">${say('lead.merge.long')}</p>
      <input class="input" type="search" autofocus dir="auto" aria-label=${say('lead.merge.find')} placeholder=${say('lead.merge.find')} value=${words} onInput=${(event) => this.setState({ words: event.target.value })} />
      <ul class="merge-list" role="list">${list.map((other) => html`<li key=${other.id}><button type="button" class="loose-one" data-section=${other.section} onClick=${() => into(other)}><${Icon} name=${other.section} /> <span><${Voice} of=${other} workshop=${board.workshop.language} block=${false} /></span></button></li>`)}</ul>
      ${list.length === 0 && html`<p class="soft small">${say('lead.merge.none')}</p>`}
      <div class="row"><button type="button" class="button quiet" onClick=${onClose}>${say('common.cancel')}</button></div><//>`;
  }
}
