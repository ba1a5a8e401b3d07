/** What will happen in this workshop, and where it is: the agenda, or the steps as they usually go. */
import { list } from '../figures.js';
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { Unencrypted } from './unencrypted.js';

const USUAL = ['contribute', 'group', 'prioritise', 'read-back'];

/** `nameOf(section)`: a section's name; `on`: {choose, write}. */
export function Programme({ board, nameOf, on }) {
  const { workshop, agenda } = board;
  const items = agenda && agenda.items.length ? agenda.items : null;
  return html`
    <article class="programme">
      <header>
        <p class="eyebrow"><bdi dir="auto">${workshop.gathering}</bdi> · ${say('common.workshop', { number: workshop.number })}</p>
        <h2 tabindex="-1" id="programme-title"><${Words} text=${workshop.title} lang=${workshop.language} /></h2>
        <p>${say(workshop.step === 'welcome' ? 'participant.welcome' : 'participant.programme.now.' + workshop.step)}</p>
      </header>
      <ol class="agenda" role="list">
        ${items ? items.map((item, i) => line(item, i, workshop, nameOf)) : USUAL.map((step) => line({ step, sections: [], seconds: null }, null, workshop, nameOf))}
      </ol>
      <p class="note small">${say('participant.anonymous')} ${say('participant.welcome.kept')}</p>
      <${Unencrypted} />
      <div class="row"><button type="button" class="button" onClick=${on.toStep}>${say(workshop.step === 'welcome' ? 'participant.welcome.look' : 'participant.programme.back')}</button></div>
    </article>`;
}

function line({ step, sections, seconds }, i, workshop, nameOf) {
  const held = i === null ? step === workshop.step : i === workshop.nth && step === workshop.step;
  const over = i !== null && typeof workshop.nth === 'number' && i < workshop.nth;
  return html`<li data-held=${held ? '' : undefined} data-over=${over ? '' : undefined} aria-current=${held ? 'step' : undefined}>
    <span class="bead" aria-hidden="true">${over ? html`<${Icon} name="check" />` : null}</span>
    <span class="what"><strong>${say('participant.step.' + step)}${sections.length ? html` <span class="of">${list(sections.map(nameOf))}</span>` : null}</strong>
      <span class="small soft">${say('participant.step.what.' + step)}</span></span>
    ${seconds ? html`<span class="small minutes">${say('participant.minutes', { n: Math.round(seconds / 60) || 1 })}</span>` : null}</li>`;
}
