/** What a phone tells its person without being asked: how the line stands, what was heard, what was refused. */
import { say, sayProblem } from '../words.js';
import { announcerOfPage } from '../parts/spoken.js';

const GRACE = 1200;     // ms: a line that is back at once was never worth a word
const OFF = 5000;       // ms: from then on, plainly off line
const NOTICED = 8000;   // ms that a notice stays by itself
const OFFERED = 12000;  // ms that something can be taken back at a tap

/** `page`: the state of pages/participant.js. */
export function telling({ page, connection, draw }) {
  const announcer = announcerOfPage();

  /** 'live', 'connecting', 'lost' or 'off'. */
  function line() {
    const since = Date.now() - connection.lostAt;
    if (connection.state === 'live' || (connection.state === 'lost' && since < GRACE)) return 'live';
    if (navigator.onLine === false || since > OFF) return 'off';
    return connection.state === 'connecting' ? 'connecting' : 'lost';
  }

  /** Going off line and coming back are said, once each; a line that flickers is not. */
  function tellLine() {
    const now = line();
    if (now === page.told || (now !== 'live' && now !== 'off')) return;
    if (page.told || now === 'off') speak(say('participant.spoken.' + now), 'line');
    page.told = now;
  }

  /** For who listens: an answer to what they did, or, with a `kind`, what happened in the room, which waits its turn. */
  function speak(sentence, kind = null) {
    if (kind) announcer.told(kind, sentence);
    else announcer.own(sentence);
  }

  /** A sentence for eyes and ears, over the page: nothing moves for it. */
  function tell(code, sentence = null) {
    show({ words: sayProblem(code, sentence) });
  }

  /** Something is told over the page for a while: {words, back}. `back` takes back at a tap what was just done. */
  function show(notice) {
    page.notice = notice;
    clearTimeout(page.noticed);
    page.noticed = setTimeout(() => { page.notice = null; draw(); }, notice.back ? OFFERED : NOTICED);
    speak(notice.words);
    draw();
  }

  return { line, tellLine, speak, tell, show, arrived: (n) => announcer.arrived(n) };
}
