/** On a phone: all that does not fit the bar of the desk. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Dialog } from './dialog.js';
import { Tool } from './tool-icons.js';

const MORE = { scribe: 'pen', group: 'group', objections: 'warning', sign: 'sign', paper: 'show', brief: 'brief', downloads: 'file', table: 'table', help: 'help' };
const NAMES = { scribe: 'desk.scribe', group: 'desk.group', objections: 'desk.objections', sign: 'desk.sign', paper: 'desk.paper', brief: 'brief.title', downloads: 'desk.download', table: 'desk.table', help: 'desk.keys' };

export function DeskMore({ live, desk, on, onClose }) {
  const off = { sign: desk.frozen, paper: live.line.state !== 'live', downloads: live.line.state !== 'live' };
  return html`<${Dialog} title=${say('desk.more')} onClose=${onClose}>
    <ul class="more" role="list">${Object.keys(MORE).map((kind) => html`<li><button type="button" class="button quiet" disabled=${off[kind]} onClick=${() => on.dialog({ kind })}><${Tool} name=${MORE[kind]} /> ${say(NAMES[kind])}</button></li>`)}</ul>
    <div class="row"><button type="button" class="button" autofocus onClick=${onClose}>${say('common.close')}</button></div><//>`;
}
