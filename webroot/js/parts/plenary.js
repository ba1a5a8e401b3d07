/** The plenary of a gathering: a workshop like the others, made of what they wrote; its wall, and the book of all. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { RoomRow } from './room-row.js';
import { Tool } from './tool-icons.js';

/** `plenary`: its workshop, or null while there is none. */
export function Plenary({ gathering, plenary, state, on }) {
  const busy = state.busy;
  return html`<section class="plenary" aria-label=${say('organiser.plenary')}>
    <div class="plenary-head"><h3>${say('organiser.plenary')}</h3><p class="soft small">${say(plenary ? 'organiser.plenary.what' : 'organiser.plenary.none')}</p></div>
    <div class="row">
      <button type="button" class=${'button small' + (plenary ? ' quiet' : '')} disabled=${busy} onClick=${() => on.plenary(gathering)}><${Tool} name=${plenary ? 'renew' : 'add'} /> ${say(plenary ? 'organiser.plenary.again' : 'organiser.plenary.make')}</button>
      <a class="button quiet small" href=${'/plenary/' + gathering.id} target="_blank"><${Tool} name="open" /> ${say('organiser.plenary.wall')}</a>
      <button type="button" class="button quiet small" onClick=${() => on.book(gathering)}><${Icon} name="download" /> ${say('organiser.book')}</button>
      <button type="button" class="button quiet small" onClick=${() => on.shared(gathering, 'solutions')}><${Tool} name="group" /> ${say('organiser.shared')}</button></div>
    ${plenary && html`<ul class="workshops" role="list"><${RoomRow} workshop=${plenary} ...${{ state, on }} /></ul>`}
  </section>`;
}
