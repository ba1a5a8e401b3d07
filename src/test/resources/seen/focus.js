/**
 * What is wrong with how the focus is seen now: a line, or null. It must be in view, lie under nothing, and wear an outline of 2 px or more that stands out
 * 3 : 1 from what is around it. A field that is drawn by its label wears it there.
 */
() => {
  const held = document.activeElement;
  if (!held || held === document.body || held === document.documentElement) return null;
  const label = held.closest('label');
  const worn = [held, held.nextElementSibling, label, label && label.querySelector('span')].filter(Boolean).find(outlined);
  const name = nameOf(held) + ' ' + (held.getAttribute('aria-label') || held.textContent).trim().slice(0, 30);
  if (!worn) return 'no outline: ' + name;
  const box = worn.getBoundingClientRect();
  if (box.bottom < 1 || box.top > innerHeight - 1 || box.right < 1 || box.left > innerWidth - 1) return 'out of view: ' + name;
  const [x, y] = [clamp(box.left + box.width / 2, innerWidth), clamp(box.top + box.height / 2, innerHeight)];
  const top = document.elementFromPoint(x, y);
  if (top && !worn.contains(top) && !top.contains(worn) && !(label && label.contains(top))) return 'under ' + nameOf(top) + ': ' + name;
  const style = getComputedStyle(worn);
  const away = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth) / 2;
  const ground = groundAt(clamp(box.left - away, innerWidth), clamp(box.top + box.height / 2, innerHeight), worn.parentElement);
  const ratio = contrast(over(colourOf(style.outlineColor), ground), ground);
  return ratio < 3 ? `outline of ${ratio.toFixed(1)} : 1: ${name}` : null;

  function outlined(one) {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  }

  function clamp(at, size) {
    return Math.min(Math.max(at, 1), size - 2);
  }
}
