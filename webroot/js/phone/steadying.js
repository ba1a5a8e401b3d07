/** Drawing the phone's page so that nothing moves under who reads: what stands still, where one arrives, what the words' field needs. */
import { SECTIONS } from '../road/board.js';
import { fit } from '../parts/composer.js';
import { showChosen } from '../parts/section-tabs.js';
import { holdStill, isAtEnd, isEmpty, isInView, showLine, toEnd } from '../parts/stage.js';
import { MY_WORDS, READ_BACK } from './steps.js';

/** `page`: the state of pages/participant.js; `stage()`: the part that scrolls; `on`: what the person can do. */
export function steadying({ app, page, board, order, stage, draw, on }) {
  /** Whether the page shows a list that ends with the newest, and one stands at that end. (While grouping, groups come first and nothing new does.) */
  function standsAtEnd() {
    const list = SECTIONS.includes(page.tab) && order() === 'newest' && !page.voting && !(board.workshop && board.workshop.step === 'group');
    return list && page.atEnd[page.tab] !== false;
  }

  /** A drawing may come before the browser has told of a scroll: who has just left the end is not taken back to it. */
  function noticeScrolled() {
    const there = stage();
    const left = there && page.end && page.end.stage === there && there.scrollTop < page.end.top - 1 && !isAtEnd(there);
    if (left && standsAtEnd()) on.scrolled({ target: there });
  }

  /** The line being read aloud is offered to who does not see it. */
  function seeOffer() {
    const away = page.tab === READ_BACK && Boolean(on.offeredLine()) && !isInView(stage(), on.offeredLine());
    if (away === Boolean(page.offerAway)) return;
    page.offerAway = away;
    draw();
  }

  /** A new field without words is as high as it should be. */
  function isUnfitted(words) {
    return words === page.fittedIn ? words.value !== page.fitted : words.value !== '';
  }

  function showFitted(show) {
    const had = document.activeElement;
    show();
    // A card that left the page with the focus in it: the list has it then, so that keys go on scrolling.
    if (had && !had.isConnected && had.closest('.contribution') && stage()) stage().focus({ preventScroll: true });
    const words = document.getElementById('words');
    if (words && isUnfitted(words)) fit(words);
    Object.assign(page, { fitted: words ? words.value : null, fittedIn: words });
  }

  function arrive() {
    showChosen(app.querySelector('.rope'));
    if (!stage()) return;
    if (standsAtEnd()) toEnd(stage());
    else stage().scrollTop = page.tab === MY_WORDS ? 0 : page.place[page.tab] || 0;
  }

  return {
    standsAtEnd,

    /** Draws by `show()`. */
    around(show) {
      noticeScrolled();
      const arriving = page.arriving;
      page.arriving = page.sent = false;
      if (arriving) showFitted(show);
      else holdStill(stage, standsAtEnd(), () => showFitted(show));
      if (arriving) arrive();
      page.end = stage() && standsAtEnd() && !isEmpty(stage()) ? { stage: stage(), top: stage().scrollTop } : null;
      if (page.goTo && showLine(stage(), page.goTo)) page.goTo = null;
      seeOffer();
    },
  };
}
