/** Fields of action by challenges: which field has none is seen at once. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { fieldsTable } from '../road/fields.js';
import { Icon } from './icons.js';
import { Paged } from './paged.js';
import { Voice } from './voice.js';

export function Table({ board }) {
  const { rows, bare } = fieldsTable(board);
  if (!rows.length) return html`<div class="stage-none"><p>${say('projector.table.none')}</p></div>`;
  return html`<${Paged} name="wall-table" foot=${bare ? say('projector.table.bare', { n: bare }) : say('projector.table')}>
    ${rows.map(({ field, challenges }) => html`<section class="table-row" data-bare=${String(!challenges.length)} key=${field.id}>
      <h3 data-section="fields"><${Icon} name="fields" /><span><${Voice} of=${field} workshop=${board.workshop.language} block=${false} /></span></h3>
      <ul data-section="challenges">${challenges.map((said) => html`<li key=${said.id}><${Voice} of=${said} workshop=${board.workshop.language} block=${false} /></li>`)}${challenges.length === 0 && html`<li class="none">${say('projector.table.empty')}</li>`}</ul></section>`)}<//>`;
}
