/** What comes with somebody's words: who else says so, how they came, facts and credit, what they are about, what is about them. */
import { sideBySide } from '../figures.js';
import { html, Words } from '../ui.js';
import { say } from '../words.js';

/** `repeats` and `about`: contributions that say the same, or speak of this one; `topic`: the field or solution this one speaks of. */
export function SaidDetails({ contribution, supports, dots, topic, repeats, about, cluster }) {
  const marks = [
    supports > 0 && say('desk.supports', { n: supports }),
    dots > 0 && say('desk.dots', { n: dots }),
    ...waysOf(contribution),
    cluster && say('desk.in-group', { title: cluster.title }),
  ].filter(Boolean);
  return html`${marks.length > 0 && html`<span class="said-marks">${marks.map((mark) => html`<span class="said-mark">${mark}</span>`)}</span>`}
    ${topic && html`<span class="desk-field">${say(contribution.solution ? 'desk.evidence-of' : 'facilitator.field')} <${Words} text=${topic.text} lang=${topic.lang || undefined} /></span>`}
    <${Facts} facts=${contribution.facts} /><${Credit} credit=${contribution.credit} />
    ${repeats && repeats.map((one) => html`<span class="desk-field" key=${one.id}>${say('desk.also-said')} <${Words} text=${one.text} lang=${one.lang || undefined} /></span>`)}
    ${about && about.map((one) => html`<span class="desk-field" key=${one.id}>${say(one.solution ? 'desk.evidence' : 'desk.challenge')} <${Words} text=${one.text} lang=${one.lang || undefined} /> <${Facts} facts=${one.facts} /></span>`)}`;
}

/** How it came, where not simply typed; and who does not see it yet. */
function waysOf({ hand, speaker, from, veiled, awaiting, trial }) {
  return [
    hand === 'spoken' && (speaker ? say('desk.spoken-by', { name: speaker }) : say('desk.spoken')),
    hand === 'paper' && say('desk.paper-hand'),
    from && say('desk.carried', { label: from.label }),
    trial && say('desk.trial', { where: trial.where || '', result: trial.result || '' }),
    veiled && say('desk.veiled'),
    awaiting && say('desk.awaiting'),
  ];
}

function Facts({ facts }) {
  if (!facts) return null;
  const parts = [facts.year, facts.place, facts.source].filter(Boolean);
  return parts.length > 0 && html`<span class="desk-field"><bdi dir="auto">${parts.join(' · ')}</bdi></span>`;
}

function Credit({ credit }) {
  if (!credit) return null;
  const name = sideBySide([credit.name, credit.organisation, credit.country]);
  return name && html`<span class="desk-field">${say('desk.credit', { name })}</span>`;
}
