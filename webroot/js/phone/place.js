/** One's place in the workshop: the menu, how the page looks, taking the document along, leaving. */
import { handOver } from '../api.js';
import { chooseLanguage, say, sayProblem } from '../words.js';
import { useTextSize, useTheme } from '../ui.js';
import { leaveSeat, stores } from '../seat.js';
import { copy } from './copying.js';
import { eraseWorkshop } from '../road/keeping.js';

const TAPPED = 350;     // ms

export function place({ page, road, drafts, connection, draw, focus, app, store, seat, workshop, tell }) {
  function erase() {
    connection.stop('left');
    road.outbox.erase();
    road.mine.erase();
    road.given.erase();
    drafts.forget();
    eraseWorkshop(workshop, stores());
    return emptyShell();
  }

  return {
    /** Where little height is, the page makes room for who types. What a finger is about to tap when they stop must not move away under it. */
    typing(typing) {
      page.typing = typing;
      clearTimeout(page.makingRoom);
      // Who begins to type has perhaps just scrolled, and that is not known yet: the list is left where it is.
      if (typing) app.toggleAttribute('data-typing', true);
      else page.makingRoom = setTimeout(() => { app.toggleAttribute('data-typing', false); page.fit(); }, TAPPED);
    },
    toggleMenu() { Object.assign(page, { menu: !page.menu, leaving: false }); draw(); },
    leave() { page.leaving = true; focus('.menu .note[role=alert]'); },
    stay() { page.leaving = false; focus('.menu [data-way=leave]'); },
    theme(asked) {
      page.theme = asked;
      useTheme(asked);
      if (store) asked ? store.setItem('cordee:theme', asked) : store.removeItem('cordee:theme');
      draw();
    },
    textSize(asked) {
      page.textSize = asked;
      useTextSize(asked);
      page.fit();
      if (store) asked ? store.setItem('cordee:text', asked) : store.removeItem('cordee:text');
      draw();
    },
    language(tag) { chooseLanguage(tag).catch(() => tell('unreachable')); },
    async leaveNow() {
      await erase();
      location.assign('/');
    },
    /** A workshop that is no more leaves nothing here either; else one's words are still here when one comes in again. */
    async rejoin() {
      if (page.ended === 'no-such-workshop') await erase();
      else leaveSeat(workshop, 'participant');
      location.assign('/');
    },
    reload() { location.reload(); },
    /** What never left this phone, to be pasted elsewhere. */
    async copyUnsent() {
      const words = road.outbox.items.map((item) => item.command.text).filter(Boolean).join('\n\n');
      page.copied = await copy(words);
      draw();
    },
    async copy(words) { if (await copy(words)) tell('copied', say('participant.copied')); },
    dismiss() { page.notice = null; draw(); },
    takeBack() {
      const { back } = page.notice;
      page.notice = null;
      back();
      draw();
    },
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

/** The shell that a service worker keeps goes too, where there is one. Whatever holds it up does not hold up who leaves. */
async function emptyShell() {
  const gone = async () => {
    // The worker first: it would keep again what it is asked for.
    const workers = navigator.serviceWorker ? await navigator.serviceWorker.getRegistrations() : [];
    await Promise.all(workers.map((one) => one.unregister()));
    const kept = window.caches ? await window.caches.keys() : [];
    await Promise.all(kept.map((name) => window.caches.delete(name)));
  };
  const failed = (problem) => console.warn('the kept page is not erased:', problem.message);
  const late = new Promise((then) => setTimeout(then, 2000));
  await Promise.race([gone().catch(failed), late]);
}
