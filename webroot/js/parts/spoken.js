/** What is said through the one live region of a page (`#spoken`, there before anything is said). */
import { Announcer } from '../road/announcer.js';
import { say } from '../words.js';

export function announcerOfPage() {
  return new Announcer({
    say: region, counted: (n) => say('common.arrived', { n }),
    ways: { now: () => performance.now(), after: (ms, then) => { const id = setTimeout(then, ms); return () => clearTimeout(id); } },
  });
}

/** The same sentence twice would not be read twice: a space makes it another. */
function region(sentence) {
  const spoken = document.getElementById('spoken');
  spoken.textContent = spoken.textContent === sentence ? sentence + '\u00a0' : sentence;
}
