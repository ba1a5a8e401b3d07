/** The facilitator's page: the room on one side, its words in the middle, the door at hand. */
import { html } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { startStaffPage } from '../parts/staff-page.js';
import { StaffHead } from '../parts/staff-head.js';
import { Steps, Taken } from '../parts/taken.js';
import { Door, watchDoor } from '../parts/door.js';
import { RoomState } from '../parts/room-state.js';
import { Said } from '../parts/said.js';
import { LeadDialog } from '../parts/lead-dialogs.js';
import { Icon } from '../parts/icons.js';
import { Tool } from '../parts/tool-icons.js';

startStaffPage('facilitator', (live) => {
  const state = { picked: null, onlyHidden: false, held: null, door: null, dialog: null };
  const set = (change) => { Object.assign(state, change); live.draw(); };
  const close = () => set({ dialog: null });
  const steps = new Steps(live.draw, (commands) => commands.forEach((command) => live.send(command, told)));
  const told = ({ ok, code, say: sentence }) => { if (!ok) steps.tell(sayProblem(code, sentence)); };
  const act = (commands, words, undo) => {
    commands.forEach((command) => live.send(command, told));
    if (undo) steps.add(words, undo);
    else steps.tell(words);
  };
  const expel = (contribution) => set({ dialog: { kind: 'expel', contribution } });
  watchDoor(live.seat, (door) => set({ door }));
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea');
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !typing && !state.dialog) { event.preventDefault(); steps.undo(); }
  });

  return () => html`<div class="staff">
    <${StaffHead} live=${live} place="facilitator.place">
      <button class="button bare small" type="button" onClick=${() => set({ dialog: { kind: 'rename' } })}><${Icon} name="edit" /> ${say('facilitator.rename.do')}</button>
    <//>
    <main class="staff-main lead">
      <div class="lead-run"><${RoomState} ...${{ board: live.board, picked: state.picked, act }} pick=${(picked) => set({ picked, held: null, onlyHidden: false })}
        confirmClose=${() => set({ dialog: { kind: 'close' } })} /></div>
      <${Said} ...${{ board: live.board, state, set, act, expel }} />
      <aside class="lead-door" aria-label=${say('facilitator.door')}><h2 class="eyebrow">${say('facilitator.door')}</h2><${Door} door=${state.door} />
        <a class="button quiet small" href=${'/sheet/' + live.seat.workshop.id} target="_blank"><${Tool} name="print" /> ${say('facilitator.sheet')}</a></aside>
    </main>
    <${Taken} steps=${steps} />
    ${state.dialog && html`<${LeadDialog} dialog=${state.dialog} board=${live.board} act=${act} onClose=${close} />`}
  </div>`;
});
