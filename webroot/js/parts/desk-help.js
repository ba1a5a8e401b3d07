/** All keys of the desk. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Dialog } from './dialog.js';
import { SingleKeysChoice } from './single-keys-choice.js';

const KEYS = {
  everywhere: ['help', 'undo', 'redo', 'search'],
  said: ['move', 'choose', 'take', 'merge', 'add', 'join', 'park', 'aside', 'again', 'fold', 'unchoose'],
  document: ['edit', 'shift', 'nest', 'drop', 'behind', 'history', 'offer'],
  writing: ['save', 'leave', 'bold'],
};

export function DeskHelp({ onClose }) {
  return html`<${Dialog} title=${say('desk.keys')} onClose=${onClose} wide long>
    <div class="keys-columns">${Object.entries(KEYS).map(([where, keys]) => html`<section><h3>${say('desk.keys.' + where)}</h3><dl class="keys">
      ${keys.map((key) => html`<div><dt>${say('desk.key.' + key).split(' / ').map((one, at) => html`${at > 0 && ' '}<kbd>${one}</kbd>`)}</dt><dd>${say('desk.key.' + key + '.does')}</dd></div>`)}</dl></section>`)}</div>
    <p class="small soft">${say('desk.marks')}</p>
    <${SingleKeysChoice} />
    <div class="row"><button type="button" class="button" onClick=${onClose}>${say('common.close')}</button></div><//>`;
}
