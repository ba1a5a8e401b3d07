/** What is left to do, the way out of the desk (the document), and its keys. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Dialog } from './dialog.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

export function DeskBar({ live, desk, steps, set, download }) {
  const { used, said, empty } = desk.progress();
  return html`<section class="desk-bar" aria-label=${say('desk.bar')}>
    <div class="desk-progress"><progress max=${said || 1} value=${used} aria-label=${say('desk.progress')}></progress>
      <p><strong>${say('desk.used-of', { used, n: said })}</strong>${empty.length > 0 && html` · <span class="soft">${say('desk.empty', { n: empty.length })}</span>`}</p></div>
    <div class="staff-tools">
      <button type="button" class="button bare small" disabled=${steps.done.length === 0} onClick=${() => steps.undo()}><${Tool} name="undo" /> <span class="wide-only">${say('facilitator.undo')}</span></button>
      <button type="button" class="button bare small" onClick=${() => set({ help: true })}><${Tool} name="help" /> <span class="wide-only">${say('desk.keys')}</span></button>
      <button type="button" class="button small" onClick=${download} disabled=${live.line.state !== 'live'}><${Icon} name="download" /> <span class="wide-only">${say('desk.download')}</span></button>
    </div></section>`;
}

const KEYS = ['move', 'choose', 'take', 'merge', 'add', 'edit', 'shift', 'nest', 'drop', 'behind', 'save', 'bold', 'undo'];

export function DeskHelp({ onClose }) {
  return html`<${Dialog} title=${say('desk.keys')} onClose=${onClose}>
    <dl class="keys">${KEYS.map((key) => html`<div><dt>${say('desk.key.' + key).split(' / ').map((one, at) => html`${at > 0 && ' '}<kbd>${one}</kbd>`)}</dt><dd>${say('desk.key.' + key + '.does')}</dd></div>`)}</dl>
    <p class="small soft">${say('desk.marks')}</p>
    <div class="row"><button type="button" class="button" autofocus onClick=${onClose}>${say('common.close')}</button></div><//>`;
}

/** On a narrow screen one side shows at a time; these are under the thumb. */
export function DeskSides({ state, set, desk }) {
  const { used, said } = desk.progress();
  return html`<nav class="desk-sides" aria-label=${say('desk.sides')}>
    ${['said', 'document'].map((side) => html`<button type="button" aria-pressed=${String(state.side === side)} onClick=${() => set({ side })}>
      <${Icon} name=${side === 'said' ? 'people' : 'restitution'} />${say('desk.side.' + side)}${side === 'said' && said - used > 0 ? html` <span class="count">${said - used}</span>` : ''}</button>`)}</nav>`;
}
