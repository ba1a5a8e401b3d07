/** What an organiser does with a gathering as a whole, over HTTP. */
import { say } from '../words.js';
import { roomsOf } from '../road/rooms.js';

const LIST = 12;      // every so many looks all gatherings are asked for, and not only those unfolded

/** `ask` calls with the organiser's token; `trying` says what was refused; `on` are the other acts; `details(id)` brings a workshop's links. */
export function gatheringActs({ ask, trying, state, set, on, details, token }) {
  const path = ({ id }) => '/api/gatherings/' + id;
  const doing = (act) => { set({ busy: true, problem: null }); return trying(act); };
  let looks = 0;

  return {
    look: () => trying(async () => {
      const { gatherings } = await ask('GET', '/api/gatherings');
      const newest = gatherings[gatherings.length - 1];
      if (!state.gatherings && newest) state.unfolded.add(newest.id);
      set({ gatherings, away: false });
    }),
    /** The rooms one sees, again. */
    watch: () => {
      looks += 1;
      if (!state.gatherings || looks % LIST === 0) return on.look();
      return trying(async () => {
        const seen = state.gatherings.filter(({ id }) => state.unfolded.has(id));
        const fresh = await Promise.all(seen.map((gathering) => ask('GET', path(gathering))));
        set({ gatherings: state.gatherings.map((one) => fresh.find(({ id }) => id === one.id) || one), away: false });
      });
    },
    unfold: (id) => {
      if (!state.unfolded.delete(id)) state.unfolded.add(id);
      set({});
      if (state.unfolded.has(id)) on.watch();
    },
    plenary: (gathering) => doing(async () => {
      const before = roomsOf(gathering).plenary;
      const { id } = await ask('POST', path(gathering) + '/plenary');
      await on.look();
      const now = roomsOf(state.gatherings.find((one) => one.id === gathering.id)).plenary;
      set({ shown: before ? state.shown : id, told: say('organiser.plenary.made', { n: now.contributions - (before ? before.contributions : 0) }) });
      if (!before) await details(id);
    }),
    next: (gathering, name, stakes) => doing(async () => {
      const made = await ask('POST', path(gathering) + '/next', { body: { name, stakes } });
      state.unfolded.clear();
      state.unfolded.add(made.id);
      await on.look();
      set({ dialog: null, told: say('organiser.edition.made', { name }) });
    }),
    message: (gathering, text) => doing(async () => {
      await ask('POST', path(gathering) + '/message', { body: { text } });
      if (text) state.messages.set(gathering.id, text);
      else state.messages.delete(gathering.id);
      set({ dialog: null, told: say(text ? 'organiser.message.sent' : 'organiser.message.taken') });
    }),
    retention: (gathering, until) => doing(async () => {
      await ask('PUT', path(gathering) + '/retention', { body: { until } });
      await on.look();
      set({ dialog: null, told: until ? say('organiser.retention.set') : say('organiser.retention.good') });
    }),
    purge: (gathering) => doing(async () => {
      await ask('DELETE', path(gathering));
      await on.look();
      set({ dialog: null, told: say('organiser.purge.done', { name: gathering.name }) });
    }),
    book: (gathering) => set({ problem: null, dialog: { kind: 'download', title: say('organiser.book.of', { name: gathering.name }), base: path(gathering), paper: 'book', tops: true, token, long: true } }),
    shared: (gathering, section) => {
      set({ problem: null, dialog: { kind: 'shared', gathering, section } });
      return trying(async () => {
        const found = await ask('GET', path(gathering) + '/shared?section=' + section);
        if (state.dialog && state.dialog.kind === 'shared' && state.dialog.section === section) set({ dialog: { ...state.dialog, found } });
      });
    },
  };
}
