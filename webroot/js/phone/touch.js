/** A tap one feels, on phones that can: not where motion is to be reduced, and never before the page was touched. */
export function buzz(pattern = 12) {
  if (typeof navigator.vibrate !== 'function' || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  // A page that was not touched may not, and says so in the console.
  if (navigator.userActivation && !navigator.userActivation.hasBeenActive) return;
  navigator.vibrate(pattern);
}

/** That words were not taken: felt by who has already put the phone down. */
export const REFUSED = [30, 60, 30];
