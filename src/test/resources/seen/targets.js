/**
 * Whatever can be pressed in view and is smaller than `least` CSS pixels either way: ["32 × 20 button.x 'words'"]. A field counts with the label
 * that is pressed for it; a link within a line of words may be as high as its line.
 */
(least) => {
  const pressed = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [role=switch], [role=checkbox], [role=radio], [role=option], [role=menuitem]';
  return [...document.querySelectorAll(pressed)].filter(seen).filter((one) => !inLine(one)).map(small).filter(Boolean);

  function seen(one) {
    const box = one.getBoundingClientRect();
    return one.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true }) && box.width > 0 && box.height > 0 && box.bottom > 0 && !one.closest('.visually-hidden, [inert]');
  }

  function inLine(one) {
    return one.matches('a') && getComputedStyle(one).display === 'inline' && one.parentElement.textContent.trim() !== one.textContent.trim();
  }

  function small(one) {
    const label = one.matches('input, select') ? one.closest('label') : null;
    const boxes = [one, label].filter(Boolean).map((each) => each.getBoundingClientRect());
    const [width, height] = ['width', 'height'].map((side) => Math.max(...boxes.map((box) => box[side])));
    if (width >= least - 0.5 && height >= least - 0.5) return null;
    return `${Math.round(width)} × ${Math.round(height)} ${one.tagName.toLowerCase()}.${[...one.classList].join('.')} '${(one.getAttribute('aria-label') || one.textContent || one.type).trim().slice(0, 40)}'`;
  }
}
