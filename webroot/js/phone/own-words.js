/**
 * What one said in a workshop, as a text to keep or to send on: section by section, in order, with what became of each. Made on the phone from
 * what it knows, so it is there without a network too. Plain text, with marks that Markdown knows: every phone opens it.
 */
import { plain, SECTIONS } from '../road/board.js';
import { say, sayProblem } from '../words.js';
import { moment } from '../figures.js';
import { ownFates } from './fates.js';

/** `nameOf(section)`: its name; `now`: ms. Ends with a line end. */
export function ownWords(road, nameOf, now) {
  const { workshop } = road.board;
  const own = ownFates(road).sort((a, b) => a.at - b.at);
  const head = ['# ' + say('participant.mine'), '', oneLine(workshop.gathering) + ' · ' + say('common.workshop', { number: workshop.number }), oneLine(workshop.title), moment(now, { year: true })];
  const sections = SECTIONS.map((id) => [id, own.filter((one) => one.section === id)]).filter(([, said]) => said.length);
  const body = sections.flatMap(([id, said]) => ['', '## ' + nameOf(id), ...said.flatMap((one) => ['', '- ' + oneLine(one.text), ...became(one.fate, nameOf).map((line) => '  ' + line)])]);
  return [...head, ...body, ''].join('\n');
}

/** One or more lines under the words. */
function became(fate, nameOf) {
  const joined = fate.joined ? [say('participant.fate.joined') + ' ' + quoted(fate.joined)] : [];
  if (fate.kind === 'used') {
    const key = fate.signed ? 'participant.fate.signed' : 'participant.fate.used';
    return [...joined, ...fate.lines.map(({ section, number, entry }) => '→ ' + say(key, { line: number }) + ' (' + nameOf(section) + ')' + say('common.colon') + ' ' + quoted(plain(entry.text)))];
  }
  const more = fate.text || fate.title || fate.reason;
  const why = fate.refusal ? [sayProblem(fate.refusal.code, fate.refusal.say)] : [];
  return [...joined, '→ ' + say('participant.fate.' + fate.kind) + (more ? ' ' + quoted(more) : ''), ...why];
}

function quoted(words) {
  return say('common.quote.open') + oneLine(words) + say('common.quote.close');
}

/** Somebody's words cannot begin a line of their own: so they make no heading, nor another's words. */
function oneLine(words) {
  return (words || '').replace(/\s+/g, ' ').trim();
}
