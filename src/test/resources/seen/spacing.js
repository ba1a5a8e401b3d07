/**
 * What is cut off or runs over other words once lines stand 1.5 apart, letters 0.12 em, words 0.16 em and paragraphs 2 em (WCAG 1.4.12), and was
 * not before: ["cut: …", "over each other: … / …"]. What scrolls is not cut; what lies over the page for a while (a dialog, a menu, a notice) may cover it.
 */
async () => {
  const frame = () => new Promise((ready) => requestAnimationFrame(() => requestAnimationFrame(ready)));
  const before = new Set(faults());
  const wide = new CSSStyleSheet();
  wide.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, wide];
  await frame();
  const after = faults();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== wide);
  await frame();
  return after.filter((fault) => !before.has(fault));

  function faults() {
    const lines = [];
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || !element.checkVisibility({ checkVisibilityCSS: true }) || element.closest('.visually-hidden, .skip, noscript, option, svg, [aria-hidden=true]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 2 || box.height < 2) continue;
        const by = cutBy(element, box);
        const seen = by ? null : inView(element, box);
        if (by) found.add('cut: ' + nameOf(element) + ' in ' + nameOf(by) + ' ' + node.data.trim().slice(0, 40));
        else if (seen && onTop(element, seen)) lines.push({ element, box: seen, layer: element.closest('dialog, .menu, .taken, .pill-place'), words: node.data.trim().slice(0, 30) });
      }
    }
    for (let i = 0; i < lines.length; i += 1) {
      for (let j = i + 1; j < lines.length; j += 1) {
        if (lines[i].element !== lines[j].element && lines[i].layer === lines[j].layer && overlap(lines[i].box, lines[j].box)) found.add(`over each other: ${lines[i].words} / ${lines[j].words}`);
      }
    }
    return [...found];
  }

  /** The box that cuts these words off for good: one that neither scrolls nor says by dots that there is more. */
  function cutBy(element, box) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (/auto|scroll/.test(style.overflowY + style.overflowX)) return null;
      if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') return null;
      if (style.display === 'inline' || !/hidden|clip/.test(style.overflowY + style.overflowX)) continue;
      const edge = at.getBoundingClientRect();
      if (box.bottom > edge.bottom + 3 || box.top < edge.top - 3 || box.right > edge.right + 3 || box.left < edge.left - 3) return at;
    }
    return null;
  }

  /** What is left of a line's box within all that cuts or scrolls; null where nothing is. */
  function inView(element, box) {
    const left = { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display === 'inline' || style.overflowX === 'visible') continue;
      const edge = at.getBoundingClientRect();
      Object.assign(left, { left: Math.max(left.left, edge.left), right: Math.min(left.right, edge.right), top: Math.max(left.top, edge.top), bottom: Math.min(left.bottom, edge.bottom) });
    }
    const [width, height] = [left.right - left.left, left.bottom - left.top];
    return width > 2 && height > 2 ? { ...left, width, height } : null;
  }

  function onTop(element, box) {
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return Boolean(top) && (top === element || element.contains(top) || top.contains(element));
  }

  /** Lines' boxes are higher than their letters: half of that may lap over. */
  function overlap(one, other) {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return across > 3 && down > 0.35 * Math.min(one.height, other.height);
  }

  function nameOf(element) {
    return element.tagName.toLowerCase() + [...element.classList].map((name) => '.' + name).join('');
  }
}
