/** A document becomes a gathering: what was found in it is looked at first; one of another template is mapped by its organiser. */
import { Component, html, Words } from '../ui.js';
import { LANGUAGES, NAMES } from '../languages.js';
import { language, say } from '../words.js';
import { Dialog } from './dialog.js';
import { Tool } from './tool-icons.js';

const SECTIONS = ['solutions', 'fields', 'evidence', 'challenges', 'stakes'];
const READ = '.docx,.odt,.html,.htm,.md,.markdown,.txt,.json';

/** `dialog`: {kind: 'import'} with, once read, {file, found} or {file, unread}, and {mapping} if it was mapped. */
export function Import({ dialog, problem, busy, on }) {
  if (dialog.found) return html`<${Preview} ...${{ dialog, problem, busy, on }} />`;
  if (dialog.unread) return html`<${Mapping} ...${{ dialog, problem, busy, on }} />`;
  return html`<${Dialog} title=${say('organiser.import')} onClose=${on.close}><p>${say('organiser.import.long')}</p>
    <label class="import-file"><span class="button quiet"><${Tool} name="file" /> ${say(busy ? 'organiser.reading' : 'organiser.choose-file')}</span>
      <input type="file" class="visually-hidden" accept=${READ} disabled=${busy} onChange=${(event) => on.lookAt(event.target.files[0])} /></label>
    <${Trouble} problem=${problem} />
    <div class="row"><button type="button" class="button quiet" onClick=${on.close}>${say('common.cancel')}</button></div><//>`;
}

function Trouble({ problem }) {
  return problem ? html`<p class="note alarm" role="alert">${problem}</p>` : null;
}

function Preview({ dialog, problem, busy, on }) {
  const { gathering, preamble, workshops, remarks } = dialog.found;
  return html`<${Dialog} title=${say('organiser.found', { n: workshops.length })} onClose=${on.close} wide>
    <p><strong><${Words} text=${gathering} /></strong> <span class="soft small">${dialog.file.name}</span></p>
    ${workshops.map((workshop) => html`<${Found} workshop=${workshop} />`)}
    ${preamble > 0 && html`<p class="soft small">${say('organiser.found.preamble', { n: preamble })}</p>`}
    ${remarks.length === 0 ? html`<p class="soft">${say('organiser.no-remark')}</p>` : html`<h3>${say('organiser.remarks', { n: remarks.length })}</h3>
      <ul class="remarks" role="list">${remarks.map((remark) => html`<li><span class="soft small">${say('organiser.line', { line: remark.line })}</span> ${say('organiser.remark.' + remark.code)} <bdi dir="auto">${remark.words}</bdi></li>`)}</ul>`}
    <${Trouble} problem=${problem} />
    <p class="soft small">${say('organiser.found.nothing-yet')}</p>
    <div class="row"><button type="button" class="button quiet" onClick=${on.close}>${say('common.cancel')}</button>
      <button type="button" class="button" autofocus disabled=${busy} onClick=${on.importFile}>${say('organiser.found.make')}</button></div><//>`;
}

function Found({ workshop }) {
  return html`<section class="found"><h3><span class="workshop-number">${workshop.number}</span> <${Words} text=${workshop.title} /></h3>
    <ul role="list">${SECTIONS.map((section) => html`<li data-empty=${String(workshop.sections[section] === 0)}><span>${say('organiser.section.' + section)}</span> <strong>${workshop.sections[section]}</strong></li>`)}</ul>
    <p class="soft small">${[
      workshop.introduction > 0 && say('organiser.found.introduction', { n: workshop.introduction }),
      workshop.closingQuotation && say('organiser.found.closing'),
    ].filter(Boolean).join(' · ')}</p></section>`;
}

class Mapping extends Component {
  render({ dialog: { unread, file }, problem, busy, on }) {
    const mappable = unread.headings.length > 0;
    return html`<${Dialog} title=${say(mappable ? 'organiser.map' : 'organiser.import')} onClose=${on.close} wide>
      <p class="note warm">${unread.sentence}</p>
      ${mappable ? html`<form class="stack" onSubmit=${(event) => { event.preventDefault(); on.map(valuesOf(event.target)); }}>
        <p>${say('organiser.map.long')}</p>
        <fieldset class="mapping"><legend class="label">${say('organiser.map.headings', { file: file.name })}</legend>
          ${unread.headings.map((heading, at) => html`<div class="mapped"><label for=${'map-' + at}><${Words} text=${heading} /></label>
            <select class="input" id=${'map-' + at} name=${'map-' + at} defaultValue=""><option value="">${say('organiser.map.none')}</option>
              ${SECTIONS.map((section) => html`<option value=${section}>${say('organiser.section.' + section)}</option>`)}</select></div>`)}</fieldset>
        <div class="field"><label for="gathering">${say('organiser.gathering')}</label><input class="input" id="gathering" name="gathering" required maxlength="200" autocomplete="off" dir="auto" /></div>
        <div class="field-pair"><div class="field"><label for="number">${say('organiser.number')}</label><input class="input" id="number" name="number" required maxlength="20" autocomplete="off" defaultValue="1.1" /></div>
          <div class="field"><label for="title">${say('organiser.title')}</label><input class="input" id="title" name="title" required maxlength="200" autocomplete="off" dir="auto" /></div></div>
        <div class="field-pair even"><div class="field"><label for="wording">${say('organiser.wording')}</label><select class="input" id="wording" name="wording">
            ${['reproduce', 'inspire'].map((wording) => html`<option value=${wording}>${say('organiser.wording.' + wording)}</option>`)}</select></div>
          <div class="field"><label for="language">${say('organiser.language')}</label><select class="input" id="language" name="language">
            ${LANGUAGES.map((tag) => html`<option key=${tag} value=${tag} lang=${tag} selected=${tag === language()}>${NAMES[tag]}</option>`)}</select></div></div>
        <${Trouble} problem=${problem} />
        <div class="row"><button type="button" class="button quiet" onClick=${on.close}>${say('common.cancel')}</button><button type="submit" class="button" disabled=${busy}>${say('organiser.map.look')}</button></div></form>`
      : html`<div class="row"><button type="button" class="button quiet" onClick=${() => on.ask({ kind: 'import' })}>${say('organiser.choose-other')}</button></div>`}<//>`;
  }
}

function valuesOf(form) {
  return [...new FormData(form)].map(([name, value]) => [name, value.trim()]);
}
