/** The rapporteur's desk: what was said on one side, the restitution on the other. */
import { storage } from '../seat.js';
import { html } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { Desk } from '../desk/desk.js';
import { Drafts } from '../desk/drafts.js';
import { newId } from '../road/ids.js';
import { DeskBar, DeskHelp, DeskSides } from '../parts/desk-bar.js';
import { DeskDocument } from '../parts/desk-document.js';
import { focusPoint, handsOf } from '../parts/desk-hands.js';
import { DeskSaid } from '../parts/desk-said.js';
import { Downloads } from '../parts/downloads.js';
import { PointTools } from '../parts/desk-tools.js';
import { StaffHead } from '../parts/staff-head.js';
import { startStaffPage } from '../parts/staff-page.js';
import { Steps, Taken } from '../parts/taken.js';

startStaffPage('rapporteur', (live) => {
  const { workshop } = live.seat;
  const state = { section: 'solutions', unusedOnly: true, chosen: new Set(), at: null, current: null, sources: null, flash: null, over: null, dragging: null, side: 'said', help: false, downloads: false };
  const set = (change) => { Object.assign(state, change); live.draw(); };
  const steps = new Steps(live.draw, (step) => {
    const at = document.activeElement.closest('.point');
    desk.back(step);
    if (at) focusPoint(at.dataset.entry);
  });
  const desk = new Desk({
    live, newId, say,
    drafts: new Drafts(storage(), workshop.id),
    done: (words, step) => steps.add(words, step),
    refused: (code, sentence) => steps.tell(sayProblem(code, sentence)),
  });
  const on = handsOf({ live, desk, state, set });
  const download = () => set({ downloads: true });
  document.addEventListener('keydown', (event) => {
    if (event.target.closest('input, textarea, dialog')) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 'z') { event.preventDefault(); steps.undo(); }
    else if (event.key === '?') set({ help: true });
  });

  return () => {
    if (!live.board.workshop) return html`<div class="staff desk"><${StaffHead} live=${live} place="desk.place" /><p class="staff-main soft">${say('common.loading')}</p></div>`;
    desk.settle();
    return html`<div class="staff desk" data-side=${state.side}>
      <${StaffHead} live=${live} place="desk.place" />
      <${DeskBar} ...${{ live, desk, steps, set, download }} />
      <main class="desk-main">
        <${DeskSaid} ...${{ live, desk, state, on }} />
        <div class="desk-right"><div class="desk-paper"><${DeskDocument} ...${{ live, desk, state, on }} /></div>
          <${PointTools} ...${{ desk, live, state, on }} /></div>
      </main>
      <${DeskSides} ...${{ state, set, desk }} />
      <${Taken} steps=${steps} />
      ${state.downloads && html`<${Downloads} title=${say('documents.of', { what: say('common.workshop', { number: live.board.workshop.number }) })} base=${'/api/workshops/' + workshop.id} token=${live.seat.token} onClose=${() => set({ downloads: false })} />`}
      ${state.help && html`<${DeskHelp} onClose=${() => set({ help: false })} />`}
    </div>`;
  };
});
