/** Words onto the clipboard, in whichever way this browser has: on plain http only the old one is left. False: it has none, or may not. */
export async function copy(words) {
  if (navigator.clipboard && window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(words);
      return true;
    } catch (forbidden) {
      // The old way may still do.
    }
  }
  return copyOldWay(words);
}

function copyOldWay(words) {
  const had = document.activeElement;
  const area = Object.assign(document.createElement('textarea'), { value: words, readOnly: true, className: 'visually-hidden' });
  document.body.append(area);
  area.focus({ preventScroll: true });
  area.setSelectionRange(0, words.length);
  const done = document.execCommand('copy');
  area.remove();
  if (had && had.isConnected) had.focus({ preventScroll: true });
  return done;
}
