/** What an organiser fills in: a first workshop, another gathering, another workshop; and the page's other dialogs. */
import { html } from '../ui.js';
import { LANGUAGES, NAMES } from '../languages.js';
import { language, say } from '../words.js';
import { Confirm, Dialog } from './dialog.js';
import { Downloads } from './downloads.js';
import { HouseStyle } from './house-style.js';
import { Import } from './import.js';
import { Message, More, Next, Purge, Retention } from './organiser-keeping.js';
import { SharedLines } from './shared-lines.js';
import { Tool } from './tool-icons.js';

/** Nothing yet: one form, three fields, and the links come. */
export function FirstWorkshop({ on, busy, problem }) {
  return html`<section class="first"><h1>${say('organiser.first')}</h1><p class="soft">${say('organiser.first.long')}</p>
    <form class="card stack" onSubmit=${(event) => { event.preventDefault(); on.makeGathering(valuesOf(event.target)); }}>
      <${GatheringField} /><${WorkshopFields} />
      ${problem && html`<p class="problem" role="alert">${problem}</p>`}
      <button type="submit" class="button" disabled=${busy}>${say('organiser.make')}</button></form>
    <p class="first-or"><button type="button" class="button bare" onClick=${() => on.ask({ kind: 'import' })}><${Tool} name="file" /> ${say('organiser.import-instead')}</button></p></section>`;
}

const WHOLE = { more: More, message: Message, edition: Next, retention: Retention, purge: Purge, shared: SharedLines };

export function OrganiserDialog({ dialog, state, on }) {
  const { problem, busy } = state;
  const Whole = WHOLE[dialog.kind];
  if (Whole) return html`<${Whole} key=${dialog.kind} ...${{ dialog, state, problem, busy, on }} />`;
  if (dialog.kind === 'import') return html`<${Import} ...${{ dialog, problem, busy, on }} />`;
  if (dialog.kind === 'style') return html`<${HouseStyle} ...${{ dialog, problem, busy, on }} />`;
  if (dialog.kind === 'download') return html`<${Downloads} ...${dialog} gone=${on.gone} onClose=${on.close} />`;
  if (dialog.kind === 'renew') {
    return html`<${Confirm} title=${say('organiser.renew.ask', { role: say('organiser.role.' + dialog.role) })} words=${say('organiser.renew.what')} yes=${say('organiser.renew')}
      onClose=${on.close} onYes=${() => on.renew(dialog.workshop, dialog.role)} />`;
  }
  const first = dialog.kind === 'gathering';
  const make = (event) => { event.preventDefault(); if (first) on.makeGathering(valuesOf(event.target)); else on.makeWorkshop(dialog.gathering, valuesOf(event.target)); };
  return html`<${Dialog} title=${say(first ? 'organiser.new-gathering' : 'organiser.add-workshop')} onClose=${on.close}><form class="stack" onSubmit=${make}>
    ${first && html`<${GatheringField} />`}<${WorkshopFields} />
    ${problem && html`<p class="problem" role="alert">${problem}</p>`}
    <div class="row"><button type="button" class="button quiet" onClick=${on.close}>${say('common.cancel')}</button><button type="submit" class="button" disabled=${busy}>${say('organiser.make')}</button></div></form><//>`;
}

function GatheringField() {
  return html`<div class="field"><label for="gathering">${say('organiser.gathering')}</label><input class="input" id="gathering" name="gathering" required maxlength="200" autocomplete="off" dir="auto" placeholder=${say('organiser.gathering.hint')} /></div>
    <div class="field"><label for="language">${say('organiser.language')}</label><select class="input" id="language" name="language" defaultValue=${language()}>
      ${LANGUAGES.map((tag) => html`<option key=${tag} value=${tag} lang=${tag} selected=${tag === language()}>${NAMES[tag]}</option>`)}</select></div>`;
}

function WorkshopFields() {
  return html`<div class="field-pair">
      <div class="field"><label for="number">${say('organiser.number')}</label><input class="input" id="number" name="number" required maxlength="20" autocomplete="off" defaultValue="1.1" /></div>
      <div class="field"><label for="title">${say('organiser.title')}</label><input class="input" id="title" name="title" required maxlength="400" autocomplete="off" dir="auto" placeholder=${say('organiser.title.hint')} /></div></div>
    <fieldset class="wordings"><legend class="label">${say('organiser.wording')}</legend>
      ${['reproduce', 'inspire'].map((wording) => html`<label class="wording"><input type="radio" name="wording" value=${wording} defaultChecked=${wording === 'reproduce'} /><span>${say('organiser.wording.' + wording)}<small>${say('organiser.wording.' + wording + '.long')}</small></span></label>`)}</fieldset>`;
}

function valuesOf(form) {
  const values = new FormData(form);
  return Object.fromEntries([...values].map(([name, value]) => [name, value.trim()]));
}
