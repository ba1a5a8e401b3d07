/** The workshop and its five sections, each with its switch: the facilitator's left hand. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { SECTIONS } from '../road/board.js';
import { Icon } from './icons.js';

/** `act(command, words, undo)` gives a command and says what was done; `pick(section)` chooses whose words are shown. */
export function RoomState({ board, picked, pick, act, confirmClose }) {
  const { workshop } = board;
  if (!workshop) return html`<p class="soft">${say('common.loading')}</p>`;
  return html`<${RoomDoor} workshop=${workshop} act=${act} confirmClose=${confirmClose} />
    <section class="card lead-sections" aria-label=${say('facilitator.sections')}>
      <button type="button" class="lead-pick" aria-current=${picked === null} onClick=${() => pick(null)}>
        <${Icon} name="restitution" /><bdi>${say('facilitator.all')}</bdi><span class="count">${total(board)}</span></button>
      ${board.sections().map((section) => html`<${SectionRow} ...${{ board, section, pick, act, current: picked === section.id }} key=${section.id} />`)}
      <${AllSwitch} board=${board} act=${act} />
    </section>`;
}

function RoomDoor({ workshop, act, confirmClose }) {
  const { open } = workshop;
  const flip = () => (open ? confirmClose() : act([{ t: 'open' }], say('facilitator.did.open'), [{ t: 'close' }]));
  return html`<section class="card lead-state" data-open=${String(open)}>
    <div><h2>${say(open ? 'facilitator.is-open' : 'facilitator.is-closed')}</h2>
    <p class="small soft">${say(open ? 'facilitator.is-open.long' : 'facilitator.is-closed.long')}</p></div>
    <button type="button" class=${open ? 'button quiet' : 'button'} onClick=${flip}>${say(open ? 'facilitator.close' : 'facilitator.open')}</button>
  </section>`;
}

function SectionRow({ board, section, current, pick, act }) {
  const flip = section.open ? 'close-section' : 'open-section';
  const back = section.open ? 'open-section' : 'close-section';
  const shown = board.contributions(section.id).filter((contribution) => !contribution.hidden).length;
  return html`<div class="lead-section" data-section=${section.id} data-current=${String(current)}>
    <button type="button" class="lead-pick" aria-current=${current} onClick=${() => pick(section.id)}>
      <${Icon} name=${section.id} /><${Words} text=${section.title} /><span class="count">${shown}</span></button>
    <button type="button" role="switch" class="switch" aria-checked=${String(section.open)} aria-label=${section.title}
      onClick=${() => act([{ t: flip, section: section.id }], say('facilitator.did.' + flip, { title: section.title }), [{ t: back, section: section.id }])}>
      <span class="switch-word">${say(section.open ? 'facilitator.section-open' : 'facilitator.section-closed')}</span></button>
  </div>`;
}

/** All at once, since most workshops begin so. */
function AllSwitch({ board, act }) {
  const some = (open) => board.sections().filter((section) => section.open === open).map((section) => section.id);
  const give = (t, back, ids) => act(ids.map((section) => ({ t, section })), say('facilitator.did.' + t + 's', { n: ids.length }), ids.map((section) => ({ t: back, section })));
  const [open, closed] = [some(true), some(false)];
  return html`<div class="lead-all">
    <button type="button" class="button bare small" disabled=${!closed.length} onClick=${() => give('open-section', 'close-section', closed)}>${say('facilitator.open-all')}</button>
    <button type="button" class="button bare small" disabled=${!open.length} onClick=${() => give('close-section', 'open-section', open)}>${say('facilitator.close-all')}</button>
  </div>`;
}

function total(board) {
  return SECTIONS.reduce((sum, id) => sum + board.contributions(id).filter((contribution) => !contribution.hidden).length, 0);
}
