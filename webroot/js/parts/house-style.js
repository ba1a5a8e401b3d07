/** How a gathering's documents look: a Word model, a colour, a logo. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Dialog } from './dialog.js';
import { Tool } from './tool-icons.js';

const FILES = { reference: '.docx', logo: '.png,.jpg,.jpeg' };

/** `dialog`: {kind: 'style', gathering, style}; `on.putStyle(part, body)`, `on.dropStyle(part)`. */
export function HouseStyle({ dialog: { style }, problem, busy, on }) {
  return html`<${Dialog} title=${say('style.title')} onClose=${on.close}>
    <p class="soft">${say('style.long')}</p>
    ${!style ? html`<p class="soft">${say('common.loading')}</p>` : html`<div class="stack">
      <${Given} part="reference" given=${style.reference} ...${{ busy, on }} />
      <div class="style-part"><div><label class="label" for="accent">${say('style.accent')}</label><p class="soft small">${say('style.accent.what')}</p></div>
        <span class="row"><input type="color" id="accent" class="colour" defaultValue=${style.accent || '#1B4F72'} disabled=${busy} onChange=${(event) => on.putStyle('accent', event.target.value)} />
          ${style.accent && html`<${Drop} part="accent" ...${{ busy, on }} />`}</span></div>
      <${Given} part="logo" given=${style.logo} ...${{ busy, on }} /></div>`}
    ${problem && html`<p class="note alarm" role="alert">${problem}</p>`}
    <div class="row"><button type="button" class="button" onClick=${on.close}>${say('common.close')}</button></div><//>`;
}

function Given({ part, given, busy, on }) {
  return html`<div class="style-part"><div><strong class="label">${say('style.' + part)}</strong><p class="soft small">${say('style.' + part + '.what')}</p>
      <p class="small">${say(given ? 'style.given' : 'style.none')}</p></div>
    <span class="row"><label class="import-file inline"><span class="button quiet small"><${Tool} name="file" /> ${say('organiser.choose-file')}</span>
        <input type="file" class="visually-hidden" aria-label=${say('style.' + part)} accept=${FILES[part]} disabled=${busy} onChange=${(event) => event.target.files[0] && on.putStyle(part, event.target.files[0])} /></label>
      ${given && html`<${Drop} part=${part} ...${{ busy, on }} />`}</span></div>`;
}

function Drop({ part, busy, on }) {
  return html`<button type="button" class="button bare small" disabled=${busy} aria-label=${say('style.drop', { what: say('style.' + part) })} onClick=${() => on.dropStyle(part)}>${say('style.remove')}</button>`;
}
