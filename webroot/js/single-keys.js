/**
 * Keys that act by themselves anywhere on a page (1 to 5, G, ?, + and −) can be turned off in this browser: who dictates to their computer, or
 * whose fingers slip, would set them off unawares (WCAG 2.1.4). Keys with Ctrl or Alt, and those of a list that has the focus, always act.
 */
import { storage } from './seat.js';

const KEPT = 'cordee:keys';

/** Whether they act. */
export function singleKeysAct() {
  const store = storage();
  return !store || store.getItem(KEPT) !== 'off';
}

/** False where the browser keeps nothing. */
export function setSingleKeys(act) {
  const store = storage();
  if (!store) return false;
  if (act) store.removeItem(KEPT);
  else store.setItem(KEPT, 'off');
  return true;
}
