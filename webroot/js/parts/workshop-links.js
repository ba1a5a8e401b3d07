/** One workshop's doors: a link for each role, its code and QR, its sheet, its restitution. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Door } from './door.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

/** `details`: {links, door} once they have come; `fresh`: just made, so the next step is said; `copied`: the link just copied. */
export function WorkshopLinks({ workshop, details, fresh, copied, on }) {
  if (!details) return html`<p class="workshop-body soft">${say('common.loading')}</p>`;
  return html`<div class="workshop-body">
    ${fresh && html`<p class="note workshop-next">${say('organiser.next')}</p>`}
    <div class="links">${[...details.links, { role: 'participant', url: details.door.url }].map((link) => html`<${Link} key=${link.role} ...${{ link, workshop, on }} copied=${copied === link.url} />`)}
      <div class="row workshop-papers">
        <a class="button quiet small" href=${'/sheet/' + workshop.id} target="_blank"><${Tool} name="print" /> ${say('facilitator.sheet')}</a>
        <a class="button quiet small" href=${'/preflight/' + workshop.id} target="_blank"><${Icon} name="check" /> ${say('preflight.link')}</a>
        <button type="button" class="button quiet small" onClick=${() => on.download(workshop)}><${Icon} name="download" /> ${say('organiser.download')}</button>
      </div></div>
    <div class="workshop-door"><h3 class="eyebrow">${say('organiser.participants')}</h3><${Door} door=${details.door} /></div>
  </div>`;
}

function Link({ link, workshop, copied, on }) {
  const { role, url } = link;
  const id = 'link-' + role + '-' + workshop.id;
  return html`<div class="link">
    <label for=${id}><strong>${say('organiser.role.' + role)}</strong> <span class="soft small">${say('organiser.role.' + role + '.what')}</span></label>
    <div class="link-row"><input class="input" id=${id} readonly value=${url} onFocus=${(event) => event.target.select()} />
      <button type="button" class="button quiet small" onClick=${(event) => on.copy(url, event.currentTarget.parentElement.querySelector('input'))}>
        ${copied ? html`<${Icon} name="check" /> ${say('organiser.copied')}` : html`<${Tool} name="copy" /> ${say('organiser.copy')}`}</button>
      <a class="button quiet small" href=${url} target="_blank" rel="noopener noreferrer"><${Tool} name="open" /> ${say('organiser.visit')}</a>
      ${role !== 'participant' && html`<button type="button" class="button bare small" aria-label=${say('organiser.renew.long', { role: say('organiser.role.' + role) })} title=${say('organiser.renew')} onClick=${() => on.ask({ kind: 'renew', workshop, role })}><${Tool} name="renew" /></button>`}</div>
  </div>`;
}
