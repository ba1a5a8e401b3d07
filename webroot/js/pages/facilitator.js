/** The facilitator's page: the course of the workshop above, the room on one side, the work in the middle, the scribe and the door at hand. */
import { html, Words } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { AgendaEditor } from '../parts/agenda-editor.js';
import { Balance, Thin } from '../parts/balance.js';
import { Course, holder } from '../parts/course.js';
import { Door, watchDoor } from '../parts/door.js';
import { Grouping } from '../parts/grouping.js';
import { Icon } from '../parts/icons.js';
import { Journal } from '../parts/journal.js';
import { LeadDialog } from '../parts/lead-dialogs.js';
import { LeadReading } from '../parts/lead-reading.js';
import { LeadTimer } from '../parts/lead-timer.js';
import { LeadTools, undoKeys } from '../parts/lead-tools.js';
import { RoomState } from '../parts/room-state.js';
import { Said } from '../parts/said.js';
import { Scribe } from '../parts/scribe.js';
import { StaffHead } from '../parts/staff-head.js';
import { startStaffPage } from '../parts/staff-page.js';
import { Taken } from '../parts/taken.js';
import { Tool } from '../parts/tool-icons.js';
import { WallChoice } from '../parts/wall-choice.js';
import { Weighing } from '../parts/weighing.js';

const TABS = ['said', 'group', 'weigh', 'read', 'balance', 'agenda', 'journal'];
const TAB_OF = { welcome: 'said', contribute: 'said', group: 'group', prioritise: 'weigh', 'read-back': 'read', closed: 'said' };

startStaffPage('facilitator', (live) => {
  const { board, deeds, line } = live;
  const state = { tab: 'said', picked: null, filter: 'all', order: 'newest', held: null, door: null, dialog: null };
  const set = (change) => { Object.assign(state, change); live.draw(); };
  const act = (commands, words, settled) => deeds.act(commands, words, settled);
  // What cannot be undone, or would be of no use to undo (the timer has its own buttons).
  const once = (command, words) => {
    live.send(command, ({ ok, code, say: sentence }) => { if (!ok) deeds.tell(sayProblem(code, sentence)); });
    if (words) deeds.tell(words);
  };
  const ask = (dialog) => set({ dialog });
  // Groups are of one section, so one is chosen, and let go again.
  const go = (tab) => set({ tab, held: null, picked: tab === 'group' ? state.picked || 'solutions' : state.tab === 'group' ? null : state.picked });
  const hold = holder({ live, act, ask, show: (step) => go(TAB_OF[step]) });
  const close = () => ask({ kind: 'close', go: () => act([{ t: 'close' }], say('facilitator.did.close')) });
  watchDoor(live.seat, (door) => set({ door }));
  undoKeys(deeds, () => !state.dialog);

  const section = () => state.picked || 'solutions';
  const work = {
    said: () => html`<${Said} ...${{ board, state, set, act }} more=${(contribution) => ask({ kind: 'one', contribution })} />`,
    group: () => html`<${Grouping} ...${{ live, act }} section=${section()} order=${state.order} />`,
    weigh: () => html`<${Weighing} ...${{ board, act }} picked=${state.picked} present=${line.present} />`,
    read: () => html`<${LeadReading} ...${{ board, act }} present=${line.present} />`,
    balance: () => html`<${Balance} ...${{ board, hold }} />`,
    agenda: () => html`<${AgendaEditor} ...${{ board, act }} />`,
    journal: () => html`<${Journal} live=${live} />`,
  };
  return () => html`<div class="staff">
    <${StaffHead} live=${live} place="facilitator.place"><${LeadTools} deeds=${deeds} ask=${ask} /><//>
    ${board.notice && board.notice.text && html`<p class="notice"><${Icon} name="warning" /> <strong>${say('lead.notice')}</strong> <${Words} text=${board.notice.text} /></p>`}
    <div class="lead-course"><${Course} ...${{ board, hold }} plan=${() => set({ tab: 'agenda' })}>
      <${LeadTimer} board=${board} line=${line} told=${live.spoken.told} give=${(command) => once(command)} /><//></div>
    <main class="staff-main lead">
      <div class="lead-run"><${RoomState} ...${{ board, picked: state.picked, act, close }} pick=${(picked) => set({ picked, held: null, filter: 'all' })} open=${() => act([{ t: 'open' }], say('facilitator.did.open'))} /></div>
      <div class="lead-work"><${Tabs} board=${board} tab=${state.tab} go=${go} />${board.workshop && work[state.tab]()}</div>
      <aside class="lead-door" aria-label=${say('lead.at-hand')}>
        ${board.workshop && html`<${Scribe} board=${board} act=${act} /><${Thin} board=${board} hold=${hold} />`}
        <${WallChoice} board=${board} act=${act} />
        <section class="card"><h2 class="eyebrow">${say('facilitator.door')}</h2><${Door} door=${state.door} />
        <a class="button quiet small" href=${'/sheet/' + live.seat.workshop.id} target="_blank"><${Tool} name="print" /> ${say('facilitator.sheet')}</a>
        <a class="button quiet small" href=${'/preflight/' + live.seat.workshop.id} target="_blank"><${Icon} name="check" /> ${say('preflight.link')}</a></section></aside>
    </main>
    <${Taken} deeds=${deeds} speak=${live.spoken.own} />
    ${state.dialog && html`<${LeadDialog} key=${state.dialog.kind} dialog=${state.dialog} ...${{ live, act, once, ask }} onClose=${() => ask(null)} />`}
  </div>`;
});

/** What is in the middle. It follows the step when it is begun here, and only then: nothing moves under a finger. */
function Tabs({ board, tab, go }) {
  const badge = { said: [...board.contributionsById.values()].filter(({ awaiting }) => awaiting).length, read: board.objections().filter(({ outcome }) => !outcome).length,
    group: [...board.clustersById.values()].filter((cluster) => board.borrows(cluster)).length };
  return html`<nav class="tabs" aria-label=${say('lead.tabs')}>${TABS.map((name) => html`<button type="button" class="tab" key=${name} aria-current=${tab === name ? 'page' : undefined} onClick=${() => go(name)}>
    ${say('lead.tab.' + name)}${badge[name] ? html` <b class="badge" title=${say('lead.badge.' + name, { n: badge[name] })}>${badge[name]}</b>` : null}</button>`)}</nav>`;
}
