/* What the other scripts share: colours as they meet the eye, and how an element is named. */
/** What is painted under a point, from an element downwards. */
function groundAt(x, y, element) {
  const stack = document.elementsFromPoint(x, y);
  const layers = [];
  for (const at of stack.slice(Math.max(0, stack.findIndex((one) => one === element || one.contains(element))))) {
    const style = getComputedStyle(at);
    const paint = colourOf(at instanceof SVGElement ? (at instanceof SVGGeometryElement ? style.fill : 'transparent') : style.backgroundColor);
    if (paint.a > 0) layers.push(paint);
    if (paint.a === 1) break;
  }
  return layers.reduceRight((ground, layer) => over(layer, ground), colourOf('rgb(255, 255, 255)'));
}

function over(top, ground) {
  const mix = (name) => top[name] * top.a + ground[name] * (1 - top.a);
  return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 };
}

function colourOf(css) {
  const parts = /^rgba?\(([^)]+)\)$/.exec(css);
  if (!parts) return { r: 0, g: 0, b: 0, a: 0 };
  const [r, g, b, a = 1] = parts[1].split(/[\s,/]+/).map(Number);
  return { r, g, b, a };
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ r, g, b }) {
  const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function nameOf(element) {
  const own = (at) => at.tagName.toLowerCase() + [...at.classList].map((name) => '.' + name).join('');
  return [element.parentElement, element].filter(Boolean).map(own).join(' > ');
}
