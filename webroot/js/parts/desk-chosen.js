/** What can be done with the contributions chosen, all at once. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

export function DeskChosen({ desk, state, on }) {
  const n = state.chosen.size;
  const { fates, numbers } = desk.document();
  const laid = [...state.chosen].some((id) => ['parked', 'aside'].includes((fates.get(id) || {}).kind));
  const number = state.current && numbers.get(state.current);
  const small = (tool, key, act) => html`<button type="button" class="button bare small" aria-label=${say(key)} title=${say(key)} onClick=${act}><${Tool} name=${tool} /></button>`;
  return html`<div class="desk-chosen" role="group" aria-label=${say('desk.chosen', { n })}>
    <strong>${say('desk.chosen', { n })}</strong>
    ${small('join', 'desk.join', () => on.join())}${small('park', 'desk.park', () => on.park())}${small('aside', 'desk.aside', () => on.aside())}${laid && small('undo', 'desk.again', () => on.unlay())}
    <button type="button" class="button small" onClick=${on.merge}>${say(n > 1 ? 'desk.merge' : 'desk.take')}</button>
    ${n > 1 && html`<button type="button" class="button quiet small" onClick=${on.takeEach}>${say('desk.each', { n })}</button>`}
    ${number && html`<button type="button" class="button quiet small" onClick=${on.addToCurrent}>${say('desk.add-to', { number })}</button>`}
    <button type="button" class="button bare small desk-unchoose" aria-label=${say('desk.unchoose')} title=${say('desk.unchoose')} onClick=${on.unchoose}><${Icon} name="close" /></button>
  </div>`;
}
