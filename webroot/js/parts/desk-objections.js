/** What the room objected to, open ones first, each to be answered: changed, kept with a reason, or kept as a minority note. */
import { Component, html, Words } from '../ui.js';
import { say } from '../words.js';
import { Dialog } from './dialog.js';
import { Icon } from './icons.js';
import { Inlines } from './inlines.js';

/** `entry`: only those to this line, or undefined for all. */
export function DeskObjections({ entry, live, desk, on, onClose }) {
  const objections = desk.objections(entry);
  return html`<${Dialog} title=${say('desk.objections')} onClose=${onClose} wide long>
    ${objections.length === 0 && html`<p class="soft">${say('desk.objections-nothing')}</p>`}
    <ul class="objections" role="list">${objections.map((objection) => html`<${One} key=${objection.id} ...${{ objection, live, desk, on, onClose }} />`)}</ul>
    <div class="row"><button type="button" class="button" onClick=${onClose}>${say('common.close')}</button></div><//>`;
}

function One({ objection, live, desk, on, onClose }) {
  const { id, section, entry, text, outcome } = objection;
  const row = entry && desk.row(entry);
  return html`<li class="objection" data-section=${section} data-open=${String(!outcome)}>
    <p class="section-name"><${Icon} name=${section} /><${Words} text=${live.board.section(section).title} /></p>
    <p class="objection-about">${row ? html`<span class="point-number">${desk.document().numbers.get(entry)}</span> <${Inlines} text=${row.point.entry.text} />` : say(entry ? 'desk.objection-line-gone' : 'desk.objection-missing')}</p>
    <p class="objection-words"><${Words} text=${text || ''} /></p>
    ${outcome ? html`<p><strong>${say('desk.outcome.' + outcome.kind)}</strong> <${Words} text=${outcome.reason || ''} /></p>
      ${!desk.frozen && html`<button type="button" class="button bare small" onClick=${() => on.answer(id, null)}>${say('desk.answer-back')}</button>`}`
    : !desk.frozen && html`${row && html`<button type="button" class="button bare small" onClick=${() => { onClose(); on.showPoint(entry); on.edit(entry); }}><${Icon} name="edit" /> ${say('desk.objection-edit')}</button>`}<${Answer} id=${id} on=${on} />`}
  </li>`;
}

const OUTCOMES = ['changed', 'kept', 'minority'];

/** A kept line owes the room its reason. */
class Answer extends Component {
  constructor(props) {
    super(props);
    this.state = { outcome: null, reason: '' };
  }

  render({ id, on }, { outcome, reason }) {
    const give = (event) => { event.preventDefault(); on.answer(id, outcome, reason.trim()); };
    return html`<form class="answer" onSubmit=${give}>
      <div class="row" role="group" aria-label=${say('desk.answer')}>${OUTCOMES.map((kind) => html`<button type="button" class="button quiet small" aria-pressed=${String(outcome === kind)} onClick=${() => this.setState({ outcome: kind })}>${say('desk.outcome.' + kind)}</button>`)}</div>
      ${outcome && html`<div class="field"><label for=${'why-' + id}>${say(outcome === 'changed' ? 'desk.answer-word' : 'desk.answer-reason')}</label>
        <input class="input" id=${'why-' + id} dir="auto" maxlength="500" autocomplete="off" required=${outcome !== 'changed'} value=${reason} onInput=${(event) => this.setState({ reason: event.target.value })} /></div>
        <button type="submit" class="button small">${say('desk.answer-give')}</button>`}</form>`;
  }
}
