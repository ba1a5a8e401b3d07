/** The desk by keyboard. Each list has one stop for Tab; the arrows move inside it. Nothing acts while one types. */
import { singleKeysAct } from '../single-keys.js';
import { arrows } from '../ui.js';

/** Anywhere on the page: undo, redo, the list of keys; F looks for the other side. */
export function pageKeys({ back, set }) {
  return (event) => {
    if (event.target.closest('input, textarea, select, dialog')) return;
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const way = command && (key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' && 'undo');
    if (way) { event.preventDefault(); back(way); }
    else if (event.key === '?' && singleKeysAct()) set({ dialog: { kind: 'help' } });
    else if (event.key === 'F6' || (key === 'g' && !command && singleKeysAct())) { event.preventDefault(); otherSide(event.target); }
  };
}

/** From what was said to the document, and back. */
function otherSide(from) {
  const to = document.querySelector(from.closest('.desk-right') ? '.desk-list [tabindex="0"]' : '.point[data-current="true"]') || document.querySelector(from.closest('.desk-right') ? '.desk-tab' : '.point');
  if (to) to.focus();
}

/** In what was said. Enter takes what is chosen, else what one is at; the letters act on the same. */
export function saidKeys({ on, state }) {
  return (event) => {
    const button = event.target.closest('[data-said]');
    if (!button || event.ctrlKey || event.metaKey || event.altKey) return;
    const { said, group } = button.dataset;
    const { onward, back } = arrows();
    const act = {
      Enter: () => (state.chosen.size ? on.merge() : group ? on.takeGroup(said) : on.take(said)),
      ' ': group ? () => on.chooseGroup(said) : null,
      m: on.merge,
      a: () => on.addHere(said),
      j: () => on.join(said),
      p: () => on.park(said),
      x: () => on.aside(said),
      r: () => on.unlay(said),
      Escape: on.unchoose,
      ...(group && { [onward]: () => on.fold(said, false), [back]: () => on.fold(said, true) }),
    }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    const to = neighbour(button, event.key, '[data-said]', '.desk-list');
    if (to) to.focus();
    else if (act) act();
    if (to || act) event.preventDefault();
  };
}

/** In the document: arrows move; Alt with arrows moves the point; Enter edits; Delete takes it out; S shows what is behind. */
export function pointKeys({ on, desk, focusPoint }) {
  return (event) => {
    const point = event.target;
    if (!point.matches('.point') || event.ctrlKey || event.metaKey) return;
    const { entry } = point.dataset;
    const { onward, back } = arrows();
    const way = event.altKey && { ArrowUp: 'up', ArrowDown: 'down', [back]: 'out', [onward]: 'in' }[event.key];
    if (way) {
      event.preventDefault();
      return on.step(entry, way);
    }
    const act = {
      Enter: () => on.edit(entry), e: () => on.edit(entry), Delete: () => on.drop(entry), s: () => on.sources(entry),
      h: () => on.dialog({ kind: 'history', entry }), o: () => on.offer(point.dataset.section, entry),
    }[event.key];
    const order = desk.order();
    const next = { ArrowDown: order[order.indexOf(entry) + 1], ArrowUp: order[order.indexOf(entry) - 1] }[event.key];
    if (act || next) event.preventDefault();
    if (act) act();
    else if (next) focusPoint(next);
    return undefined;
  };
}

function neighbour(element, key, selector, list) {
  const all = [...element.closest(list).querySelectorAll(selector)];
  const at = all.indexOf(element);
  return { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all[all.length - 1] }[key];
}
