/** The workshop and its five sections, each with its switch: the facilitator's left hand. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { SECTIONS } from '../road/board.js';
import { seen } from '../road/gauges.js';
import { Icon } from './icons.js';

/** `act(commands, words)` gives commands as one act; `pick(section)` chooses whose words are shown. */
export function RoomState({ board, picked, pick, act, open, close }) {
  const { workshop } = board;
  if (!workshop) return html`<p class="soft">${say('common.loading')}</p>`;
  return html`<${RoomDoor} workshop=${workshop} writes=${board.permits('contribute')} flip=${workshop.open ? close : open} />
    <section class="card lead-sections" aria-label=${say('facilitator.sections')}>
      <button type="button" class="lead-pick" aria-current=${picked === null} onClick=${() => pick(null)}>
        <${Icon} name="restitution" /><bdi dir="auto">${say('facilitator.all')}</bdi><span class="count">${total(board)}</span></button>
      ${board.sections().map((section) => html`<${SectionRow} ...${{ board, section, pick, act, current: picked === section.id }} key=${section.id} />`)}
      <${AllSwitch} board=${board} act=${act} />
    </section>`;
}

function RoomDoor({ workshop, writes, flip }) {
  const { open } = workshop;
  return html`<section class="card lead-state" data-open=${String(open)}>
    <div><h2>${say(open ? 'facilitator.is-open' : 'facilitator.is-closed')}</h2>
    <p class="small soft">${say(!open ? 'facilitator.is-closed.long' : writes ? 'facilitator.is-open.long' : 'facilitator.is-open.not-writing')}</p></div>
    <button type="button" class=${open ? 'button quiet' : 'button'} onClick=${flip}>${say(open ? 'facilitator.close' : 'facilitator.open')}</button>
  </section>`;
}

function SectionRow({ board, section, current, pick, act }) {
  const flip = section.open ? 'close-section' : 'open-section';
  const shown = board.contributions(section.id).filter(seen).length;
  return html`<div class="lead-section" data-section=${section.id} data-current=${String(current)}>
    <button type="button" class="lead-pick" aria-current=${current} onClick=${() => pick(section.id)}>
      <${Icon} name=${section.id} /><${Words} text=${section.title} /><span class="count">${shown}</span></button>
    <button type="button" role="switch" class="switch" aria-checked=${String(section.open)} aria-label=${section.title}
      onClick=${() => act([{ t: flip, section: section.id }], say('facilitator.did.' + flip, { title: section.title }))}>
      <span class="switch-word">${say(section.open ? 'facilitator.section-open' : 'facilitator.section-closed')}</span></button>
  </div>`;
}

/** All at once, since most workshops begin so. */
function AllSwitch({ board, act }) {
  const some = (open) => board.sections().filter((section) => section.open === open).map((section) => section.id);
  const give = (t, ids) => act(ids.map((section) => ({ t, section })), say('facilitator.did.' + t + 's', { n: ids.length }));
  const [open, closed] = [some(true), some(false)];
  return html`<div class="lead-all">
    <button type="button" class="button bare small" disabled=${!closed.length} onClick=${() => give('open-section', closed)}>${say('facilitator.open-all')}</button>
    <button type="button" class="button bare small" disabled=${!open.length} onClick=${() => give('close-section', open)}>${say('facilitator.close-all')}</button>
  </div>`;
}

function total(board) {
  return SECTIONS.reduce((sum, id) => sum + board.contributions(id).filter(seen).length, 0);
}
