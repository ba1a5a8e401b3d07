/** The page beyond this visit: what comes after the first word, the page on this device, a newer one on the server. */
import { language, wordsIn } from '../words.js';

const QUIET = 1500;    // ms after the page is live: what the person sees first has come

export function keeping({ page, parts, later, connection, draw }) {
  let shell = null;
  let met = null;

  async function keep() {
    // Who left (in another tab perhaps) wants nothing kept.
    if (connection.state === 'ended') return;
    parts.ahead();
    try {
      shell = await later();
      look();
      if (connection.state === 'ended') return;
      await shell.keepShell(wordsIn(language()));
    } catch (why) {
      // Without it everything works while there is a network.
      console.info('the page is not kept on this device:', why.message);
    }
  }

  function look() {
    if (connection.pages === met) return;
    met = connection.pages;
    page.outdated = shell.isOutdated(met);
    draw();
  }

  return {
    /** To be called whenever something changed and the line is live. */
    whileLive() {
      if (!page.ahead) page.ahead = setTimeout(keep, QUIET);
      if (shell) look();
    },
  };
}
