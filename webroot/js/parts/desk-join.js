/** Joining contributions to a line that says the same: the lines of their section first, found by a word or by their number. */
import { Component, html } from '../ui.js';
import { say } from '../words.js';
import { words } from '../desk/marks.js';
import { Dialog } from './dialog.js';
import { Inlines } from './inlines.js';

export class DeskJoin extends Component {
  constructor(props) {
    super(props);
    this.state = { asked: '', wording: false };
  }

  render({ ids, byKey, live, desk, on, onClose }, { asked, wording }) {
    const lines = linesFor(live, desk, ids).filter(({ point, number }) => found(asked, words(point.entry.text), number));
    return html`<${Dialog} title=${say('desk.join-ask', { n: ids.length })} onClose=${onClose} wide>
      <div class="field"><label for="find-line">${say('desk.find-line')}</label>
        <input class="input" id="find-line" type="search" dir="auto" autocomplete="off" autofocus value=${asked} onInput=${(event) => this.setState({ asked: event.target.value })} /></div>
      <label class="check"><input type="checkbox" checked=${wording} onChange=${(event) => this.setState({ wording: event.target.checked })} /><span>${say('desk.join-wording')}</span></label>
      ${lines.length === 0 && html`<p class="soft">${say('desk.no-line')}</p>`}
      <ul class="lines" role="list">${lines.map(({ point, number }) => html`<li key=${point.entry.id} data-section=${point.entry.section}>
        <button type="button" class="line" onClick=${() => { onClose(); on.joined(point.entry.id, ids, wording, byKey); }}><span class="point-number">${number}</span> <span><${Inlines} text=${point.entry.text} /></span></button></li>`)}</ul>
      <div class="row"><button type="button" class="button quiet" onClick=${onClose}>${say('common.cancel')}</button></div><//>`;
  }
}

/** All lines; those of the contributions' own section first. */
function linesFor(live, desk, ids) {
  const { rows, numbers } = desk.document();
  const home = (live.board.contribution(ids[0]) || {}).section;
  const all = [...rows.values()].map(({ point }) => ({ point, number: numbers.get(point.entry.id) }));
  const own = ({ point }) => point.entry.section === home;
  return [...all.filter(own), ...all.filter((line) => !own(line))];
}

function found(asked, text, number) {
  const plain = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return number.startsWith(asked.trim()) || plain(text).includes(plain(asked.trim()));
}
