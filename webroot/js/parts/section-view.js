/** A section on a phone: its wording, what was said or what is voted on, and below it where one writes or how many dots are left. */
import { html, Words } from '../ui.js';
import { language, say } from '../words.js';
import { ORDERS } from '../road/ranking.js';
import { grouped, lined } from '../phone/order.js';
import { standing, wordsOf } from '../phone/rows.js';
import { stretch } from '../phone/stretch.js';
import { mayWrite } from '../phone/steps.js';
import { choiceOf, creditOf } from '../phone/credit.js';
import { Coach, Hints } from './coach-card.js';
import { Composer } from './composer.js';
import { ContributionList } from './contribution-list.js';
import { Icon } from './icons.js';

export function sectionView(page, on) {
  const { board, tab } = page;
  const known = board.section(tab);
  const language = board.workshop ? board.workshop.language : undefined;
  const { voting } = page;
  const module = voting ? page.parts.get('voting') : null;
  return html`
    <div class="head" key="wording"><h2 class="wording"><${Icon} name=${tab} /><${Words} text=${known ? known.title : ''} lang=${language} /></h2>${voting ? null : sorter(page, on)}</div>
    ${voting
      ? html`<div class="stage" id="panel" key=${tab + '-vote'} tabindex="0" onScroll=${on.scrolled}>
          ${module ? html`<${module.Voting} section=${tab} road=${page.road} rating=${page.rating} language=${language} on=${on} />` : html`<p class="soft">${say('common.loading')}</p>`}</div>`
      : said(page, language, on)}
    ${voting && module ? html`<${module.DotsLeft} key="dots" section=${tab} road=${page.road} />` : null}
    ${composes(page, voting, on) ? composer(page, on) : null}`;
}

function sorter({ order }, on) {
  return html`<label class="sorter"><${Icon} name="sort" /><span class="visually-hidden">${say('participant.order')}</span>
    <select value=${order} onChange=${(event) => on.order(event.target.value)}>${ORDERS.map((name) => html`<option value=${name}>${say('participant.order.' + name)}</option>`)}</select></label>`;
}

// What is empty before the line is live is another element: nobody saw anything move when the wording comes above it.
function said(page, language, on) {
  const { board, tab, order } = page;
  const rows = lined(standing(tab, page.road), order, board);
  const shown = stretch(rows, page.heldIn(tab), order);
  const more = (key, by) => html`<button type="button" class="button quiet small older" key=${key} onClick=${() => on.further(by)}>${say('participant.' + key)}</button>`;
  const may = { write: mayWrite(board, tab), support: board.permits('support'), prove: tab === 'solutions' && board.takes('evidence') };
  return html`
    <div class="stage" id="panel" key=${board.workshop || rows.length ? tab : 'nothing-yet'} tabindex="0" onScroll=${on.scrolled}>
      ${rows.length === 0 && board.workshop ? empty(page) : null}
      ${shown.from > 0 ? more(order === 'newest' ? 'older' : 'before', -1) : null}
      <${ContributionList} groups=${grouped(rows.slice(shown.from, shown.to).map((one) => one.row()), order, board)} asking=${page.asking} may=${may}
        nameOf=${(id) => wordsOf(id, page.road)} membersOf=${(id) => board.members(id).length} language=${language} on=${on} />
      ${shown.to < rows.length ? more('more', 1) : null}
    </div>
    ${pill(page, rows, on)}`;
}

function empty({ tab }) {
  return html`<div class="empty"><span class="knot large"><${Icon} name=${tab} /></span>
    <p>${say('participant.empty')}</p><p class="soft small">${say('participant.empty.' + tab)}</p></div>`;
}

/** Who reads further up is told how many came since, and goes there when they like. */
function pill({ tab, order, atEnd, seenUntil }, rows, on) {
  const away = atEnd[tab] === false;
  if (!away || !(tab in seenUntil)) seenUntil[tab] = rows.reduce((last, row) => Math.max(last, row.at), seenUntil[tab] || 0);
  if (!away || order !== 'newest') return null;
  const n = rows.filter((row) => !row.mine && row.at > seenUntil[tab]).length;
  if (n === 0) return null;
  return html`<div class="pill-place" key="news"><button type="button" class="button pill" onClick=${on.newest}><${Icon} name="down" />${say('participant.news', { n })}</button></div>`;
}

