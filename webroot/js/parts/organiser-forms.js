/** What an organiser fills in: a first workshop, another gathering, another workshop, a document to import. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { Confirm, Dialog } from './dialog.js';
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

export function OrganiserDialog({ dialog, state, on }) {
  const { problem, busy } = state;
  if (dialog.kind === 'import') return html`<${Import} ...${{ dialog, problem, busy, on }} />`;
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
  return html`<div class="field"><label for="gathering">${say('organiser.gathering')}</label><input class="input" id="gathering" name="gathering" required maxlength="200" autocomplete="off" dir="auto" placeholder=${say('organiser.gathering.hint')} /></div>`;
}

function WorkshopFields() {
  return html`<div class="field-pair">
      <div class="field"><label for="number">${say('organiser.number')}</label><input class="input" id="number" name="number" required maxlength="20" autocomplete="off" defaultValue="1.1" /></div>
      <div class="field"><label for="title">${say('organiser.title')}</label><input class="input" id="title" name="title" required maxlength="400" autocomplete="off" dir="auto" placeholder=${say('organiser.title.hint')} /></div></div>
    <fieldset class="wordings"><legend class="label">${say('organiser.wording')}</legend>
      ${['reproduce', 'inspire'].map((wording) => html`<label class="wording"><input type="radio" name="wording" value=${wording} defaultChecked=${wording === 'reproduce'} /><span>${say('organiser.wording.' + wording)}<small>${say('organiser.wording.' + wording + '.long')}</small></span></label>`)}</fieldset>`;
}

function Import({ dialog, problem, busy, on }) {
  const { found } = dialog;
  if (found) return html`<${Dialog} title=${say('organiser.found', { n: found.gathering.workshops.length })} onClose=${on.close}><${Found} found=${found} />
    <div class="row"><button type="button" class="button" autofocus onClick=${on.close}>${say('organiser.found.go')}</button></div><//>`;
  return html`<${Dialog} title=${say('organiser.import')} onClose=${on.close}><p>${say('organiser.import.long')}</p>
    <label class="import-file"><span class="button quiet"><${Tool} name="file" /> ${say(busy ? 'organiser.reading' : 'organiser.choose-file')}</span>
      <input type="file" class="visually-hidden" accept=".md,.markdown,.txt,text/markdown,text/plain" disabled=${busy} onChange=${(event) => on.importFile(event.target.files[0])} /></label>
    ${problem && html`<p class="note alarm" role="alert">${problem}</p>`}
    <div class="row"><button type="button" class="button quiet" onClick=${on.close}>${say('common.cancel')}</button></div><//>`;
}

function Found({ found: { gathering, remarks } }) {
  return html`<p><${Words} text=${gathering.name} /></p>
    <ul class="found" role="list">${gathering.workshops.map((workshop) => html`<li key=${workshop.id}><strong>${workshop.number}</strong> <${Words} text=${workshop.title} /> <span class="soft small">${say('organiser.entries', { n: workshop.entries })}</span></li>`)}</ul>
    ${remarks.length === 0 ? html`<p class="soft">${say('organiser.no-remark')}</p>` : html`<h3>${say('organiser.remarks', { n: remarks.length })}</h3>
      <ul class="remarks" role="list">${remarks.map((remark) => html`<li><span class="soft small">${say('organiser.line', { line: remark.line })}</span> ${say('organiser.remark.' + remark.code)} <bdi dir="auto">${remark.words}</bdi></li>`)}</ul>`}`;
}

function valuesOf(form) {
  const values = new FormData(form);
  return Object.fromEntries([...values].map(([name, value]) => [name, value.trim()]));
}
