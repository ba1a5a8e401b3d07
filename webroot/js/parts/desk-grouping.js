/** Grouping from the desk: the section one is in, as the facilitator groups it. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { Dialog } from './dialog.js';
import { Grouping } from './grouping.js';

export function DeskGrouping({ live, state, on, onClose }) {
  return html`<${Dialog} title=${html`${say('desk.group')} · <${Words} text=${live.board.section(state.section).title} />`} onClose=${onClose} wide long>
    <${Grouping} ...${{ live }} section=${state.section} act=${on.act} order=${state.sort === 'said' ? 'newest' : state.sort} />
    <div class="row"><button type="button" class="button" onClick=${onClose}>${say('common.close')}</button></div><//>`;
}
