/**
 * Every piece of text that is in view, as it meets the eye: [{words, where, size, contrast}]. `size` is the height of its letters' box in CSS
 * pixels (as an SVG scales it); `contrast` the lowest, by WCAG's formula, against what lies under its start, middle and end.
 */
() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.data.trim();
    const element = node.parentElement;
    if (!words || !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || element.closest('.visually-hidden, noscript, script, option')) continue;
    const points = pointsOf(node, element);
    if (!points.length) continue;
    const ink = colourOf(element instanceof SVGElement ? getComputedStyle(element).fill : getComputedStyle(element).color);
    const ratios = points.map(([x, y]) => { const ground = groundAt(x, y, element); return contrast(over({ ...ink, a: ink.a * opacity(element) }, ground), ground); });
    found.push({ words: words.slice(0, 60), where: nameOf(element), size: sizeOf(element), contrast: Math.min(...ratios) });
  }
  return found;

  /** Start, middle and end of what can be seen of it; none where all of it is out of view or behind something. */
  function pointsOf(node, element) {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1)
      .flatMap((box) => [0.02, 0.5, 0.98].map((part) => [box.left + box.width * part, box.top + box.height / 2]))
      .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
      .filter(([x, y]) => { const top = document.elementFromPoint(x, y); return top && (top === element || element.contains(top) || top.contains(element)); })
      .filter(([x, y]) => !clipped(element, x, y));
  }

  function clipped(element, x, y) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display === 'inline' || style.overflowX === 'visible') continue;
      const box = at.getBoundingClientRect();
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return true;
    }
    return false;
  }

  function sizeOf(element) {
    const size = parseFloat(getComputedStyle(element).fontSize);
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    return matrix ? size * Math.hypot(matrix.a, matrix.b) : size;
  }

  function opacity(element) {
    let all = 1;
    for (let at = element; at; at = at.parentElement) all *= parseFloat(getComputedStyle(at).opacity);
    return all;
  }
}
