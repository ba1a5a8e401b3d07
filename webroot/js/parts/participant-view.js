/** What a participant sees: head, rope of sections, what was said, composer. A pure function of the page's state. */
import { html, Words } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { Composer } from './composer.js';
import { ContributionList, rowsOf } from './contribution-list.js';
import { Icon } from './icons.js';
import { Masthead, Menu } from './masthead.js';
import { ReadBack } from './read-back.js';
import { READ_BACK, SectionTabs } from './section-tabs.js';

/** `page` is the state of pages/participant.js, `on` what the person can do. */
export function participantView(page, on) {
  if (page.ended) return ended(page, on);
  const workshop = page.board.workshop || page.seat.workshop;
  const waiting = page.outbox.waiting().length;
  return html`
    <${Masthead} workshop=${workshop} line=${page.line} waiting=${waiting} open=${page.menu} toggle=${on.toggleMenu} />
    ${page.menu ? html`<${Menu} workshop=${workshop} present=${page.connection.present} theme=${page.theme} leaving=${page.leaving}
      unsent=${page.outbox.items.length} on=${on} />` : null}
    <${SectionTabs} tabs=${tabs(page)} chosen=${page.tab} upright=${page.wide.matches} choose=${on.choose} />
    <div class="panel" role="tabpanel" aria-labelledby=${'tab-' + page.tab} data-section=${page.tab}>
      ${page.tab === READ_BACK ? readBack(page, on) : section(page, on)}
    </div>`;
}

function tabs(page) {
  const { board } = page;
  const workshop = board.workshop || { wording: 'reproduce', open: true };
  const five = ['solutions', 'fields', 'evidence', 'challenges', 'stakes'].map((id) => {
    const known = board.section(id);
    const name = say('common.section.' + workshop.wording + '.' + id);
    return { id, name, title: known ? known.title : name, count: board.contributions(id).length, closed: Boolean(known && workshop.open && !known.open) };
  });
  const name = say('participant.read-back');
  return [...five, { id: READ_BACK, name, title: name, count: null, closed: false }];
}

function readBack(page, on) {
  return html`<div class="stage" id="panel" tabindex="0" key="read-back">
    ${page.board.workshop ? html`<${ReadBack} board=${page.board} download=${on.download} problem=${page.downloadProblem} />` : html`<p class="soft">${say('common.loading')}</p>`}
  </div>`;
}

function section(page, on) {
  const { board, tab } = page;
  const known = board.section(tab);
  const language = board.workshop ? board.workshop.language : undefined;
  const rows = rowsOf(tab, page, page.rowLimit);
  const hiddenAbove = board.contributions(tab).length > page.rowLimit;
  const nameOfField = (id) => named(id, page);
  return html`
    <h2 class="wording" key="wording"><${Icon} name=${tab} /><${Words} text=${known ? known.title : ''} lang=${language} /></h2>
    <div class="stage" id="panel" key=${tab} tabindex="0" onScroll=${on.scrolled}>
      ${rows.length === 0 && board.workshop ? empty(tab) : null}
      ${hiddenAbove ? html`<button type="button" class="button quiet small older" onClick=${on.older}>${say('participant.older')}</button>` : null}
      <${ContributionList} rows=${rows} asking=${page.asking} may=${mayWrite(page)} nameOfField=${nameOfField} language=${language} on=${on} />
    </div>
    ${pill(page, rows, on)}
    ${page.outbox.kept && !page.drafts.unkept ? null : html`<p class="note alarm unkept" role="alert">${say('participant.unkept')}</p>`}
    ${composer(page, on)}`;
}

function named(id, { board, outbox }) {
  const contribution = board.contribution(id);
  if (contribution) return contribution.text;
  const item = outbox.item(id);
  return item ? item.command.text : null;
}

function empty(tab) {
  return html`<div class="empty"><span class="knot large"><${Icon} name=${tab} /></span>
    <p>${say('participant.empty')}</p><p class="soft small">${say('participant.empty.' + tab)}</p></div>`;
}

/** Who reads further up is told how many came since, and goes there when they like. */
function pill(page, rows, on) {
  const last = rows.length ? rows[rows.length - 1].at : 0;
  if (page.atEnd[page.tab] !== false || !(page.tab in page.seenUntil)) page.seenUntil[page.tab] = Math.max(last, page.seenUntil[page.tab] || 0);
  if (page.atEnd[page.tab] !== false) return null;
  const n = rows.filter((row) => !row.mine && row.at > page.seenUntil[page.tab]).length;
  if (n === 0) return null;
  return html`<div class="pill-place" key="news"><button type="button" class="button pill" onClick=${on.newest}><${Icon} name="down" />${say('participant.news', { n })}</button></div>`;
}

/** Before the first welcome it is not known whether one may: then one may, and the outbox keeps it. */
function mayWrite({ board, tab }) {
  return !board.workshop || board.takes(tab);
}

function whyNot(page) {
  const { board, tab } = page;
  if (mayWrite(page)) return null;
  if (!board.workshop.open) return say(board.contributionsById.size ? 'participant.closed' : 'participant.not-yet');
  return say('participant.closed.section', { section: board.section(tab).title });
}

function composer(page, on) {
  const editing = page.editing && page.editing.section === page.tab ? page.editing : null;
  const fields = page.tab === 'challenges'
    ? rowsOf('fields', page, 1000).filter((row) => !/refused|hidden/.test(row.state || '')) : null;
  const draft = editing || page.drafts.get(page.tab) || { text: '', field: null };
  const field = fields && fields.some((row) => row.id === draft.field) ? draft.field : null;
  return html`<${Composer} key=${'composer-' + page.tab} section=${page.tab} draft=${{ ...draft, field }} fields=${fields} note=${whyNot(page)} editing=${editing}
    on=${{ ...on, focus: () => on.typing(true), blur: () => on.typing(false) }} />`;
}

function ended({ ended: why, outbox }, on) {
  const reloads = why === 'other-version';
  return html`
    <div class="ended">
      <img src="/img/mark.svg" alt="" width="56" height="56" />
      <h1>${say('participant.ended.' + why)}</h1>
      <p>${why === 'left' ? null : sayProblem(why)}</p>
      ${outbox.items.length ? html`<div class="note warm"><p>${say('participant.ended.unsent', { n: outbox.items.length })}</p>
        <ul>${outbox.items.filter((item) => item.command.text).map((item) => html`<li key=${item.id}><${Words} text=${item.command.text} /></li>`)}</ul></div>` : null}
      <button type="button" class="button" onClick=${reloads ? on.reload : on.rejoin}>${say(reloads ? 'participant.ended.reload' : 'participant.ended.rejoin')}</button>
    </div>`;
}
