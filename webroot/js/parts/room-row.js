/** One room at a glance: who is there, how fast it goes, where it is, what is missing; opened, its links. Nothing in it moves but figures. */
import { list, number } from '../figures.js';
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { coverage, pace } from '../road/rooms.js';
import { clock } from '../road/timer.js';
import { Icon } from './icons.js';
import { Ticking } from './ticking.js';
import { Tool } from './tool-icons.js';
import { WorkshopLinks } from './workshop-links.js';

const HERE = { serverNow: Date.now };      // over HTTP nothing tells the server's clock

export function RoomRow({ workshop, state, on }) {
  const { id, number, title, open } = workshop;
  const shown = state.shown === id;
  return html`<li class="card workshop" data-open=${String(open)}>
    <div class="room">
      <button type="button" class="workshop-head" aria-expanded=${String(shown)} onClick=${() => on.show(id)}>
        <span class="workshop-number">${number}</span><span class="workshop-title"><${Words} text=${title} /></span>
        <span class="workshop-more"><${Tool} name=${shown ? 'fold' : 'unfold'} /><span class="visually-hidden">${say('organiser.links')}</span></span></button>
      <${Figures} workshop=${workshop} />
    </div>
    ${shown && html`<${WorkshopLinks} ...${{ workshop, on }} details=${state.details.get(id)} fresh=${state.fresh === id} copied=${state.copied} />`}
  </li>`;
}

function Figures({ workshop }) {
  const { present, contributions, step, sections, restitution } = workshop;
  const each = pace(workshop);
  const covered = coverage(workshop);
  const missing = covered.filter((one) => one.state === 'missing').map(({ id }) => id);
  const speed = number(each, { digits: 1 });
  return html`<${Fact} name="people" icon="people" words=${say('organiser.present', { n: present })} shown=${present} />
    <${Fact} name="pace" icon="send" words=${say('organiser.pace', { pace: speed, n: contributions })} shown=${html`${speed}<small>${say('organiser.a-minute')}</small>`} />
    <p class="fact in-step"><span class="chip plain" data-line=${step === 'welcome' || step === 'closed' ? undefined : 'live'}>${say('common.step.' + step)}</span></p>
    <${Ticking} timer=${{ ends: workshop.endsAt, left: workshop.left }} line=${HERE} view=${Left} />
    <p class="fact in-sections"><span class="gaps" aria-hidden="true">${sections.map((section, at) => html`<span class="gap" key=${section.id} data-section=${section.id} data-state=${covered[at].state} title=${say('organiser.section.has', { section: say('organiser.section.' + section.id), n: section.contributions, lines: section.entries })}><${Icon} name=${section.id} /></span>`)}</span>
      <span class="visually-hidden">${missing.length ? say('organiser.gaps', { sections: list(missing.map((one) => say('organiser.section.' + one))) }) : say('organiser.gaps.none')}</span></p>
    <p class="fact in-restitution" data-state=${restitution.state}><${Icon} name=${restitution.state === 'signed' ? 'check' : 'restitution'} /><span>${say('organiser.restitution.' + restitution.state, { version: restitution.version })}</span></p>`;
}

function Left({ state, seconds }) {
  return html`<p class="fact in-left" data-state=${state}>${seconds !== null && html`<span class="visually-hidden">${say('organiser.left')}</span><b>${state === 'over' ? say('organiser.over') : clock(seconds)}</b>${state === 'paused' && html`<small>${say('organiser.paused')}</small>`}`}</p>`;
}

function Fact({ name, icon, words, shown }) {
  return html`<p class=${'fact in-' + name} title=${words}><${Icon} name=${icon} /><span aria-hidden="true">${shown}</span><span class="visually-hidden">${words}</span></p>`;
}
