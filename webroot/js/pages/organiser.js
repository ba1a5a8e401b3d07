/** The organiser's page: gatherings with all their rooms at a glance, links, documents, the plenary, and what becomes of it all. */
import { Problem } from '../api.js';
import { drawer, html, theme, useTheme } from '../ui.js';
import { loadWords, onLanguage, say } from '../words.js';
import { LanguageMenu } from '../parts/language-choice.js';
import { enter, leave } from '../parts/entering.js';
import { Gatherings } from '../parts/gatherings.js';
import { Brand } from '../parts/mark.js';
import { organiserActs } from '../parts/organiser-acts.js';
import { FirstWorkshop, OrganiserDialog } from '../parts/organiser-forms.js';
import { Stop } from '../parts/stop.js';
import { Tool } from '../parts/tool-icons.js';

const LOOK = 5000; // ms between looks at the rooms, while the page is seen
const state = { gatherings: null, details: new Map(), shown: null, fresh: null, unfolded: new Set(), messages: new Map(), dialog: null, busy: false, problem: null, told: null, copied: null, away: false, stopped: null };
let on = null;
const draw = drawer(document.getElementById('page'), view);
const set = (change) => { Object.assign(state, change); draw(); };

start();

async function start() {
  useTheme(theme());
  onLanguage(spoken);
  await loadWords();
  try {
    const seat = await enter('organiser', () => set({ stopped: 'unreachable' }));
    if (seat) begin(seat);
    else set({ stopped: 'no-organiser' });
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    set({ stopped: problem.code });
  }
}

function spoken() {
  document.title = say('organiser.place') + ' · ' + say('common.name');
  draw();
}

function begin(seat) {
  state.stopped = null;
  on = organiserActs({ token: seat.token, state, set, gone: (stopped) => { leave(seat); set({ stopped }); } });
  on.look();
  setInterval(() => { if (!state.stopped && document.visibilityState === 'visible') on.watch(); }, LOOK);
}

function view() {
  if (state.stopped) return html`<${Stop} code=${state.stopped} />`;
  const some = state.gatherings && state.gatherings.length > 0;
  return html`<div class="staff organiser">
    <header class="staff-head"><${Brand} mark /><div class="staff-title"><span class="eyebrow">Cordée</span><h1>${say('organiser.place')}</h1></div>
      <div class="staff-tools">${state.away && html`<span class="chip" data-line="lost">${say('common.line.lost')}</span>`}
        ${some && html`<button type="button" class="button quiet small" onClick=${() => on.ask({ kind: 'import' })}><${Tool} name="file" /> ${say('organiser.import')}</button>
          <button type="button" class="button small" onClick=${() => on.ask({ kind: 'gathering' })}><${Tool} name="add" /> ${say('organiser.new-gathering')}</button>`}
        <${LanguageMenu} /></div></header>
    <main class="staff-main">
      ${!state.gatherings && html`<p class="soft">${state.problem || say('common.loading')}</p>`}
      ${state.gatherings && !some && html`<${FirstWorkshop} on=${on} busy=${state.busy} problem=${state.dialog ? null : state.problem} />`}
      ${some && html`<${Gatherings} state=${state} on=${on} />`}
      ${some && state.problem && !state.dialog && html`<p class="note alarm" role="alert">${state.problem}</p>`}
    </main>
    <p class="visually-hidden" role="status">${state.told || (state.copied ? say('organiser.copied') : state.away ? say('common.line.lost') : '')}</p>
    ${state.dialog && html`<${OrganiserDialog} dialog=${state.dialog} state=${state} on=${on} />`}
  </div>`;
}