/** Where one can write now, is writing, or has words that wait for it; before and after the workshop too, as a draft. */
function composes({ board, tab, drafts, typing }, voting, on) {
  const draft = drafts.get(tab);
  if (mayWrite(board, tab) || typing || on.editingHere() || (draft && draft.text.trim() !== '')) return true;
  return !voting && ['welcome', 'closed', 'contribute'].includes(board.workshop.step);
}

function whyNot({ board, tab }) {
  if (mayWrite(board, tab)) return null;
  const { step } = board.workshop;
  if (step === 'closed' || step === 'welcome') return say(step === 'closed' && board.contributionsById.size ? 'participant.closed' : 'participant.not-yet');
  return say(board.permits('contribute') ? 'participant.closed.section' : 'participant.not-this-step');
}

/** By the words as they stood when the person last paused, so that nothing jumps at each letter. */
function tongue({ board, parts, hinted }, draft) {
  const module = hinted || draft.lang ? parts.get('tongue') : null;
  return module ? module.tongueOf(hinted || draft.text, { chosen: draft.lang, workshop: board.workshop.language, page: language() }) : null;
}

function composer(page, on) {
  const { board, tab, drafts, parts } = page;
  const editing = on.editingHere();
  const draft = { field: null, solution: null, text: '', ...(editing || drafts.get(tab)) };
  const choice = (editing ? editing.choice || choiceOf(editing.credit) : drafts.get('credit')) || { kind: 'nobody' };
  const forms = page.quotedOpen || tab === 'evidence' ? parts.get('quoted') : null;
  return html`<${Composer} key=${'composer-' + tab} section=${tab} draft=${draft} about=${aboutWhat(page)} note=${whyNot(page)} editing=${editing}
    tongue=${tongue(page, draft)} quoted=${creditOf(choice) !== null} quotedOpen=${page.quotedOpen} above=${above(page, editing, draft, on)}
    forms=${forms ? html`${tab === 'evidence' ? html`<${forms.FactsForm} facts=${draft.facts} on=${on} />` : null}${page.quotedOpen ? html`<${forms.Quoted} choice=${choice} on=${on} />` : null}` : null}
    on=${{ ...on, focus: () => on.typing(true), blur: () => on.typing(false) }} />`;
}

/** What a challenge or a piece of evidence may be about: what stands, and own ones under way. */
function aboutWhat({ tab, road }) {
  const [name, section] = { challenges: ['field', 'fields'], evidence: ['solution', 'solutions'] }[tab] || [];
  if (!name) return null;
  const of = standing(section, road).map((one) => (one.mine ? one.row() : road.board.contribution(one.id)));
  return { name, of: of.filter(({ state }) => !/refused|hidden|awaiting|veiled/.test(state || '')) };
}

function above(page, editing, draft, on) {
  const { board, tab, drafts } = page;
  if (!board.workshop || page.quotedOpen || !mayWrite(board, tab)) return null;
  const { wording, language } = board.workshop;
  const free = (to) => !page.staying && board.takes(to) && !(drafts.get(to) && drafts.get(to).text.trim());
  const hints = draft.text.trim() === '' ? { alike: [], move: null } : page.hints.of(tab, page.hinted, { not: editing ? editing.id : null, free });
  const kept = drafts.get('coach');
  // On a low phone an example would stand where the list does. As high as it was opened: a keyboard that comes folds nothing.
  const open = kept ? kept.open : page.high && page.mine.items.size === 0;
  return html`
    ${hints.alike.length || hints.move ? html`<${Hints} ...${hints} said=${page.alikeSaid} wording=${wording} language=${language} on=${on} />`
      : editing ? null : html`<${Coach} section=${tab} wording=${wording} open=${open} on=${on} />`}`;
}
