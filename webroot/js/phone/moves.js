/** Going from view to view: by the person, or with the step of the workshop where nobody is in the middle of something. */
import { say } from '../words.js';
import { SECTIONS } from '../road/board.js';
import { leadsTo, news, PROGRAMME, READ_BACK, stepNow, votesNow } from './steps.js';

/** `page`: the state of pages/participant.js; `isBusy()`: the person is in the middle of something. */
export function moves({ page, road, drafts, draw, focus, speak, stage, isBusy }) {
  const { board } = road;

  function choose(tab) {
    page.place[page.tab] = stage() ? stage().scrollTop : 0;
    if (tab === PROGRAMME) page.before = page.tab;
    Object.assign(page, { tab, asking: null, arriving: true, hinted: (drafts.get(tab) || {}).text || '', alikeSaid: false, staying: false, quotedOpen: false });
    if (board.workshop && leadsTo(board, tab) === tab) arriveAtStep();
    draw();
  }

  function arriveAtStep() {
    page.offered = null;
    if (page.voting !== votesNow(board)) page.arriving = true;
    page.voting = votesNow(board);
  }

  function offeredLine() {
    const { workshop, offer } = board;
    if (!workshop || workshop.step !== 'read-back' || !offer || !offer.section) return null;
    return offer.entry || 'section-' + offer.section;
  }

  return {
    choose,
    offeredLine,
    /** Looks whether the workshop is at another step, and tells it. A page just opened goes where the step is done. */
    followStep() {
      const now = stepNow(board);
      const before = page.step;
      page.step = now;
      const what = news(before, now);
      const to = leadsTo(board, page.tab);
      const elsewhere = to !== page.tab || votesNow(board) !== page.voting;
      if (!what || (what === 'opened' && !elsewhere)) return;
      if (before) speak(say(what === 'step' ? 'participant.step.to.' + board.workshop.step : 'participant.step.opened'), 'step');
      page.offered = before && elsewhere && isBusy() ? what : null;
      if (page.offered) return;
      if (to !== page.tab) choose(to);
      else arriveAtStep();
    },
    follow() {
      choose(leadsTo(board, page.tab));
      focus('#panel');
    },
    programme() { choose(page.tab === PROGRAMME ? page.before || SECTIONS[0] : PROGRAMME); },
    /** From the programme to what is to be done. */
    toStep() {
      const to = leadsTo(board, page.before && page.before !== PROGRAMME ? page.before : SECTIONS[0]);
      choose(to === PROGRAMME ? SECTIONS[0] : to);
      focus('#panel');
    },
    toOffer() {
      page.goTo = offeredLine();
      focus('#panel');
    },
    readLine(id) {
      choose(READ_BACK);
      page.goTo = id;
      focus('#panel');
    },
    /** A draft begun where it does not belong goes where it does. */
    moveDraft(to) {
      const draft = drafts.get(page.tab);
      drafts.set(page.tab, null);
      drafts.set(to, { text: draft.text });
      choose(to);
      focus('#words');
    },
    prove(solution) {
      drafts.set('evidence', { text: '', ...drafts.get('evidence'), solution });
      choose('evidence');
      focus('#words');
    },
    order(by) {
      drafts.set('order', { by });
      page.atEnd[page.tab] = true;
      page.held[page.tab] = null;
      page.place[page.tab] = 0;
      page.arriving = true;
      draw();
    },
  };
}
