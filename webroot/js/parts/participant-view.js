/** What a participant sees: head, step, rope of sections, and the view chosen. A pure function of the page's state. */
import { html, Words } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { SECTIONS } from '../road/board.js';
import { MY_WORDS, PROGRAMME, READ_BACK } from '../phone/steps.js';
import { Icon } from './icons.js';
import { Masthead, Menu } from './masthead.js';
import { sectionView } from './section-view.js';
import { SectionTabs } from './section-tabs.js';
import { StepLine } from './step-line.js';

/** `page` is the state of pages/participant.js, `on` what the person can do. */
export function participantView(page, on) {
  if (page.ended) return ended(page, on);
  const { board, connection } = page;
  const workshop = board.workshop || page.seat.workshop;
  const waiting = page.outbox.waiting().length;
  return html`
    <${Masthead} workshop=${workshop} line=${page.line} waiting=${waiting} open=${page.menu} toggle=${on.toggleMenu} />
    ${board.workshop ? html`<${StepLine} step=${stepName(board)} timer=${board.timer} serverNow=${() => connection.serverNow()} offered=${page.offered} open=${page.tab === PROGRAMME} on=${on} />`
      : html`<div class="step-line" aria-hidden="true"></div>`}
    ${page.menu ? html`<${Menu} workshop=${workshop} present=${connection.present} theme=${page.theme} textSize=${page.textSize} leaving=${page.leaving} goes=${page.goes}
      unsent=${page.outbox.items.length} on=${on} />` : null}
    <${SectionTabs} tabs=${tabs(page)} chosen=${page.tab} upright=${page.wide.matches} choose=${on.choose} />
    <div class="panel" role=${page.tab === PROGRAMME ? 'region' : 'tabpanel'} aria-labelledby=${page.tab === PROGRAMME ? 'programme-title' : 'tab-' + page.tab} data-section=${page.tab}>
      ${SECTIONS.includes(page.tab) ? sectionView(page, on) : other(page, on)}
      ${page.notice ? html`<div class="pill-place notice-place" key="notice"><p class="notice"><span>${page.notice.words}</span>
        ${page.notice.back ? html`<button type="button" class="button bare small" data-way="back" onClick=${on.takeBack}>${say('participant.undo')}</button>` : null}<button type="button" class="button bare" onClick=${on.dismiss}><${Icon} name="close" label=${say('common.close')} /></button></p></div>` : null}
      ${page.outdated && !page.notice ? html`<div class="pill-place notice-place" key="outdated"><p class="notice" role="status"><span>${say('page.new')}</span><button type="button" class="button bare" onClick=${on.reload}>${say('page.reload')}</button></p></div>` : null}
    </div>`;
}

/** Closed, it makes a difference whether anything was said yet. */
function stepName(board) {
  return board.workshop.step === 'closed' && board.contributionsById.size === 0 ? 'not-yet' : board.workshop.step;
}

export function nameOf(board, id) {
  return say('common.section.' + (board.workshop ? board.workshop.wording : 'reproduce') + '.' + id);
}

function tabs(page) {
  const { board } = page;
  const five = SECTIONS.map((id) => {
    const known = board.section(id);
    const name = nameOf(board, id);
    return { id, name, title: known ? known.title : name, count: board.contributions(id).length, closed: Boolean(known && !known.open && board.permits('contribute')) };
  });
  const own = [...page.mine.items.values()].filter((item) => !item.withdrawn).length;
  return [...five, plainTab(READ_BACK, 'participant.read-back', null), plainTab(MY_WORDS, 'participant.mine', own || null)];
}

function plainTab(id, key, count) {
  return { id, name: say(key), title: say(key), count, closed: false };
}

/** The views that are no section, each fetched when it is first needed. */
function other(page, on) {
  const { board, parts, tab } = page;
  const road = page.road;
  const name = (id) => nameOf(board, id);
  const [part, draw] = {
    [READ_BACK]: ['readBack', ({ ReadBack }) => html`<${ReadBack} road=${road} contesting=${page.drafts.get('contest')} problem=${page.downloadProblem} on=${on} />`],
    [MY_WORDS]: ['myWords', ({ MyWords }) => html`<${MyWords} road=${road} nameOf=${name} unselected=${page.unselected} asking=${page.erasing} on=${on} />`],
    [PROGRAMME]: ['programme', ({ Programme }) => html`<${Programme} board=${board} nameOf=${name} on=${on} />`],
  }[tab];
  const module = board.workshop ? parts.get(part) : null;
  return html`<div class="stage" id="panel" tabindex="0" key=${tab} onScroll=${on.scrolled}>
      ${module ? draw(module) : html`<p class="soft">${say('common.loading')}</p>`}
    </div>
    ${tab === READ_BACK && page.offerAway ? html`<div class="pill-place" key="offer"><button type="button" class="button pill" onClick=${on.toOffer}><${Icon} name="onward" />${say('participant.read-back.offer')}</button></div>` : null}`;
}

function ended({ ended: why, outbox, copied }, on) {
  const reloads = why === 'other-version';
  return html`
    <div class="ended">
      <img src="/img/mark.svg" alt="" width="56" height="56" />
      <h1>${say('participant.ended.' + why)}</h1>
      <p>${why === 'left' ? null : sayProblem(why)}</p>
      ${outbox.items.length ? html`<div class="note warm"><p>${say('participant.ended.unsent', { n: outbox.items.length })}</p>
        <ul>${outbox.items.filter((item) => item.command.text).map((item) => html`<li key=${item.id}><${Words} text=${item.command.text} /></li>`)}</ul>
        <button type="button" class="button quiet small" data-way="copy" onClick=${on.copyUnsent}>${say(copied ? 'participant.copied' : 'participant.copy')}</button>
        ${why === 'not-admitted' ? html`<p class="small">${say('participant.ended.kept')}</p>` : null}</div>` : null}
      <button type="button" class="button" onClick=${reloads ? on.reload : on.rejoin}>${say(reloads ? 'participant.ended.reload' : 'participant.ended.rejoin')}</button>
    </div>`;
}
