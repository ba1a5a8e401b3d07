/** On a narrow screen one side shows at a time; these are under the thumb. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

export function DeskSides({ state, set, desk }) {
  const { placed, said } = desk.progress();
  const icon = { inbox: html`<${Tool} name="inbox" />`, said: html`<${Icon} name="people" />`, document: html`<${Icon} name="restitution" />` };
  return html`<nav class="desk-sides" aria-label=${say('desk.sides')}>
    ${['inbox', 'said', 'document'].map((side) => html`<button type="button" aria-pressed=${String(state.side === side)} onClick=${() => set({ side })}>
      ${icon[side]}<span>${say('desk.side.' + side)}</span>${side === 'inbox' && said - placed > 0 ? html` <span class="count">${said - placed}</span>` : ''}</button>`)}</nav>`;
}
