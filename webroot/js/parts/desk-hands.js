/** What hands do at the desk: click, key and tap, each turned into what the Desk can do. All functions are stable. */
import { idsIn, listing } from '../desk/listing.js';
import { write } from '../desk/marks.js';
import { draggingHands } from './desk-dragging.js';
import { pointKeys, saidKeys } from './desk-keys.js';
import { afterDrawing, focusPoint, focusSaid, reveal, showSection } from './desk-reveal.js';
import { storage } from '../seat.js';

export { focusPoint };

const NAME = 'cordee:writer';
/** What changes the document, and so cannot be done to a signed one. */
const CHANGING = ['take', 'keep', 'takeGroup', 'merge', 'takeEach', 'addToCurrent', 'addHere', 'join', 'park', 'aside', 'unlay', 'edit', 'begin', 'step', 'form', 'toSection', 'drop', 'untie', 'claim', 'dragSaid', 'dragPoint'];

export function handsOf({ live, desk, state, set, whereabouts }) {
  const redraw = () => set({});
  const rows = () => listing(live.board, desk.document(), state);
  const inOrder = () => idsIn(rows()).filter((id) => state.chosen.has(id));
  const membersOf = (id) => rows().filter((row) => row.kind === 'group' && row.id === id).flatMap(({ members }) => members.map((one) => one.id));
  /** What an act is about: what is chosen; else the members of a group, or the one contribution. */
  const about = (id) => {
    if (state.chosen.size && (!id || state.chosen.has(id))) return inOrder();
    return live.board.cluster(id) ? membersOf(id) : [id];
  };
  const doing = (act) => (...values) => { act(...values); redraw(); };
  const dialog = (asked) => set({ dialog: asked });
  const at = (id) => { const row = desk.row(id); if (row) whereabouts.at(row.point.entry.section, id); };

  const on = {
    dialog,
    act: (commands, words) => { desk.act(commands, words); redraw(); },
    // the left
    section: (section) => { set({ section, chosen: new Set(), at: null, held: null }); whereabouts.at(section, null); showSection(section); },
    filter: (filter) => set({ filter, held: null }),
    sort: (sort) => set({ sort, held: null }),
    hold: () => { if (!state.held) state.held = new Map(rows().map(({ id }, place) => [id, place])); },
    release: () => { if (state.held) set({ held: null }); },
    at: (id) => { if (state.at !== id) set({ at: id }); },
    choose: (id) => set({ chosen: flipped(state.chosen, id) }),
    chooseAll: (ids) => set({ chosen: new Set(ids) }),
    chooseGroup: (id) => set({ chosen: new Set([...state.chosen, ...membersOf(id)]) }),
    unchoose: () => set({ chosen: new Set() }),
    fold: (id, fold = !state.folded.has(id)) => { if (fold !== state.folded.has(id)) set({ folded: flipped(state.folded, id) }); },
    take: (id) => takeOver([id]),
    keep: (id) => { desk.take([id]); redraw(); },
    takeGroup: (id) => { const all = desk.document().relations.members.get(id) || []; takeOver(all.map((one) => one.id), { together: true, text: [live.board.cluster(id).title] }); },
    merge: () => { if (state.chosen.size) takeOver(inOrder(), { together: true }); },
    takeEach: () => takeOver(inOrder()),
    addToCurrent: () => addTo(state.current, inOrder()),
    addHere: (id) => { if (state.current) addTo(state.current, about(id)); },
    join: (id) => dialog({ kind: 'join', ids: about(id), byKey: byKey() }),
    joined: (entry, ids, wording, keyed) => { const next = afterPlaced(ids); desk[wording ? 'addTo' : 'putBehind'](entry, ids); placed(next, keyed); set({ flash: entry }); },
    park: (id) => { const ids = about(id); const next = afterPlaced(ids); desk.park(ids); placed(next); },
    aside: (id) => dialog({ kind: 'aside', ids: about(id), byKey: byKey() }),
    setAside: (ids, reason, keyed) => { const next = afterPlaced(ids); desk.setAside(ids, reason); placed(next, keyed); },
    unlay: (id) => { const ids = about(id).filter((one) => ['parked', 'aside'].includes(desk.document().fates.get(one).kind)); if (ids.length) doing(desk.unlay.bind(desk))(ids); },
    skip: (id) => set({ skipped: new Set([...state.skipped, id]) }),
    skipNone: () => set({ skipped: new Set() }),
    showUse: (id) => showPoint(desk.document().fates.get(id).entries[0]),
    // the right
    showPoint: (id) => showPoint(id),
    current: (id) => { at(id); if (state.current !== id) set({ current: id, flash: null }); },
    sources: (id) => set({ sources: state.sources === id ? null : id }),
    edit: doing((id) => { closeOthers(id); at(id); desk.writing.begin(id); }),
    typed: (id, line) => desk.writing.typed(id, line),
    left: (id) => { if (desk.drafts.get(id)) desk.writing.autosave(id); },
    save: (id) => { desk.writing.save(id); redraw(); focusPoint(id); },
    cancel: (id) => { desk.writing.cancel(id); redraw(); focusPoint(id); },
    both: doing((id) => { const draft = desk.drafts.get(id); const entry = live.board.entry(id); desk.drafts.keep({ ...draft, line: write(entry.text) + ' ' + draft.line }); }),
    begin: doing((id, form, line = '') => { closeOthers(id); desk.drafts.keep({ id, line, form, base: 0, ready: false }); }),
    step: (id, way) => { if (desk.step(id, way)) focusPoint(id); },
    form: (id, form) => desk.writing.rewrite(id, { form }, desk.say('desk.did.form')),
    toSection: (id, section) => desk.moveTo(id, desk.last(section)),
    drop: (id) => { const next = neighbour(id); desk.drop(id); set({ current: null }); if (next) focusPoint(next); },
    untie: (id, source) => desk.writing.rewrite(id, { sources: desk.row(id).point.entry.sources.filter((other) => other !== source) }, desk.say('desk.did.untie')),
    again: doing((id, text) => desk.writing.rewrite(id, { text }, desk.say('desk.did.again'))),
    claim: (section, name = nameKept()) => (name === undefined ? dialog({ kind: 'claim', section }) : claim(section, name)),
    named: (section, name) => { keepName(name); claim(section, name); },
    offer: (section, entry) => offer(section, entry),
    translate: (id) => set({ dialog: { kind: 'translate', contribution: live.board.contribution(id) } }),
    answer: doing((objection, outcome, reason) => desk.answer(objection, outcome, reason)),
    sign: doing(() => live.send({ t: 'sign' })),
    revise: doing(() => live.send({ t: 'revise' })),
  };
  Object.assign(on, draggingHands({ desk, state, set, about, takeOver, addTo }));
  for (const name of CHANGING) on[name] = unlessSigned(on[name]);
  on.saidKey = saidKeys({ on, state });
  on.pointKey = pointKeys({ on, desk, focusPoint });
  return on;

  function unlessSigned(act) {
    return (...values) => (desk.frozen ? desk.deeds.tell(desk.say('desk.frozen')) : act(...values));
  }

  function takeOver(ids, how = {}) {
    const next = afterPlaced(ids);
    const [last] = desk.take(ids, how).slice(-1);
    set(last ? { current: last.id, flash: last.id } : {});
    if (last) afterDrawing(() => reveal(last.id));
    placed(next);
  }

  function addTo(entry, ids) {
    const next = afterPlaced(ids);
    desk.addTo(entry, ids);
    set({ flash: entry });
    placed(next);
  }

  /** The one to go on with when these have left the list: the next below, else the one above. */
  function afterPlaced(ids) {
    const listed = rows().map(({ id }) => id);
    const left = (list) => list.find((id) => !ids.includes(id));
    const from = listed.indexOf(ids[0]);
    return left(listed.slice(from)) || left(listed.slice(0, Math.max(from, 0)).reverse()) || null;
  }

  /** Whoever is in the list with the keyboard goes on there. */
  function placed(next, keyed = byKey()) {
    set({ chosen: new Set(), at: next });
    if (keyed) focusSaid(next);
  }

  function byKey() {
    return Boolean(document.activeElement && document.activeElement.closest('.desk-list'));
  }

  function neighbour(id) {
    const order = desk.order();
    const place = order.indexOf(id);
    return order[place + 1] || order[place - 1];
  }

  function showPoint(id) {
    set({ current: id, flash: id, side: 'document' });
    afterDrawing(() => reveal(id));
  }

  /** Going to write elsewhere is being done here. */
  function closeOthers(id) {
    for (const draft of desk.drafts.all()) {
      if (draft.id !== id && !draft.ready && !draft.code && desk.row(draft.id)) desk.writing.save(draft.id);
    }
  }

  function claim(section, name) {
    desk.claim(section, name);
    redraw();
  }

  /** To the room; once more, and it is not any longer. */
  function offer(section, entry) {
    const { offer: now } = live.board;
    const same = now && now.section === section && (now.entry || null) === entry;
    desk.act([same ? { t: 'offer' } : { t: 'offer', section, entry }], desk.say(same ? 'desk.did.offer-end' : 'desk.did.offer'));
    redraw();
  }
}

function flipped(set, id) {
  return new Set(set.has(id) ? [...set].filter((other) => other !== id) : [...set, id]);
}

/** As whom this browser writes, once asked; undefined before. */
function nameKept() {
  const store = storage();
  return (store && store.getItem(NAME)) || undefined;
}

function keepName(name) {
  const store = storage();
  if (store) store.setItem(NAME, name);
}
