/** One contribution as a phone shows it: its words, what it is about, who says so too, what proves it, and what one can do with it. */
import { html, Words } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { creditLine, factsOf } from '../phone/credit.js';
import { Icon } from './icons.js';
import { Voice } from './voice.js';

/** See ContributionList. */
export function Contribution({ row, asking, may, about, language, on }) {
  return html`
    <li class="contribution" data-row=${row.id} data-mine=${row.mine ? '' : undefined} data-state=${row.state}>
      ${about ? html`<p class="about" data-section=${row.field ? 'fields' : 'solutions'}><${Icon} name=${row.field ? 'fields' : 'solutions'} /><${Words} text=${about} lang=${language} /></p>` : null}
      <p class="words"><${Voice} of=${row} workshop=${language} /></p>
      ${byline(row)}
      ${row.repeats.length ? repeats(row, language) : null}
      ${row.proofs.length ? proofs(row.proofs, language) : null}
      ${row.mine ? html`<div class="fate">${standing(row)}<div class="ways">${ways(row, asking, may, on)}</div></div>` : others(row, may, on)}
    </li>`;
}

/** Facts, as whom it is quoted, from where it came: what there is of it. */
function byline({ facts, credit, hand, speaker, trial, from }) {
  const heard = hand === 'spoken' ? say('participant.hand.spoken') : hand === 'paper' ? say('participant.hand.paper') : null;
  const parts = [creditLine(credit), speaker || heard, from && from.label].filter(Boolean);
  return html`
    <${Facts} facts=${facts} />
    ${parts.length ? html`<p class="byline"><bdi dir="auto">${parts.join(' · ')}</bdi></p>` : null}
    ${trial ? html`<p class="byline">${say('participant.tried')} <bdi dir="auto">${[trial.where, trial.result].filter(Boolean).join(' · ')}</bdi></p>` : null}`;
}

/** Where a piece of evidence comes from. Only a web address is a link. */
export function Facts({ facts }) {
  const known = factsOf(facts);
  if (!known) return null;
  const source = known.link ? html`<a href=${known.link} rel="noopener noreferrer nofollow" target="_blank"><bdi>${host(known.link)}</bdi></a>` : html`<bdi dir="auto">${known.source}</bdi>`;
  return html`<p class="facts"><${Icon} name="evidence" /><span>${known.source ? source : null}${known.source && known.rest ? ', ' : null}<bdi dir="auto">${known.rest}</bdi></span></p>`;
}

function host(address) {
  try {
    const { hostname, pathname } = new URL(address);
    return hostname.replace(/^www\./, '') + (pathname.length > 1 ? '/…' : '');
  } catch (odd) {
    return address;
  }
}

function repeats({ repeats: same }, language) {
  return html`<details class="repeats"><summary>${say('participant.repeats', { n: same.length })}${same.some((row) => row.mine) ? html` · <strong class="yours">${say('participant.repeats.mine')}</strong>` : null}</summary>
    <ul>${same.map((row) => html`<li key=${row.id}><${Voice} of=${row} workshop=${language} block=${false} /></li>`)}</ul></details>`;
}

function proofs(all, language) {
  return html`<ul class="proofs" role="list" aria-label=${say('participant.proofs')} data-section="evidence">
    ${all.map((row) => html`<li key=${row.id}><${Voice} of=${row} workshop=${language} /><${Facts} facts=${row.facts} /></li>`)}</ul>`;
}

/** What one can do with others' words. A button stays where it is when it was pressed. */
function others(row, may, on) {
  // The place of the number is kept: a button must not grow under the finger that presses it.
  const counts = html`<span class="count-of" aria-hidden="true" data-none=${row.support > 0 ? undefined : ''}>${row.support}</span>`;
  const proof = may.prove ? prove(row, on) : null;
  if (!may.support) {
    const counted = row.support > 0 ? html`<p class="state soft"><${Icon} name="also" />${say('participant.also.count', { n: row.support })}</p>` : null;
    return counted || proof ? html`<div class="fate">${counted}${proof}</div>` : null;
  }
  return html`<div class="fate">
    <button type="button" class="button quiet small also" data-way="also" aria-pressed=${row.supported ? 'true' : 'false'} onClick=${() => on.support(row.id, !row.supported)}>
      <${Icon} name=${row.supported ? 'check' : 'also'} />${say('participant.also')}${counts}<span class="visually-hidden">${row.support > 0 ? say('participant.also.count', { n: row.support }) : ''}</span></button>
    ${proof}</div>`;
}

function prove(row, on, key = 'participant.prove') {
  return html`<button type="button" class="button bare small prove" data-way="prove" onClick=${() => on.prove(row.id)}><${Icon} name="evidence" /><span aria-hidden="true">${say(key)}</span><span class="visually-hidden">${say('participant.prove')}</span></button>`;
}

const MARKS = { saved: 'check', hidden: 'hidden', awaiting: 'waiting', veiled: 'hidden', waiting: 'waiting', refused: 'warning' };

function standing({ state, refusal, edited, pause, support }) {
  const mark = MARKS[state] || MARKS[state.split('-')[1]];
  const words = pause > 0 && state === 'post-waiting' ? say('participant.state.slowly', { n: pause }) : say('participant.state.' + (state === 'saved' && edited ? 'edited' : state));
  return html`<p class="state"><${Icon} name=${mark} /><span>${words}${support > 0 && state === 'saved' ? ' · ' + say('participant.also.count', { n: support }) : null}</span>
    ${refusal ? html`<span class="why">${sayProblem(refusal.code, refusal.say)}</span>` : null}</p>`;
}

function ways(row, asking, may, on) {
  const { id, item, state } = row;
  // Keyed: the button that asks must never become, under the same finger or key, the one that does it.
  const way = (key, act, kind = '') => html`<button type="button" key=${key} data-way=${key} class=${'button bare small ' + kind} onClick=${act}>${say('participant.' + key)}</button>`;
  if (asking) {
    return html`<span class="sure">${say('participant.withdraw.sure')}</span>${way('withdraw.yes', () => on.withdraw(id), 'alarm')}${way('withdraw.no', () => on.keep())}`;
  }
  switch (state) {
    case 'post-refused': return [way('again.edit', () => on.edit({ ...row, refused: true })), may.write && way('again', () => on.again(item)), way('copy', () => on.copy(row.text)), way('drop', () => on.drop(item, id))];
    case 'edit-refused': return [may.write && way('again.edit', () => on.edit(row)), way('drop.edit', () => on.drop(item))];
    case 'withdraw-waiting': return row.unsent ? way('withdraw.undo', () => on.drop(item)) : null;
    case 'withdraw-refused': return way('drop.withdraw', () => on.drop(item));
    case 'saved': case 'edit-waiting': case 'post-waiting': case 'awaiting': case 'veiled':
      return [state === 'saved' && may.prove && prove(row, on, 'participant.prove.own'), may.write && way('edit', () => on.edit(row)), may.write && way('withdraw', () => on.askWithdraw(id))];
    default: return null;
  }
}
