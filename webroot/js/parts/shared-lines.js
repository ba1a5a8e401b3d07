/** Lines that several workshops wrote in nearly the same words, proposed as one; and where each comes from. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { SECTIONS } from '../road/board.js';
import { Dialog } from './dialog.js';
import { Icon } from './icons.js';

/** `dialog`: {gathering, section} and, once it has come, {found: {proposals: [{title, lines: [{workshop, number, entry, words}]}]}}. */
export function SharedLines({ dialog: { gathering, section, found }, problem, on }) {
  return html`<${Dialog} title=${say('organiser.shared')} onClose=${on.close} wide long>
    <p class="soft">${say('organiser.shared.what')}</p>
    <div class="shared-sections" role="group" aria-label=${say('organiser.column.sections')}>${SECTIONS.map((id) => html`<button type="button" key=${id} class="button quiet small" data-section=${id} aria-pressed=${String(id === section)} onClick=${() => on.shared(gathering, id)}><${Icon} name=${id} /> ${say('organiser.section.' + id)}</button>`)}</div>
    <div class="shared" aria-live="polite">${problem ? html`<p class="note alarm" role="alert">${problem}</p>` : !found ? html`<p class="soft">${say('common.loading')}</p>`
      : found.proposals.length === 0 ? html`<p class="soft">${say('organiser.shared.none')}</p>`
        : html`<ul role="list">${found.proposals.map((one, at) => html`<li key=${at} data-section=${section}><h3><${Words} text=${one.title} /> <span class="count">${say('organiser.shared.by', { n: new Set(one.lines.map(({ workshop }) => workshop)).size })}</span></h3>
          <ul role="list">${one.lines.map((line) => html`<li key=${line.entry}><b class="workshop-number">${line.number}</b> <${Words} text=${line.words} /></li>`)}</ul></li>`)}</ul>`}</div>
    <div class="row"><button type="button" class="button" onClick=${on.close}>${say('common.close')}</button></div><//>`;
}
