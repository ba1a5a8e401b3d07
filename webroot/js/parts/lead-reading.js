/** Reading back, as the facilitator leads it: offers the next line or section, sees who recognises it, and what is objected. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { plain } from '../road/board.js';
import { lineFrom, lines, offer, progress, sectionFrom } from '../road/offering.js';
import { shortly } from '../road/ranking.js';
import { sectionName } from './course.js';
import { Icon } from './icons.js';

export function LeadReading({ board, present, act }) {
  const done = progress(board);
  if (!done.lines) return html`<div class="empty"><p>${say('lead.reading.nothing')}</p></div>`;
  const give = (section, entry) => act([offer(section, entry)], entry ? say('lead.did.offer', { words: shortly(plain(board.entry(entry).text), 40) })
    : section ? say('lead.did.offer', { words: sectionName(board, section) }) : say('lead.did.offer.none'));
  return html`<section class="reading-lead" aria-label=${say('lead.reading')}>
    <div class="card reading-hands"><p>${say('lead.reading.progress', { n: done.recognised, lines: done.lines })}<meter min="0" max=${done.lines} value=${done.recognised} aria-hidden="true"></meter></p>
      <div class="row"><${Go} where=${lineFrom(board, -1)} words="lead.reading.before" go=${(entry) => give(entry.section, entry.id)} />
        <${Go} where=${lineFrom(board, 1)} words="lead.reading.next" main go=${(entry) => give(entry.section, entry.id)} />
        <${Go} where=${sectionFrom(board, 1)} words="lead.reading.section" go=${(section) => give(section, null)} />
        ${board.offer && board.offer.section && html`<button type="button" class="button bare small" onClick=${() => give(null, null)}>${say('lead.reading.all')}</button>`}</div></div>
    <${Objections} board=${board} />
    ${board.sections().map(({ id }) => html`<${Part} ...${{ board, id, present, give }} key=${id} />`)}
  </section>`;
}

function Go({ where, words, go, main }) {
  return html`<button type="button" class=${main ? 'button small' : 'button quiet small'} disabled=${!where} onClick=${() => go(where)}>${say(words)}</button>`;
}

function Part({ board, id, present, give }) {
  const here = lines(board, id);
  const offered = board.offer || {};
  if (!here.length) return null;
  return html`<section class="reading-part" data-section=${id}><h3><span class="section-name"><${Icon} name=${id} /><bdi>${sectionName(board, id)}</bdi></span>
      <button type="button" class="button bare small" aria-pressed=${String(offered.section === id && !offered.entry)} onClick=${() => give(id, null)}>${say('lead.reading.offer')}</button></h3>
    <ul role="list">${here.map(({ entry, depth }) => html`<li key=${entry.id}><button type="button" class=${'reading-line depth-' + depth} aria-current=${offered.entry === entry.id ? 'true' : undefined} onClick=${() => give(id, entry.id)}>
      <${Words} text=${plain(entry.text)} /><span class="count">${recognised(board.counted('recognition', entry.id), present)}</span></button></li>`)}</ul></section>`;
}

function recognised(n, present) {
  return present ? say('lead.recognised.of', { n, present: Math.max(n, present) }) : say('lead.recognised', { n });
}

function Objections({ board }) {
  const all = board.objections();
  if (!all.length) return html`<p class="small soft">${say('lead.objections.none')}</p>`;
  return html`<section class="card objections"><h3>${say('lead.objections')} <span class="count">${all.length}</span></h3><ul role="list">
    ${all.map((one) => html`<li key=${one.id} data-open=${String(!one.outcome)}><p><${Words} text=${one.text || ''} /></p>
      <p class="small soft">${one.entry && board.entry(one.entry) ? html`${say('lead.objection.about')} <${Words} text=${shortly(board.entry(one.entry).text, 80)} />` : sectionName(board, one.section)}</p>
      <p class="small"><strong>${say(one.outcome ? 'lead.outcome.' + one.outcome.kind : 'lead.outcome.open')}</strong>${one.outcome && one.outcome.reason ? html` : <${Words} text=${one.outcome.reason} />` : null}</p></li>`)}</ul></section>`;
}
