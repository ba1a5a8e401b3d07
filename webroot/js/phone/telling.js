/** What a phone tells its person without being asked: how the line stands, what was heard, what was refused. */
import { say, sayProblem } from '../words.js';

const GRACE = 1200;     // ms: a line that is back at once was never worth a word
const OFF = 5000;       // ms: from then on, plainly off line
const NOTICED = 8000;   // ms that a notice stays by itself

/** `page`: the state of pages/participant.js. */
export function telling({ page, connection, draw }) {
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
    if (page.told || now === 'off') speak(say('participant.spoken.' + now));
    page.told = now;
  }

  /** The one live region. The same sentence twice would not be read twice: a space makes it another. */
  function speak(sentence) {
    const region = document.getElementById('spoken');
    region.textContent = region.textContent === sentence ? sentence + '\u00a0' : sentence;
  }

  /** A sentence for eyes and ears, over the page: nothing moves for it. */
  function tell(code, sentence = null) {
    page.notice = sayProblem(code, sentence);
    clearTimeout(page.noticed);
    page.noticed = setTimeout(() => { page.notice = null; draw(); }, NOTICED);
    speak(page.notice);
    draw();
  }

  return { line, tellLine, speak, tell };
}
