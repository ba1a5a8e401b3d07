/** Taking one's own words along: as a file, shared, or copied. All of it works without a network and on plain http. */
import { handOver } from '../api.js';
import { say } from '../words.js';
import { nameOf } from '../parts/participant-view.js';

/** `page`: the state of pages/participant.js; `show` and `tell` as of telling.js. */
export function taking({ page, road, draw, show }) {
  const { board } = road;

  async function text() {
    const { ownWords } = await import('./later.js');
    return ownWords(road, (id) => nameOf(board, id), Date.now());
  }

  return {
    async keepWords() {
      // The mark in front tells old viewers that it is UTF-8.
      handOver(new Blob(['\ufeff' + await text()], { type: 'text/plain;charset=utf-8' }), say('participant.mine.file') + '-' + board.workshop.number + '.txt');
    },
    async shareWords() {
      const words = await text();
      if (navigator.share) return share(words);
      const { copy } = await import('./later.js');
      const done = await copy(words);
      page.unselected = done ? null : words;
      if (done) show({ words: say('participant.mine.copied') });
      return draw();
    },
  };

  /** Who looked at the choice and went back wanted nothing told; where it may not be shared at all, it is there to be selected. */
  async function share(words) {
    try {
      await navigator.share({ title: say('participant.mine'), text: words });
      page.unselected = null;
    } catch (problem) {
      if (problem.name !== 'AbortError') page.unselected = words;
    }
    draw();
  }
}
