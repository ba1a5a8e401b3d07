/** The rapporteur's desk: what was said on one side, the restitution on the other. */
import { storage } from '../seat.js';
import { html, Still } from '../ui.js';
import { say } from '../words.js';
import { Deeds } from '../road/deeds.js';
import { Desk } from '../desk/desk.js';
import { Drafts } from '../desk/drafts.js';
import { Nearby, Whereabouts } from '../desk/nearby.js';
import { DeskBar } from '../parts/desk-bar.js';
import { DeskDialog } from '../parts/desk-dialogs.js';
import { DeskDocument } from '../parts/desk-document.js';
import { DeskInbox } from '../parts/desk-inbox.js';
import { DeskSaid } from '../parts/desk-said.js';
import { DeskSides } from '../parts/desk-sides.js';
import { DeskSigned } from '../parts/desk-signed.js';
import { focusPoint, handsOf } from '../parts/desk-hands.js';
import { pageKeys } from '../parts/desk-keys.js';
import { PointTools } from '../parts/desk-tools.js';
import { StaffHead } from '../parts/staff-head.js';
import { startStaffPage } from '../parts/staff-page.js';
import { Taken } from '../parts/taken.js';

const NARROW = '(max-width: 45rem)';

startStaffPage('rapporteur', (live) => {
  const { workshop } = live.seat;
  const state = {
    section: 'solutions', filter: 'open', sort: 'said', folded: new Set(), chosen: new Set(), held: null, at: null, current: null, sources: null,
    flash: null, over: null, dragging: null, side: matchMedia(NARROW).matches ? 'inbox' : 'said', skipped: new Set(), dialog: null, turn: 0,
  };
  const set = (change) => { Object.assign(state, change); state.turn += 1; live.draw(); };
  const deeds = new Deeds({ send: live.send, storage: storage(), name: workshop.id, changed: live.draw });
  const desk = new Desk({
    live, deeds, say, drafts: new Drafts(storage(), workshop.id),
    later: (ms, then) => { const timer = setTimeout(then, ms); return () => clearTimeout(timer); },
  });
  const nearby = new Nearby();
  const whereabouts = new Whereabouts({ send: (frame) => { if (live.line.state === 'live' && !document.hidden) live.line.write(frame); } });
  live.line.here = (frame) => nearby.hear(frame);
  setInterval(() => { whereabouts.tick(); live.draw(); }, 3000);
  const on = handsOf({ live, desk, state, set, whereabouts });
  const back = (way) => {
    const at = document.activeElement && document.activeElement.closest('.point');
    deeds[way]();
    if (at) focusPoint(at.dataset.entry);
  };
  document.addEventListener('keydown', pageKeys({ back, set }));

  return () => {
    if (!live.board.workshop) return html`<div class="staff desk"><${StaffHead} live=${live} place="desk.place" /><p class="staff-main soft">${say('common.loading')}</p></div>`;
    desk.writing.settle();
    const stamp = [desk.document().stamp, state.turn, nearby.stamp, desk.drafts.stamp, live.line.state].join('|');
    const shared = { live, desk, state, on, nearby, stamp };
    return html`<div class="staff desk" data-side=${state.side}>
      <${StaffHead} live=${live} place="desk.place" />
      <${DeskBar} ...${{ live, desk, deeds, back, on }} />
      <${DeskSigned} ...${{ live, desk, on }} />
      <main class="desk-main">
        ${state.side === 'inbox' && html`<${DeskInbox} ...${{ live, desk, deeds, state, on, back }} />`}
        <${Still} key="said" view=${DeskSaid} ...${shared} />
        <div class="desk-right" key="right"><div class="desk-paper"><${Still} view=${DeskDocument} ...${shared} /></div>
          <${PointTools} ...${{ desk, live, state, on }} /></div>
      </main>
      <${DeskSides} ...${{ state, set, desk }} />
      <${Taken} deeds=${deeds} speak=${live.spoken.own} />
      ${state.dialog && html`<${DeskDialog} dialog=${state.dialog} ...${{ live, desk, state, on }} onClose=${() => set({ dialog: null })} />`}
    </div>`;
  };
});
