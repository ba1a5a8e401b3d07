/** What holds for the whole workshop, and for each section what the room sees of it. Each setting counts at once, and can be undone. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { Dialog } from './dialog.js';
import { Icon } from './icons.js';
import { SingleKeysChoice } from './single-keys-choice.js';

const PAUSES = [0, 15, 30, 60, 120];

export function Settings({ board, act, onClose }) {
  const { premoderated = false, pause = 0, dots = 3, stacking = false } = board.customs || {};
  const set = (change, words) => act([{ t: 'customs', ...change }], words);
  const steps = PAUSES.includes(pause) ? PAUSES : [...PAUSES, pause].sort((a, b) => a - b);
  return html`<${Dialog} title=${say('lead.settings')} onClose=${onClose} wide><div class="settings">
    <${Switch} name="lead.premoderated" on=${premoderated} flip=${() => set({ premoderated: !premoderated }, say(premoderated ? 'lead.did.unmoderated' : 'lead.did.premoderated'))} />
    <${Switch} name="lead.stacking" on=${stacking} flip=${() => set({ stacking: !stacking }, say('lead.did.stacking'))} />
    <div class="setting"><label for="pause"><strong>${say('lead.pause')}</strong><span class="small soft">${say('lead.pause.long')}</span></label>
      <select class="input" id="pause" onChange=${(event) => set({ pause: Number(event.target.value) }, say('lead.did.pause', { pause: pauseWords(Number(event.target.value)) }))}>
        ${steps.map((seconds) => html`<option value=${seconds} selected=${seconds === pause} key=${seconds}>${pauseWords(seconds)}</option>`)}</select></div>
    <div class="setting"><span><strong>${say('lead.dots')}</strong><span class="small soft">${say('lead.dots.long')}</span></span>
      <span class="stepper"><button type="button" class="button quiet small" aria-label=${say('lead.dots.less')} disabled=${dots <= 1} onClick=${() => set({ dots: dots - 1 }, say('lead.did.dots', { n: dots - 1 }))}>−</button>
        <b aria-live="polite">${dots}</b><button type="button" class="button quiet small" aria-label=${say('lead.dots.more')} disabled=${dots >= 20} onClick=${() => set({ dots: dots + 1 }, say('lead.did.dots', { n: dots + 1 }))}>+</button></span></div>
    <table class="settings-sections"><thead><tr><th scope="col">${say('facilitator.sections')}</th><th scope="col">${say('lead.veiled')}</th><th scope="col">${say('lead.revealed')}</th></tr></thead>
      <tbody>${board.sections().map((section) => html`<tr key=${section.id} data-section=${section.id}><th scope="row"><span class="section-name"><${Icon} name=${section.id} /><${Words} text=${section.title} /></span></th>
        <td><${Flip} ...${{ section, act }} is=${section.veiled} words="lead.veiled" on="veil" off="unveil" /></td>
        <td><${Flip} ...${{ section, act }} is=${section.revealed} words="lead.revealed" on="reveal" off="conceal" /></td></tr>`)}</tbody></table>
    <p class="small soft">${say('lead.veiled.long')}</p>
    <${SingleKeysChoice} /></div>
    <div class="row"><button type="button" class="button" onClick=${onClose}>${say('common.close')}</button></div><//>`;
}

function pauseWords(seconds) {
  return seconds === 0 ? say('lead.pause.none') : say('lead.pause.seconds', { n: seconds });
}

function Switch({ name, on, flip }) {
  return html`<div class="setting"><span><strong>${say(name)}</strong><span class="small soft">${say(name + '.long')}</span></span>
    <button type="button" role="switch" class="switch" aria-checked=${String(on)} aria-label=${say(name)} onClick=${flip}><span class="switch-word">${say(on ? 'lead.yes' : 'lead.no')}</span></button></div>`;
}

/** One thing of a section that is so or not: veiled, revealed. */
export function Flip({ section, is, act, words, on, off }) {
  const t = is ? off : on;
  return html`<button type="button" role="switch" class="switch" aria-checked=${String(Boolean(is))} aria-label=${say('common.about', { what: say(words), of: section.title })}
    onClick=${() => act([{ t, section: section.id }], say('lead.did.' + t, { title: section.title }))}><span class="switch-word">${say(is ? 'lead.yes' : 'lead.no')}</span></button>`;
}
