/**
 * What does not fit on a page as it is shown now: [sentence…]. Words that are cut without saying so, what stands beside the page, buttons
 * that cover one another. Meant to be cut, and no fault: an ellipsis, a clamp to some lines, what scrolls, what only screen readers read.
 */
() => {
  const TOLERANCE = 1.5;                      // px: borders and letters fall between pixels
  const faults = [];
  const all = [...document.body.querySelectorAll('*')].filter((element) => !element.closest('svg, noscript, [hidden], script, style') && seen(element));
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push('the page is wider than the screen: ' + root.scrollWidth + ' > ' + root.clientWidth);
  for (const element of all) {
    if (isCut(element)) faults.push('cut: ' + named(element) + ' ' + element.scrollWidth + 'x' + element.scrollHeight + ' in ' + element.clientWidth + 'x' + element.clientHeight);
    if (isBeside(element)) faults.push('beside the page: ' + named(element));
  }
  const pressed = all.filter((element) => element.matches('button, a, input, select, textarea, summary, [role=tab]') && !floats(element));
  for (const [at, one] of pressed.entries()) {
    for (const other of pressed.slice(at + 1)) if (!one.contains(other) && covers(one, other)) faults.push('one over the other: ' + named(one) + ' and ' + named(other));
  }
  return faults;

  function seen(element) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (style.visibility === 'hidden' || style.display === 'none' || style.display === 'contents' || box.width <= 2 || box.height <= 2) return false;
    return !(element.checkVisibility && !element.checkVisibility());
  }

  function isCut(element) {
    const style = getComputedStyle(element);
    if (element.matches('textarea, input, select, progress, meter, .pages, .paper-lines')) return false;
    if (style.display === 'inline') return false;
    const wide = element.scrollWidth > element.clientWidth + TOLERANCE;
    const high = element.scrollHeight > element.clientHeight + TOLERANCE;
    if (element.matches('button, .button, [role=tab], .chip') && style.overflowX === 'visible') return wide && style.textOverflow !== 'ellipsis';
    if (style.overflowX === 'hidden' && wide && style.textOverflow !== 'ellipsis') return !holdsPages(element);
    return style.overflowY === 'hidden' && high && style.webkitLineClamp === 'none' && !holdsPages(element) && !element.matches('html, body');
  }

  /** Text that turns its pages stands in columns beside the frame: one is seen at a time. */
  function holdsPages(element) {
    return element.querySelector('.pages') !== null || element.closest('.pages') !== null;
  }

  function isBeside(element) {
    const box = element.getBoundingClientRect();
    const reaches = box.left < -TOLERANCE || box.right > root.clientWidth + TOLERANCE;
    return reaches && !element.closest('.pages') && !scrolledIn(element);
  }

  /** Whether something around it may be scrolled sideways to see it, or hides what is too long on purpose. */
  function scrolledIn(element) {
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      const { overflowX } = getComputedStyle(around);
      if (overflowX === 'auto' || overflowX === 'scroll') return around.scrollWidth > around.clientWidth;
      if (overflowX === 'hidden') return true;
    }
    return false;
  }

  function floats(element) {
    for (let around = element; around && around !== document.body; around = around.parentElement) {
      if (['absolute', 'fixed', 'sticky'].includes(getComputedStyle(around).position) && around.id !== 'app') return true;
    }
    return false;
  }

  function covers(one, other) {
    const [a, b] = [shown(one), shown(other)];
    return Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE;
  }

  /** The part of it that is not scrolled out of view. */
  function shown(element) {
    const box = element.getBoundingClientRect();
    const part = { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      if (getComputedStyle(around).overflowY === 'visible') continue;
      const frame = around.getBoundingClientRect();
      part.top = Math.max(part.top, frame.top);
      part.bottom = Math.min(part.bottom, frame.bottom);
      part.left = Math.max(part.left, frame.left);
      part.right = Math.min(part.right, frame.right);
    }
    return part;
  }

  function named(element) {
    const words = String(element.textContent || element.value || '').trim().replace(/\s+/g, ' ').slice(0, 50);
    return element.tagName.toLowerCase() + (element.className && typeof element.className === 'string' ? '.' + element.className.split(' ').join('.') : '') + (words ? ' “' + words + '”' : '');
  }
}
