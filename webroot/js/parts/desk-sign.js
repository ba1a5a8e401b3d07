/** Signing off: what the room said of the draft and what is left, once, before it is frozen. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Dialog } from './dialog.js';

export function DeskSign({ live, desk, on, onClose }) {
  const far = desk.progress();
  const { rows } = desk.document();
  const lines = [...rows.keys()];
  const recognised = lines.filter((id) => live.board.counted('recognition', id) > 0).length;
  const most = lines.reduce((best, id) => Math.max(best, live.board.counted('recognition', id)), 0);
  const unsaved = desk.drafts.all().length;
  const figures = [
    [most > 0, say('desk.sign.people', { n: most, present: Math.max(most, live.line.present || 0) })],
    [recognised === lines.length, say('desk.sign.lines', { n: lines.length, recognised })],
    [far.objections === 0, say(far.objections ? 'desk.objections-open' : 'desk.objections-none', { n: far.objections })],
    [far.empty.length === 0, say(far.empty.length ? 'desk.empty' : 'desk.empty-none', { n: far.empty.length })],
    [far.placed === far.said, say('desk.placed-of', { placed: far.placed, n: far.said })],
    ...(unsaved ? [[false, say('desk.sign.drafts', { n: unsaved })]] : []),
  ];
  return html`<${Dialog} title=${say('desk.sign-ask')} onClose=${onClose}>
    <ul class="figures" role="list">${figures.map(([good, words]) => html`<li data-good=${String(good)}>${words}</li>`)}</ul>
    <p>${say('desk.sign-what')}</p>
    <div class="row"><button type="button" class="button quiet" autofocus onClick=${onClose}>${say('common.cancel')}</button>
      <button type="button" class="button" disabled=${lines.length === 0} onClick=${() => { onClose(); on.sign(); }}>${say('desk.sign')}</button></div><//>`;
}
