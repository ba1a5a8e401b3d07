/** What was said in a section, oldest first: the room's contributions, and one's own with what became of them. */
import { html, Still, Words } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { Icon } from './icons.js';

/**
 * The rows of a section, in the order shown: what the board holds, own ones the facilitator hides, own ones just acknowledged
 * whose delta is still under way, and last what waits or was refused.
 */
export function rowsOf(section, { board, outbox, mine }, limit) {
  const items = bySubject(outbox.items);
  const said = board.contributions(section).slice(-limit).filter((c) => !mine.isWithdrawn(c.id));
  const rows = said.map((c) => rowOf({ ...c, ...mine.newerThan(board, c.id) }, mine.has(c.id), items.get(c.id)));
  for (const own of mine.absent(board, section)) rows.push({ ...own, mine: true });
  rows.sort((a, b) => a.at - b.at);
  for (const item of outbox.items) {
    if (item.command.t !== 'post' || item.command.section !== section || board.contribution(item.id)) continue;
    rows.push(rowOf({ ...item.command, at: item.at }, true, items.get(item.id)));
  }
  return rows;
}

/** The last thing asked about each contribution; the words shown are those the person last wrote. */
function bySubject(items) {
  const last = new Map();
  for (const item of items) last.set(item.command.contribution || item.id, item);
  return last;
}

function rowOf({ id, text, field, at, edited }, mine, item) {
  const row = { id, text, field: field || null, at, edited: Boolean(edited), mine, state: mine ? 'saved' : null };
  if (!item) return row;
  const asked = item.command.t;
  if (asked === 'post' && row.edited) return row;
  return { ...row, state: asked + '-' + item.state, problem: item.state === 'refused' ? sayProblem(item.code, item.say) : null,
    item: item.id, text: asked === 'edit' ? item.command.text : text, field: asked === 'edit' ? item.command.field || null : row.field };
}

/** `asking`: the row one is asked about before withdrawing it. `may`: whether own rows can be changed now. `on`: {edit, askWithdraw, withdraw, keep, again, drop}. */
export function ContributionList({ rows, asking, may, nameOfField, language, on }) {
  return html`
    <ol class="said" role="list">
      ${rows.map((row) => html`<${Still} key=${row.id} view=${Contribution} id=${row.id} text=${row.text} state=${row.state} item=${row.item}
        problem=${row.problem} edited=${row.edited} mine=${row.mine} field=${row.field} fieldName=${row.field ? nameOfField(row.field) : null}
        asking=${asking === row.id} may=${row.mine && may} language=${language} on=${on} />`)}
    </ol>`;
}

function Contribution(row) {
  return html`
    <li class="contribution" data-row=${row.id} data-mine=${row.mine ? '' : undefined} data-state=${row.state}>
      ${row.fieldName ? html`<p class="of-field"><${Icon} name="fields" /><${Words} text=${row.fieldName} lang=${row.language} /></p>` : null}
      <p class="words"><${Words} text=${row.text} lang=${row.language} block=${true} /></p>
      ${row.mine ? html`<div class="fate">${fate(row)}<div class="ways">${ways(row)}</div></div>` : null}
    </li>`;
}

const MARKS = { saved: 'check', hidden: 'hidden', waiting: 'waiting', refused: 'warning' };

function fate({ state, problem, edited }) {
  const mark = MARKS[state] || MARKS[state.split('-')[1]];
  return html`<p class="state"><${Icon} name=${mark} /><span>${say('participant.state.' + (state === 'saved' && edited ? 'edited' : state))}</span>
    ${problem ? html`<span class="why">${problem}</span>` : null}</p>`;
}

function ways({ id, item, state, text, field, may, asking, on }) {
  // Keyed: the button that asks must never become, under the same finger or key, the one that does it.
  const way = (key, act, kind = '') => html`<button type="button" key=${key} data-way=${key} class=${'button bare small ' + kind} onClick=${act}>${say('participant.' + key)}</button>`;
  if (asking) {
    return html`<span class="sure">${say('participant.withdraw.sure')}</span>${way('withdraw.yes', () => on.withdraw(id), 'alarm')}${way('withdraw.no', () => on.keep())}`;
  }
  switch (state) {
    case 'post-refused': return [way('again.edit', () => on.edit({ id, item, text, field, refused: true })), may && way('again', () => on.again(item)), way('drop', () => on.drop(item, id))];
    case 'edit-refused': return [may && way('again.edit', () => on.edit({ id, item, text, field })), way('drop.edit', () => on.drop(item))];
    case 'withdraw-refused': return way('drop.withdraw', () => on.drop(item));
    case 'saved': case 'edit-waiting': case 'post-waiting':
      return may && [way('edit', () => on.edit({ id, text, field })), way('withdraw', () => on.askWithdraw(id))];
    default: return null;
  }
}
