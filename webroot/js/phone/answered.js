/** What the server answers to what a person did: taken, refused; and what it has of theirs already. */
import { say, sayProblem } from '../words.js';
import { isSmall } from './gestures.js';
import { buzz, REFUSED } from './touch.js';

/** `page`: the state of pages/participant.js; `on`: what the person can do. */
export function answering({ page, road, drafts, tell, speak, on }) {
  const { outbox, mine, given } = road;
  return {
    acked(item, seq) {
      mine.acked(item.command, seq);
      given.acked(item.command, seq);
      if (item.command.t === 'erase') on.erased();
      const left = /^(un)?dot$/.test(item.command.t) ? given.dotsLeft(page.tab) : 0;
      speak(say('participant.spoken.' + item.command.t, { n: left }));
      if (item.command.t === 'post') buzz();
    },

    /** Words that were refused stay where they were written, with the reason; a tap is undone, and it is told. */
    refused(item) {
      const { command } = item;
      buzz(REFUSED);
      if (isSmall(command)) outbox.remove(item.id);
      if (command.t === 'contest') {
        outbox.remove(item.id);
        if (!drafts.get('contest')) drafts.set('contest', { section: command.section, entry: command.entry || null, text: command.text });
      }
      if (isSmall(command) || command.t === 'contest') tell(item.code, item.say);
      else speak(say('participant.spoken.refused', { why: sayProblem(item.code, item.say) }));
    },

    yours(frame) {
      mine.replace(frame);
      given.replace(frame);
    },
  };
}
