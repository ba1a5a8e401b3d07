/** Bringing something of the desk into view, and the focus to it. The panes move only as far as they must. */

export function pointOf(id) {
  return [...document.querySelectorAll('.point')].find((element) => element.dataset.entry === id);
}

export function reveal(id) {
  const element = pointOf(id);
  if (element) element.scrollIntoView({ block: 'nearest' });
}

export function showSection(section) {
  const element = document.getElementById('section-' + section);
  if (element && element.offsetParent) element.scrollIntoView({ block: 'start' });
}

/** After an act by key, the focus is where the thing is now. */
export function focusPoint(id) {
  afterDrawing(() => { const element = pointOf(id); if (element) element.focus(); });
}

export function focusSaid(id) {
  afterDrawing(() => {
    const element = [...document.querySelectorAll('[data-said]')].find((button) => button.dataset.said === id);
    if (element) element.focus();
  });
}

export function afterDrawing(then) {
  requestAnimationFrame(() => requestAnimationFrame(then));
}
