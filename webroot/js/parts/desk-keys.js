/** The desk by keyboard. Each list has one stop for Tab; the arrows move inside it. Nothing acts while one types. */
const STEPS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' };

/** In what was said: arrows, Home, End; Space chooses (the button's own); Enter takes over; M merges; A adds to the point. */
export function saidKeys({ on, state }) {
  return (event) => {
    const button = event.target.closest('[data-said]');
    if (!button || event.ctrlKey || event.metaKey || event.altKey) return;
    const { said } = button.dataset;
    const act = {
      Enter: () => (state.chosen.size ? on.merge() : on.take(said)),
      m: on.merge,
      a: () => on.addHere(said),
      Escape: on.unchoose,
    }[event.key];
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
    const rtl = getComputedStyle(point).direction === 'rtl';
    if (event.altKey && STEPS[event.key]) {
      event.preventDefault();
      return on.step(entry, rtl ? { in: 'out', out: 'in' }[STEPS[event.key]] || STEPS[event.key] : STEPS[event.key]);
    }
    const act = { Enter: () => on.edit(entry), e: () => on.edit(entry), Delete: () => on.drop(entry), s: () => on.sources(entry) }[event.key];
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
