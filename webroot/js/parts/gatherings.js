/** All gatherings and their workshops at a glance: which are open, who is there, how far they are. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';
import { WorkshopLinks } from './workshop-links.js';

export function Gatherings({ state, on }) {
  return state.gatherings.map((gathering) => html`<section class="gathering" key=${gathering.id} aria-label=${gathering.name}>
    <div class="gathering-head"><h2><${Words} text=${gathering.name} /></h2>
      <p class="soft small">${say('organiser.workshops', { n: gathering.workshops.length })}</p>
      <div class="row">
        <button type="button" class="button quiet small" onClick=${() => on.ask({ kind: 'workshop', gathering })}><${Tool} name="add" /> ${say('organiser.add-workshop')}</button>
        ${gathering.workshops.length > 0 && html`<button type="button" class="button quiet small" onClick=${() => on.downloadAll(gathering)}><${Icon} name="download" /> ${say('organiser.download-all')}</button>`}
        <button type="button" class="button quiet small" onClick=${() => on.style(gathering)}><${Tool} name="show" /> ${say('style.open')}</button>
      </div></div>
    ${gathering.workshops.length === 0 ? html`<div class="empty"><p>${say('organiser.no-workshop')}</p></div>`
      : html`<ul class="workshops" role="list">${gathering.workshops.map((workshop) => html`<${Workshop} key=${workshop.id} ...${{ workshop, state, on }} />`)}</ul>`}
  </section>`);
}

function Workshop({ workshop, state, on }) {
  const { id, number, title, open } = workshop;
  const shown = state.shown === id;
  return html`<li class="card workshop" data-open=${String(open)}>
    <button type="button" class="workshop-head" aria-expanded=${String(shown)} onClick=${() => on.show(id)}>
      <span class="workshop-number">${number}</span>
      <span class="workshop-title"><${Words} text=${title} /></span>
      <span class="workshop-facts">
        <span class="chip plain" data-line=${open ? 'live' : undefined}>${say(open ? 'organiser.open' : 'organiser.closed')}</span>
        <${Fact} icon="people" n=${workshop.present} name="organiser.present" />
        <${Fact} icon="send" n=${workshop.contributions} name="organiser.contributions" />
        <${Fact} icon="restitution" n=${workshop.entries} name="organiser.entries" />
      </span>
      <span class="workshop-more"><${Tool} name=${shown ? 'fold' : 'unfold'} /><span class="visually-hidden">${say('organiser.links')}</span></span>
    </button>
    ${shown && html`<${WorkshopLinks} ...${{ workshop, on }} details=${state.details.get(id)} fresh=${state.fresh === id} copied=${state.copied} />`}
  </li>`;
}

function Fact({ icon, n, name }) {
  const words = say(name, { n });
  return html`<span class="fact" title=${words}><${Icon} name=${icon} /><span aria-hidden="true">${n}</span><span class="visually-hidden">${words}</span></span>`;
}
