/** How far the work is, what is left to do, and the desk's tools: back and forth, its keys, the table, the document itself. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

export function DeskBar({ live, desk, deeds, back, on }) {
  const far = desk.progress();
  const tool = (name, key, act, disabled = false) => html`<button type="button" class="button bare small" title=${say(key)} disabled=${disabled} onClick=${act}><${Tool} name=${name} /> <span class="roomy">${say(key)}</span></button>`;
  return html`<section class="desk-bar" aria-label=${say('desk.bar')}>
    <div class="desk-progress"><progress max=${far.said || 1} value=${far.placed} aria-label=${say('desk.progress')}></progress>
      <p><strong>${say('desk.placed-of', { placed: far.placed, n: far.said })}</strong></p><${Left} ...${{ far, live, on }} /></div>
    <button type="button" class="button bare small narrow-only" aria-label=${say('desk.more')} onClick=${() => on.dialog({ kind: 'more' })}><${Tool} name="more" /></button>
    <div class="staff-tools wide-tools">
      ${tool('undo', 'facilitator.undo', () => back('undo'), !deeds.last)}
      ${tool('redo', 'facilitator.redo', () => back('redo'), !deeds.next)}
      ${tool('help', 'desk.keys', () => on.dialog({ kind: 'help' }))}
      ${tool('pen', 'desk.scribe', () => on.dialog({ kind: 'scribe' }))}
      ${tool('group', 'desk.group', () => on.dialog({ kind: 'group' }))}
      ${tool('table', 'desk.table', () => on.dialog({ kind: 'table' }))}
      ${tool('brief', 'brief.title', () => on.dialog({ kind: 'brief' }))}
      ${tool('show', 'desk.paper', () => on.dialog({ kind: 'paper' }), live.line.state !== 'live')}
      <button type="button" class="button quiet small" title=${say('desk.download')} onClick=${() => on.dialog({ kind: 'downloads' })} disabled=${live.line.state !== 'live'}><${Icon} name="download" /> <span class="wide-only">${say('desk.download')}</span></button>
      ${!desk.frozen && html`<button type="button" class="button small" onClick=${() => on.dialog({ kind: 'sign' })}><${Tool} name="sign" /> ${say('desk.sign')}</button>`}
    </div></section>`;
}

/** Empty sections, and objections: those are the way to their panel, also when all are answered. */
function Left({ far, live, on }) {
  const some = live.board.objectionsById.size > 0;
  return html`<p class="desk-left">${far.empty.length > 0 && html`<span class="soft wide-only">${say('desk.empty', { n: far.empty.length })}</span>`}
    ${some && html`<button type="button" class=${'button bare small' + (far.objections ? ' alarm' : '')} onClick=${() => on.dialog({ kind: 'objections' })}><${Icon} name=${far.objections ? 'warning' : 'check'} />
      <span class="wide-only">${say(far.objections ? 'desk.objections-open' : 'desk.objections-none', { n: far.objections })}</span><span class="narrow-only" aria-hidden="true">${far.objections}</span></button>`}</p>`;
}
