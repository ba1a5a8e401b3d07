/** 'Ce qu'est devenue ma parole': every own contribution, and how far it came. */
import { html, Quoted, Words } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { isErasing } from '../phone/erasing.js';
import { ownFates } from '../phone/fates.js';
import { Icon } from './icons.js';
import { Inlines } from './inlines.js';
import { KeepWords } from './keep-words.js';
import { Voice } from './voice.js';

const MARKS = { waiting: 'waiting', refused: 'warning', received: 'check', hidden: 'hidden', awaiting: 'waiting', veiled: 'hidden', wall: 'people', grouped: 'cluster', joined: 'also', parked: 'waiting', aside: 'down', used: 'restitution' };

/** `road`: {board, outbox, mine}; `nameOf(section)`; `unselected`: as of KeepWords; `asking`: whether one is sure is being asked; `on`: {readLine(id), askErase, keepAll, eraseWords}. */
export function MyWords({ road, nameOf, unselected, asking, on }) {
  const own = ownFates(road);
  const used = own.filter(({ fate }) => fate.kind === 'used').length;
  const language = road.board.workshop.language;
  return html`
    <article class="my-words">
      <header><h2 id="mine-title">${say('participant.mine.title')}</h2>
        <p class="soft small">${own.length ? say('participant.mine.sum', { n: own.length, used }) : say('participant.mine.none')}</p>
        ${own.length ? html`<${KeepWords} unselected=${unselected} on=${on} />` : null}</header>
      <ol class="said" role="list">
        ${own.map(({ id, section, text, lang, translations, fate }) => html`
          <li key=${id} class="contribution" data-mine data-section=${section} data-fate=${fate.kind}>
            <p class="about"><${Icon} name=${section} />${nameOf(section)}</p>
            <p class="words"><${Voice} of=${{ text, lang, translations }} workshop=${language} /></p>
            <div class="became"><${Icon} name=${MARKS[fate.kind]} /><div>${words(fate, nameOf, language, on, id)}</div></div>
          </li>`)}
      </ol>
      ${eraser(own.length, isErasing(road), asking, on)}
    </article>`;
}

/** For good, so one is asked first; the safe answer has the focus. */
function eraser(own, waits, asking, on) {
  if (waits) return html`<p class="note warm eraser" role="status">${say('participant.erase.waiting')}</p>`;
  if (!asking) return html`<p class="eraser"><button type="button" class="button quiet small alarm" data-way="erase" onClick=${on.askErase}>${say('participant.erase')}</button></p>`;
  return html`<div class="note alarm eraser" role="alert"><p><strong>${say('participant.erase.sure', { n: own })}</strong></p><p>${say('participant.erase.long')}</p>
    <div class="row"><button type="button" class="button quiet" data-way="erase.no" onClick=${on.keepAll}>${say('participant.erase.no')}</button>
      <button type="button" class="button alarm" data-way="erase.yes" onClick=${on.eraseWords}>${say('participant.erase.yes')}</button></div></div>`;
}

function words(fate, nameOf, language, on, id) {
  const joined = fate.joined ? html`<p class="small">${say('participant.fate.joined')} <${Quoted} text=${fate.joined} lang=${language} /></p>` : null;
  if (fate.kind === 'used') return html`${joined}${fate.lines.map((line) => usedIn(line, fate.signed, nameOf, on))}`;
  const more = fate.kind === 'joined' ? fate.text : fate.kind === 'grouped' ? fate.title : fate.kind === 'aside' ? fate.reason : null;
  return html`${joined}<p><strong>${say('participant.fate.' + fate.kind)}</strong>${more ? html` <${Quoted} text=${more} lang=${language} />` : null}</p>
    ${fate.refusal ? html`<p class="small">${sayProblem(fate.refusal.code, fate.refusal.say)}</p>
      <button type="button" class="button bare small" data-way="again" onClick=${() => on.again(id)}>${say('participant.again')}</button>` : null}`;
}

function usedIn({ id, section, number, entry }, signed, nameOf, on) {
  return html`<div key=${id}><p><strong>${say(signed ? 'participant.fate.signed' : 'participant.fate.used', { line: number })}</strong> <span class="soft small">${nameOf(section)}</span></p>
    <blockquote class="chosen"><${Inlines} text=${entry.text} /></blockquote>
    <button type="button" class="button bare small" onClick=${() => on.readLine(id)}>${say('participant.fate.read')}</button></div>`;
}
