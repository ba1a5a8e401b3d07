/** Walking through a list: which stretch of it stands in the page, by where one reads. What one reads never moves for it. */
import { SECTIONS } from '../road/board.js';
import { lined } from './order.js';
import { standing } from './rows.js';
import { READ_BACK } from './steps.js';
import { hold, moved, stretch } from './stretch.js';
import { isAtEnd } from '../parts/stage.js';

const RESTS = 120;      // ms: a list that changes while it flies under the finger stops

/** `page`: the state of pages/participant.js. */
export function walking({ page, road, drafts, draw }) {
  const order = () => (drafts.get('order') || { by: 'newest' }).by;
  const isListed = () => SECTIONS.includes(page.tab) && !page.voting && Boolean(road.board.workshop);

  /** By 'newest' who stands at the end stays there: nothing is held for them. */
  function heldIn(tab) {
    return page.atEnd[tab] !== false && order() === 'newest' ? null : page.held[tab] || null;
  }

  /** {all, part}: the rows of the list that is shown, and the stretch of them in the page. */
  function here() {
    const all = lined(standing(page.tab, road), order(), road.board);
    return { all, part: stretch(all, heldIn(page.tab), order()) };
  }

  function further(by) {
    const { all, part } = here();
    const next = moved(all, part, by);
    if (!next) return;
    page.held[page.tab] = next;
    if (by < 0) page.atEnd[page.tab] = false;
    draw();
  }

  /** Where one stands now. Leaving the end, what is in the page is held. */
  function notice(atEnd) {
    if (atEnd === page.atEnd[page.tab]) return;
    if (!atEnd && page.atEnd[page.tab] !== false && isListed()) {
      const { all, part } = here();
      page.held[page.tab] = hold(all, part);
    }
    page.atEnd[page.tab] = atEnd;
    draw();
  }

  /** Near an end of what stands in the page, more of the list comes. */
  function nearing({ scrollTop, scrollHeight, clientHeight }) {
    clearTimeout(page.nearing);
    const below = scrollHeight - scrollTop - clientHeight;
    if (!isListed() || Math.min(scrollTop, below) > clientHeight) return;
    page.nearing = setTimeout(() => further(scrollTop < below ? -1 : 1), scrollTop <= 0 || below <= 0 ? 0 : RESTS);
  }

  return {
    heldIn,
    further,
    newest() { page.atEnd[page.tab] = true; draw(); },
    scrolled(event) {
      const last = () => !isListed() || here().part.to === here().all.length;
      notice(isAtEnd(event.target) && last());
      if (page.tab === READ_BACK && road.board.offer) draw();
      nearing(event.target);
    },
  };
}
