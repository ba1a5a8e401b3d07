/** Fields of action by challenges: which has none is seen at once. */
import { sideBySide } from '../figures.js';
import { html } from '../ui.js';
import { say } from '../words.js';
import { fieldsTable } from '../road/fields.js';
import { Dialog } from './dialog.js';
import { Voice } from './voice.js';

export function DeskTable({ live, desk, onClose }) {
  const { rows, loose, bare } = fieldsTable(live.board);
  const { wording } = live.board.workshop;
  const head = (section) => html`<th scope="col">${say(`common.section.${wording}.${section}`)}</th>`;
  return html`<${Dialog} title=${say('desk.table')} onClose=${onClose} wide long>
    ${rows.length === 0 ? html`<p class="soft">${say('desk.table-empty')}</p>` : bare > 0 && html`<p class="note warm">${say('desk.table-bare', { n: bare })}</p>`}
    <table class="fields-table"><thead><tr>${head('fields')}${head('challenges')}</tr></thead>
      <tbody>${rows.map(({ field, challenges, entries }) => html`<tr key=${field.id} data-bare=${String(challenges.length === 0)}><th scope="row"><${Voice} of=${field} workshop=${live.board.workshop.language} block=${false} /><${Lines} ids=${entries} desk=${desk} /></th><td>${challenges.length ? html`<${List} list=${challenges} ...${{ live, desk }} />` : html`<strong>${say('desk.table-none')}</strong>`}</td></tr>`)}
        ${loose.length > 0 && html`<tr><th scope="row" class="soft">${say('desk.table-loose')}</th><td><${List} list=${loose} ...${{ live, desk }} /></td></tr>`}</tbody></table>
    <div class="row"><button type="button" class="button" onClick=${onClose}>${say('common.close')}</button></div><//>`;
}

function List({ list, live, desk }) {
  const { fates } = desk.document();
  return html`<ul role="list">${list.map((said) => html`<li key=${said.id}><${Voice} of=${said} workshop=${live.board.workshop.language} block=${false} /><${Lines} ids=${fates.get(said.id).entries} desk=${desk} /></li>`)}</ul>`;
}

/** The numbers of the lines that something is used in. */
function Lines({ ids, desk }) {
  const { numbers } = desk.document();
  const lines = sideBySide(ids.map((id) => numbers.get(id)));
  return lines && html` <span class="point-number">${lines}</span>`;
}
