/** What hands do at the desk: click, key and drag, each turned into what the Desk can do. All functions are stable. */
import { asWhere, placeAt } from '../desk/dragging.js';
import { find } from '../desk/outline.js';
import { listOf } from './desk-said.js';
import { pointKeys, saidKeys } from './desk-keys.js';

export function handsOf({ live, desk, state, set }) {
  const chosenOr = (id) => (state.chosen.has(id) ? inOrder() : [id]);
  const inOrder = () => live.board.contributions(state.section).map(({ id }) => id).filter((id) => state.chosen.has(id));
  const choose = (ids) => set({ chosen: new Set(ids) });
  const redraw = () => set({});
  const doing = (act) => (...values) => { act(...values); redraw(); };

  const on = {
    // the left
    section: (section) => { set({ section, chosen: new Set(), at: null }); showSection(section); },
    filter: (unusedOnly) => set({ unusedOnly }),
    at: (id) => { if (state.at !== id) set({ at: id }); },
    choose: (id) => choose(state.chosen.has(id) ? [...state.chosen].filter((other) => other !== id) : [...state.chosen, id]),
    chooseAll: (ids) => choose(ids),
    unchoose: () => choose([]),
    take: (id) => takeOver([id]),
    merge: () => takeOver(inOrder(), true),
    takeEach: () => takeOver(inOrder()),
    addToCurrent: () => addTo(state.current, inOrder()),
    addHere: (id) => { if (state.current) addTo(state.current, chosenOr(id)); },
    showUse: (id) => showPoint(desk.document().used.get(id)[0]),
    // the right
    current: (id) => { if (state.current !== id) set({ current: id, flash: null }); },
    sources: (id) => set({ sources: state.sources === id ? null : id }),
    edit: doing((id) => desk.begin(id)),
    typed: doing((id, line) => { const draft = desk.drafts.get(id); desk.drafts.keep({ ...draft, line }); }),
    save: (id) => { desk.save(id); redraw(); focusPoint(id); },
    cancel: (id) => { desk.drafts.leave(id); redraw(); focusPoint(id); },
    begin: doing((id, form, line = '') => desk.drafts.keep({ id, line, form, sources: [], base: 0, ready: false })),
    step: (id, way) => { if (desk.step(id, way)) focusPoint(id); },
    form: (id, form) => desk.rewrite(id, { form }, desk.say('desk.did.form')),
    toSection: (id, section) => desk.moveTo(id, desk.last(section)),
    drop: (id) => { const next = neighbour(id); desk.drop(id); set({ current: null }); if (next) focusPoint(next); },
    untie: (id, source) => desk.rewrite(id, { sources: find(desk.document().trees, id).point.entry.sources.filter((other) => other !== source) }, desk.say('desk.did.untie')),
    // both, by drag
    dragSaid: (event, id) => start(event, { said: chosenOr(id) }),
    dragPoint: (event, id) => start(event, { entry: id }),
    dragOver: (event) => {
      if (!state.dragging) return;
      const over = placeAt(event.target, event.clientY);
      if (over && allowed(over)) event.preventDefault();
      if (JSON.stringify(over) !== JSON.stringify(state.over)) set({ over: over && allowed(over) ? over : null });
    },
    dragLeave: (event) => { if (!event.currentTarget.contains(event.relatedTarget)) set({ over: null }); },
    dropped: (event) => { event.preventDefault(); if (state.over) fall(state.over); set({ over: null, dragging: null }); },
    dragEnd: () => set({ over: null, dragging: null }),
  };
  on.saidKey = saidKeys({ on, state });
  on.pointKey = pointKeys({ on, desk, focusPoint });
  return on;

  function takeOver(ids, together = false, where = null) {
    const next = afterTaken(ids);
    const commands = desk.take(ids, { together, where });
    set({ chosen: new Set(), at: next, current: commands.length ? commands[commands.length - 1].id : state.current, flash: commands.length ? commands[commands.length - 1].id : null });
    if (commands.length) requestAnimationFrame(() => reveal(commands[commands.length - 1].id));
    if (document.activeElement && document.activeElement.closest('.desk-list')) focusSaid(next);
    return commands;
  }

  function addTo(entry, ids) {
    desk.addTo(entry, ids);
    set({ chosen: new Set(), flash: entry });
  }

  /** The one to go on with when these have left the list: the next below, else the one above. */
  function afterTaken(ids) {
    const listed = listOf(live.board, desk.document().used, state).map(({ id }) => id);
    const left = (list) => list.find((id) => !ids.includes(id));
    const from = listed.indexOf(ids[0]);
    return left(listed.slice(from)) || left(listed.slice(0, Math.max(from, 0)).reverse()) || null;
  }

  function neighbour(id) {
    const order = desk.order();
    const at = order.indexOf(id);
    return order[at + 1] || order[at - 1];
  }

  function start(event, dragging) {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', '');
    set({ dragging });
  }

  function allowed(over) {
    if (state.dragging.said && over.side === 'into') return true;
    return asWhere(desk.document().trees, over, state.dragging.entry) !== null;
  }

  function fall(over) {
    const { said, entry } = state.dragging;
    if (said && over.side === 'into') return addTo(over.entry, said);
    const where = asWhere(desk.document().trees, over, entry);
    return said ? takeOver(said, false, where) : desk.moveTo(entry, where);
  }

  function showPoint(id) {
    set({ current: id, flash: id, side: 'document' });
    requestAnimationFrame(() => requestAnimationFrame(() => reveal(id)));
  }
}

function pointOf(id) {
  return [...document.querySelectorAll('.point')].find((element) => element.dataset.entry === id);
}

/** The document moves only as far as it must, and only because its person asked for something there. */
function reveal(id) {
  const element = pointOf(id);
  if (element) element.scrollIntoView({ block: 'nearest' });
}

function showSection(section) {
  const element = document.getElementById('section-' + section);
  if (element && element.offsetParent) element.scrollIntoView({ block: 'start' });
}

/** After an act by key, the focus is where the thing is now. */
export function focusPoint(id) {
  requestAnimationFrame(() => requestAnimationFrame(() => { const element = pointOf(id); if (element) element.focus(); }));
}

function focusSaid(id) {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const element = [...document.querySelectorAll('[data-said]')].find((button) => button.dataset.said === id);
    if (element) element.focus();
  }));
}
