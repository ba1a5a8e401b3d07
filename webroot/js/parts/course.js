/** The course of the workshop: its six steps, the agenda's items, and what comes next. Each begins with one click, in any order. */
import { list } from '../figures.js';
import { html } from '../ui.js';
import { say } from '../words.js';
import { SECTIONS } from '../road/board.js';
import { begin, item, STEPS, upNext, usual } from '../road/agenda.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

/** `hold(item, nth)` begins it; `plan()` shows the agenda; the timer stands beside the steps. */
export function Course({ board, hold, plan, children }) {
  const { workshop } = board;
  if (!workshop) return html`<p class="soft">${say('common.loading')}</p>`;
  const items = board.agenda ? board.agenda.items : [];
  return html`<nav class="course" aria-label=${say('lead.course')}>
    <div class="course-steps"><ol class="steps" role="list">${STEPS.map((step) => html`<li key=${step}><button type="button" class="step" data-step=${step}
      aria-current=${workshop.step === step ? 'step' : undefined} onClick=${() => hold(freely(board, step), null)}>${say('common.step.' + step)}</button></li>`)}</ol>${children}</div>
    <div class="course-agenda">
      ${items.length > 0 && html`<ol class="items" role="list">${items.map((one, nth) => html`<li key=${nth}><button type="button" class="item"
        aria-current=${workshop.nth === nth ? 'step' : undefined} title=${fully(board, one)} aria-label=${fully(board, one)} onClick=${() => hold(one, nth)}>
        <${ItemName} board=${board} one=${one} /></button></li>`)}</ol>`}
      <button type="button" class="button bare small" aria-label=${say('lead.plan.edit')} title=${say('lead.plan.edit')} onClick=${plan}><${Tool} name="lead" />${items.length ? null : html` ${say('lead.plan.make')}`}</button>
      <${Next} board=${board} hold=${hold} />
    </div>
  </nav>`;
}

/** A step begun by hand: the sections stay as they are, but contributing with all closed would be no contributing. */
function freely(board, step) {
  const shut = board.sections().every((section) => !section.open);
  return item(step, { sections: step === 'contribute' && shut ? SECTIONS : [] });
}

function ItemName({ board, one }) {
  const { sections, step, seconds } = one;
  const icons = step === 'contribute' && sections.length > 0 && sections.length < SECTIONS.length;
  return html`${icons ? html`<span class="item-icons">${sections.map((id) => html`<span data-section=${id} key=${id}><${Icon} name=${id} /></span>`)}</span>`
    : html`<span>${say('common.step.' + step)}</span>`}${seconds ? html`<span class="item-time">${Math.round(seconds / 6) / 10}′</span>` : null}`;
}

function fully(board, one) {
  return nameOf(board, one) + (one.seconds ? ', ' + minutes(one.seconds) : '');
}

function Next({ board, hold }) {
  const next = upNext(board);
  if (!next) return null;
  const { item: one, nth } = next;
  const time = one.seconds ? ' · ' + minutes(one.seconds) : '';
  return html`<button type="button" class="button small course-next" onClick=${() => hold(one, nth)}>${say('lead.next', { name: shortName(board, one) })}${time}</button>`;
}

/** An item of the agenda in words: its step, or the sections that it is about. */
export function nameOf(board, { step, sections }) {
  const name = say('common.step.' + step);
  if (step !== 'contribute' || !sections.length) return name;
  if (sections.length === SECTIONS.length) return name + ' · ' + say('lead.all-five');
  return name + ' · ' + list(sections.map((id) => sectionName(board, id)));
}

/** As short as it says all: the sections alone, where they are what the item is about. */
function shortName(board, { step, sections }) {
  const name = nameOf(board, { step, sections });
  return step === 'contribute' && sections.length && sections.length < SECTIONS.length ? list(sections.map((id) => sectionName(board, id))) : name;
}

export function sectionName(board, id) {
  return say('common.section.' + (board.workshop ? board.workshop.wording : 'reproduce') + '.' + id);
}

export function minutes(seconds) {
  return say('lead.minutes', { minutes: Math.round(seconds / 6) / 10 });
}

/** Holds an item: the command, and the words for it. Closing asks first. */
export function holder({ live, act, ask, show }) {
  return (one, nth) => {
    const go = () => {
      // A step begun is a step seen: the wall leaves the other scene that it was showing.
      const follow = live.board.workshop.scene === 'step' ? [] : [{ t: 'show', scene: 'step' }];
      act([begin(one, nth), ...follow], say('lead.did.begin', { name: nameOf(live.board, one) }));
      show(one.step);
    };
    if (one.step === 'closed' && live.board.workshop.open) ask({ kind: 'close', go });
    else go();
  };
}

/** What the room may do in an item, in words, where it is not as usual. */
export function unusual({ step, permits }) {
  const same = permits.length === usual(step).length && permits.every((one) => usual(step).includes(one));
  if (same) return null;
  return permits.length ? list(permits.map((one) => say('lead.permits.' + one))) : say('lead.permits.none');
}
