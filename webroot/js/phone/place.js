/** One's place in the workshop: the menu, how the page looks, taking the document along, leaving. */
import { handOver } from '../api.js';
import { chooseLanguage, sayProblem } from '../words.js';
import { useTheme } from '../ui.js';
import { leaveSeat } from '../seat.js';
import { SECTIONS } from '../road/board.js';

const KEPT = [...SECTIONS, 'editing', 'contest', 'credit', 'coach', 'order'];

export function place({ page, road, drafts, connection, draw, app, store, seat, workshop, tell }) {
  function erase() {
    connection.stop('left');
    road.outbox.erase();
    road.mine.erase();
    road.given.erase();
    drafts.erase(KEPT);
    leaveSeat(workshop, 'participant');
  }

  return {
    typing(typing) { page.typing = typing; app.toggleAttribute('data-typing', typing); },
    toggleMenu() { Object.assign(page, { menu: !page.menu, leaving: false }); draw(); },
    leave() { page.leaving = true; draw(); },
    stay() { page.leaving = false; draw(); },
    theme(asked) {
      page.theme = asked;
      useTheme(asked);
      if (store) asked ? store.setItem('cordee:theme', asked) : store.removeItem('cordee:theme');
      draw();
    },
    language(tag) { chooseLanguage(tag).catch(() => tell('unreachable')); },
    leaveNow() { erase(); location.assign('/'); },
    rejoin() { leaveSeat(workshop, 'participant'); location.assign('/'); },
    reload() { location.reload(); },
    dismiss() { page.notice = null; draw(); },
    async download(format) {
      page.downloadProblem = null;
      try {
        const { fetchDocument, pathOf } = await import('./later.js');
        // What goes home is what was signed, also while the next version is being written.
        const signed = road.board.signature();
        const { blob, name } = await fetchDocument(pathOf('/api/workshops/' + workshop, format, { seq: signed && signed.seq }), seat.token);
        handOver(blob, name);
      } catch (problem) {
        page.downloadProblem = sayProblem(problem.code || 'unreachable', problem.detail);
      }
      draw();
    },
  };
}
