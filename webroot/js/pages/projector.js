/** The wall: nobody touches it. It follows the workshop from the welcome to the restitution by itself. */
import { html } from '../ui.js';
import { startStaffPage } from '../parts/staff-page.js';
import { watchDoor } from '../parts/door.js';
import { WallRail } from '../parts/wall-rail.js';
import { Axes } from '../parts/wall-axes.js';
import { WallBrief } from '../parts/wall-brief.js';
import { Groups } from '../parts/wall-groups.js';
import { TimeLapse } from '../parts/wall-lapse.js';
import { Reading } from '../parts/wall-reading.js';
import { Five, Stage, Welcome } from '../parts/wall-scenes.js';
import { Table } from '../parts/wall-table.js';
import { Ranked, Votes } from '../parts/wall-weighing.js';
import { Lasts, scene } from '../parts/wall-state.js';

/** Scenes that need all their place, and name the workshop only to who hears the page. */
const UNTITLED = ['groups', 'ranking', 'axes', 'table', 'brief'];

startStaffPage('projector', (live) => {
  const { board, line } = live;
  const lasts = new Lasts();
  let door = null;
  let looking = null;
  watchDoor(live.seat, (found) => { door = found; live.draw(); });
  keepAwake();

  const lookAgain = (ms) => {
    clearTimeout(looking);
    if (ms !== null) looking = setTimeout(live.draw, ms);
  };
  return () => {
    const now = Date.now();
    const { found, again } = lasts.look(board);
    lookAgain(again);
    const { kind, section, signature } = scene(board);
    const { present } = line;
    return html`<div class="wall" data-scene=${kind}><main class="wall-main">
      ${UNTITLED.includes(kind) && html`<h1 class="visually-hidden">${board.workshop.title}</h1>`}
      ${kind === 'welcome' && html`<${Welcome} board=${board} door=${door} />`}
      ${kind === 'five' && html`<${Five} board=${board} lasts=${found} now=${now} />`}
      ${kind === 'stage' && html`<${Stage} board=${board} section=${section} last=${found.get(section.id)} now=${now} />`}
      ${kind === 'groups' && html`<${Groups} board=${board} />`}
      ${kind === 'votes' && html`<${Votes} board=${board} present=${present} />`}
      ${kind === 'ranking' && html`<${Ranked} board=${board} present=${present} />`}
      ${kind === 'axes' && html`<${Axes} board=${board} />`}
      ${kind === 'table' && html`<${Table} board=${board} />`}
      ${kind === 'brief' && html`<${WallBrief} board=${board} door=${door} />`}
      ${kind === 'time-lapse' && html`<${TimeLapse} live=${live} />`}
      ${(kind === 'reading' || kind === 'signed') && html`<${Reading} board=${board} present=${present} signature=${signature} />`}
    </main><${WallRail} door=${door} present=${present} line=${line.state} timer=${board.timer} clockOf=${line} /></div>`;
  };
});

/** A wall that goes to sleep is no wall. On plain http the lock does not exist; then the laptop's own settings count. */
function keepAwake() {
  const ask = () => {
    if (!navigator.wakeLock || document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').catch((refused) => console.info('the screen may go to sleep:', refused.message));
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
