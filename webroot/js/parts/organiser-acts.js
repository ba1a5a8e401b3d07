/** What an organiser does, over HTTP. Every refusal is said where it was asked; nothing is lost from a form. */
import { call, Problem } from '../api.js';
import { say, sayProblem } from '../words.js';
import { fetchDoor } from './door.js';
import { gatheringActs } from './gathering-acts.js';

/** `set(change)` changes the page's state and draws; `gone(code)` is called when the server no longer takes this seat. */
export function organiserActs({ token, state, set, gone }) {
  const ask = (method, path, more) => call(method, path, { token, ...more });

  const on = {
    ask: (dialog) => set({ dialog, problem: null }),
    close: () => set({ dialog: null, problem: null }),
    show: (id) => { set({ shown: state.shown === id ? null : id }); if (state.shown) details(id); },
    makeGathering: ({ gathering, language, ...workshop }) => making(async () => {
      const made = await ask('POST', '/api/gatherings', { body: { name: gathering, language, workshops: [workshop] } });
      return made.workshops[0];
    }),
    makeWorkshop: (gathering, workshop) => making(() => ask('POST', `/api/gatherings/${gathering.id}/workshops`, { body: workshop })),
    lookAt: (file) => file && looking({ kind: 'import', file }),
    map: (values) => looking({ kind: 'import', file: state.dialog.file, unread: state.dialog.unread, mapping: queryOf(values) }),
    importFile: () => trying(async () => {
      const { file, mapping } = state.dialog;
      set({ busy: true, problem: null });
      const { gathering } = await ask('POST', '/api/gatherings/import?' + formatOf(file) + (mapping || ''), { file });
      state.unfolded.add(gathering.id);
      await on.look();
      set({ dialog: null });
    }),
    style: (gathering) => trying(async () => {
      set({ dialog: { kind: 'style', gathering }, problem: null });
      set({ dialog: { kind: 'style', gathering, style: await ask('GET', `/api/gatherings/${gathering.id}/style`) } });
    }),
    putStyle: (part, given) => styling('PUT', part, { file: given instanceof Blob ? given : new Blob([given], { type: 'text/plain' }) }),
    dropStyle: (part) => styling('DELETE', part),
    renew: (workshop, role) => trying(async () => {
      await ask('POST', `/api/workshops/${workshop.id}/links/${role}/renew`);
      await details(workshop.id);
      set({ told: say('organiser.renewed', { role: say('organiser.role.' + role) }) });
    }),
    copy: (url, input) => copy(url, input).then(set),
    download: (workshop) => set({ problem: null, dialog: { kind: 'download', title: say('documents.of', { what: say('common.workshop', { number: workshop.number }) }), base: '/api/workshops/' + workshop.id, token } }),
    downloadAll: (gathering) => set({ problem: null, dialog: { kind: 'download', title: say('documents.of', { what: gathering.name }), base: '/api/gatherings/' + gathering.id, token, tops: true, long: true } }),
    gone,
  };
  return Object.assign(on, gatheringActs({ ask, trying, state, set, on, details, token }));

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
      state.unfolded.add(state.gatherings.find(({ workshops }) => workshops.some(({ id }) => id === workshop.id)).id);
      set({ dialog: null, shown: workshop.id, fresh: workshop.id, told: say('organiser.next') });
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

  function looking(dialog) {
    set({ busy: true, problem: null });
    return trying(async () => {
      const read = await ask('POST', '/api/gatherings/import/preview?' + formatOf(dialog.file) + (dialog.mapping || ''), { file: dialog.file });
      set({ dialog: read.workshops ? { ...dialog, found: read } : { kind: 'import', file: dialog.file, unread: read } });
    });
  }

  function styling(method, part, more) {
    set({ busy: true, problem: null });
    const { gathering } = state.dialog;
    return trying(async () => {
      const style = await ask(method, `/api/gatherings/${gathering.id}/style/${part}`, more);
      set({ dialog: { kind: 'style', gathering, style } });
    });
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

/** By the file's name: what browsers say of its type is nothing for most of these. */
function formatOf(file) {
  return 'format=' + encodeURIComponent(file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase());
}

/** What was filled in, as the query that the server takes: map-3=stakes is map=3:stakes. */
function queryOf(values) {
  return values.map(([name, value]) => {
    if (!name.startsWith('map-')) return `&${name}=${encodeURIComponent(value)}`;
    return value ? `&map=${name.slice(4)}:${value}` : '';
  }).join('');
}
