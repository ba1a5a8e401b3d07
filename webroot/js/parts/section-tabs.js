/** The five sections and the read-back as one rope party: a tab strip whose knots are tied by a rope (ARIA tabs, arrow keys). */
import { arrows, html } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';

/** `tabs`: [{id, name, title, count, closed}]; `upright`: the strip stands beside the page instead of above it. */
export function SectionTabs({ tabs, chosen, upright, choose }) {
  return html`
    <div class="rope" role="tablist" aria-label=${say('participant.sections')} aria-orientation=${upright ? 'vertical' : 'horizontal'}
      onKeyDown=${(event) => step(event, tabs, choose)}>
      ${tabs.map((tab, i) => html`<${Tab} key=${tab.id} ...${tab} chosen=${tab.id === chosen}
        reached=${tab.id === chosen || (i === 0 && tabs.every(({ id }) => id !== chosen))} choose=${choose} />`)}
    </div>`;
}

/** `reached`: the Tab key comes here; where none is chosen, to the first. */
function Tab({ id, name, title, count, closed, chosen, reached, choose }) {
  return html`
    <button type="button" role="tab" id=${'tab-' + id} class="tab" data-section=${id} data-closed=${closed ? '' : undefined}
      aria-selected=${chosen ? 'true' : 'false'} aria-controls="panel" tabindex=${reached ? '0' : '-1'} onClick=${() => choose(id)}>
      <span class="knot"><${Icon} name=${id} /></span>
      <span class="name">${name}</span>
      <span class="title"><bdi dir="auto">${title}</bdi></span>
      ${count === null ? null : html`<span class="count" aria-hidden="true">${count}</span>
        <span class="visually-hidden">${say('common.contributions', { n: count })}${closed ? ', ' + say('participant.section.closed') : ''}</span>`}
    </button>`;
}

/** From the tab that has the focus, not the one shown as chosen: a key may come before the next drawing. */
function step(event, tabs, choose) {
  const { onward, back } = arrows();
  const at = tabs.findIndex((tab) => 'tab-' + tab.id === event.target.id);
  const to = { [onward]: at + 1, ArrowDown: at + 1, [back]: at - 1, ArrowUp: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const tab = tabs[(to + tabs.length) % tabs.length];
  choose(tab.id);
  document.getElementById('tab-' + tab.id).focus({ preventScroll: true });
}

/** Brings the chosen tab into the strip's own view (never the page's). */
export function showChosen(strip) {
  const tab = strip && strip.querySelector('[aria-selected="true"]');
  if (!tab || strip.scrollWidth <= strip.clientWidth) return;
  const by = tab.getBoundingClientRect();
  const box = strip.getBoundingClientRect();
  strip.scrollLeft += by.left + by.width / 2 - (box.left + box.width / 2);
}
