/**
 * What a staff page says to who hears it: what they did, at once; how the line stands and what the room says, in their turn. What is
 * shown in a dialog is said there: the page behind it is silent.
 */
import { Newcomers } from '../road/newcomers.js';
import { say } from '../words.js';
import { announcerOfPage } from './spoken.js';

export function speaking(board, announcer = announcerOfPage()) {
  const scribed = new Set();
  const newcomers = new Newcomers({ board, mine: scribed });
  let off = false;

  return {
    own: (sentence) => announcer.own(sentence),
    told: (kind, sentence) => announcer.told(kind, sentence),

    /** What somebody types for others is no news to them. */
    sent({ t, id }) {
      if (t === 'scribe') scribed.add(id);
    },

    /** Something came in. `state`: of the line, as lineState gives it. */
    look(state) {
      announcer.arrived(newcomers.count());
      if (state !== (off ? 'live' : 'off')) return;
      off = !off;
      announcer.told('line', say('common.line.' + state));
    },
  };
}
