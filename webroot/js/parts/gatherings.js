/** All gatherings, the newest first; of those unfolded every room at a glance, the plenary, and what can be done with the whole. */
import { day } from '../figures.js';
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { roomsOf, totals } from '../road/rooms.js';
import { Icon } from './icons.js';
import { Plenary } from './plenary.js';
import { RoomRow } from './room-row.js';
import { Tool } from './tool-icons.js';

export function Gatherings({ state, on }) {
  return [...state.gatherings].reverse().map((gathering) => html`<${Gathering} key=${gathering.id} ...${{ gathering, state, on }} />`);
}

function Gathering({ gathering, state, on }) {
  const { id, name, until } = gathering;
  const unfolded = state.unfolded.has(id);
  const { rooms, plenary } = roomsOf(gathering);
  return html`<section class="gathering" aria-label=${name}>
    <div class="gathering-head"><h2><button type="button" class="gathering-name" aria-expanded=${String(unfolded)} onClick=${() => on.unfold(id)}><${Tool} name=${unfolded ? 'fold' : 'unfold'} /><${Words} text=${name} /></button></h2>
      <${Figures} rooms=${rooms} />${until && html`<p class="chip plain">${say('organiser.until', { day: day(until) })}</p>`}</div>
    ${unfolded && html`<${Tools} ...${{ gathering, rooms, on }} />
      ${rooms.length === 0 ? html`<div class="empty"><p>${say('organiser.no-workshop')}</p></div>`
        : html`<div class="rooms"><p class="rooms-head eyebrow" aria-hidden="true">${['room', 'people', 'pace', 'step', 'left', 'sections', 'restitution'].map((column) => html`<span class=${'in-' + column}>${say('organiser.column.' + column)}</span>`)}</p>
          <ul class="workshops" role="list">${rooms.map((workshop) => html`<${RoomRow} key=${workshop.id} ...${{ workshop, state, on }} />`)}</ul></div>
        <${Plenary} ...${{ gathering, plenary, state, on }} />`}`}
  </section>`;
}

function Figures({ rooms }) {
  const { present, contributions, signed } = totals(rooms);
  return html`<p class="soft small gathering-figures">${[
    say('organiser.workshops', { n: rooms.length }), say('common.present', { n: present }), say('common.contributions', { n: contributions }),
    say('organiser.signed', { n: signed, rooms: rooms.length })].join(' · ')}</p>`;
}

function Tools({ gathering, rooms, on }) {
  return html`<div class="gathering-tools row">
    <button type="button" class="button quiet small" onClick=${() => on.ask({ kind: 'workshop', gathering })}><${Tool} name="add" /> ${say('organiser.add-workshop')}</button>
    ${rooms.length > 0 && html`<button type="button" class="button quiet small" onClick=${() => on.ask({ kind: 'message', gathering })}><${Tool} name="message" /> ${say('organiser.message')}</button>
      <a class="button quiet small" href=${'/sheet?gathering=' + gathering.id} target="_blank"><${Tool} name="print" /> ${say('organiser.sheets')}</a>
      <button type="button" class="button quiet small" onClick=${() => on.downloadAll(gathering)}><${Icon} name="download" /> ${say('organiser.download-all')}</button>`}
    <button type="button" class="button quiet small" onClick=${() => on.ask({ kind: 'more', gathering })}><${Tool} name="more" /> ${say('organiser.more')}</button>
  </div>`;
}
