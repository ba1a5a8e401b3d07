/** The contributions behind a line, with who else says so and as whom their authors may be quoted. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { rowOf } from './desk-row.js';
import { SaidDetails } from './said-details.js';
import { Voice } from './voice.js';

export function DeskSources({ entry, live, desk, on, frozen }) {
  return html`<ul class="sources" role="list">${entry.sources.map((id) => {
    const contribution = live.board.contribution(id);
    return html`<li key=${id}>${contribution ? html`<${Source} ...${{ contribution, live, desk }} />` : html`<span class="soft">${say('desk.source-gone')}</span>`}
      ${!frozen && html`<button type="button" class="button bare small" onClick=${() => on.untie(entry.id, id)}>${say('desk.untie')}</button>`}</li>`;
  })}</ul>`;
}

function Source({ contribution, live, desk }) {
  const { fate, reason, lines, spoken, ...details } = rowOf(live.board, desk.document(), contribution);
  return html`<span><${Voice} of=${contribution} workshop=${spoken} all=${true} block=${false} />${contribution.hidden && html` <strong>(${say('facilitator.is-hidden')})</strong>`}<${SaidDetails} ...${details} /></span>`;
}
