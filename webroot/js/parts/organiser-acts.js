/** What an organiser does, over HTTP. Every refusal is said where it was asked; nothing is lost from a form. */
import { call, fetchFile, handOver, Problem } from '../api.js';
import { say, sayProblem } from '../words.js';
import { fetchDoor } from './door.js';

/** `set(change)` changes the page's state and draws; `gone(code)` is called when the server no longer takes this seat. */
export function organiserActs({ token, state, set, gone }) {
  const language = document.documentElement.lang;
  const ask = (method, path, more) => call(method, path, { token, language, ...more });

  const on = {
    ask: (dialog) => set({ dialog, problem: null }),
    close: () => set({ dialog: null, problem: null }),
    show: (id) => { set({ shown: state.shown === id ? null : id }); if (state.shown) details(id); },
    look: () => trying(async () => set({ gatherings: (await ask('GET', '/api/gatherings')).gatherings, away: false })),
    makeGathering: ({ gathering, ...workshop }) => making(async () => {
      const made = await ask('POST', '/api/gatherings', { body: { name: gathering, language, workshops: [workshop] } });
      return made.workshops[0];
    }),
    makeWorkshop: (gathering, workshop) => making(() => ask('POST', `/api/gatherings/${gathering.id}/workshops`, { body: workshop })),
    importFile: (file) => file && trying(async () => {
      set({ busy: true, problem: null });
      const found = await ask('POST', '/api/gatherings/import', { markdown: await file.text() });
      await on.look();
      set({ dialog: { kind: 'import', found } });
    }),
    renew: (workshop, role) => trying(async () => {
      await ask('POST', `/api/workshops/${workshop.id}/links/${role}/renew`);
      await details(workshop.id);
      set({ told: say('organiser.renewed', { role: say('organiser.role.' + role) }) });
    }),
    copy: (url, input) => copy(url, input).then(set),
    download: (workshop) => trying(() => give(`/api/workshops/${workshop.id}/restitution.md`, say('desk.file', { number: workshop.number }))),
    downloadAll: (gathering) => trying(() => give(`/api/gatherings/${gathering.id}/restitution.md`, say('organiser.file', { name: gathering.name.replace(/[^\p{L}\p{N} _-]/gu, ' ').trim() }))),
  };
  return on;

  async function trying(act) {
    try {
      await act();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refused(problem);
    } finally {
      set({ busy: false });
    }
  }

  function refused({ code, status, detail }) {
    if (status === 401) gone('not-admitted');
    else if (code === 'unreachable') set({ away: true, problem: state.dialog || !state.gatherings ? sayProblem(code, detail) : null });
    else set({ problem: sayProblem(code, detail) });
  }

  function making(make) {
    set({ busy: true, problem: null });
    return trying(async () => {
      const workshop = await make();
      await on.look();
      set({ dialog: null, shown: workshop.id, fresh: workshop.id });
      await details(workshop.id);
    });
  }

  function details(id) {
    return trying(async () => {
      const before = state.details.get(id);
      const [{ links }, door] = await Promise.all([ask('GET', `/api/workshops/${id}/links`), fetchDoor(id, token, before && before.door)]);
      state.details.set(id, { links, door });
      set({});
    });
  }

  async function give(path, name) {
    handOver(await fetchFile(path, token), name);
  }

  /** Without a clipboard (plain http from another machine, or forbidden) the link is selected: Ctrl+C does the rest. */
  async function copy(url, input) {
    input.focus();
    input.select();
    const selected = { told: say('organiser.selected'), copied: null };
    if (!navigator.clipboard) return selected;
    return navigator.clipboard.writeText(url).then(() => ({ copied: url, told: null }), () => selected);
  }
}
