/** A line being written, with light marks, grown as long as it needs. What is typed is shown here alone: nothing else is drawn at a key. */
import { Component, html } from '../ui.js';
import { say } from '../words.js';
import { parse } from '../desk/marks.js';
import { EditorReason } from './editor-reason.js';
import { Inlines } from './inlines.js';

const LINK = 'https://';

/** `draft` as of desk/writing.js; `entry` as it stands on the board now; `waiting`: a save is on its way; `plain`: without forms and marks. */
export class DeskEditor extends Component {
  constructor(props) {
    super(props);
    this.line = props.draft.line;
  }

  componentDidMount() {
    this.grow();
    // It opened because its person asked for it; a draft found again at the start does not take the focus.
    if (!this.props.draft.found) this.area.focus();
  }

  componentDidUpdate() {
    this.grow();
  }

  grow() {
    if (this.grown === this.area.value) return;
    this.grown = this.area.value;
    this.area.style.blockSize = 'auto';
    this.area.style.blockSize = this.area.scrollHeight + 4 + 'px';
  }

  typed(line) {
    this.line = line;
    this.props.on.typed(this.props.draft.id, line);
    this.setState({});
  }

  /** Puts marks around what is selected. */
  mark(before, after, select = 0) {
    const { area } = this;
    const { selectionStart: from, selectionEnd: to } = area;
    area.focus();
    area.setRangeText(before + area.value.slice(from, to) + after, from, to, 'end');
    if (select) area.setSelectionRange(area.selectionEnd - after.length + 2, area.selectionEnd - 1);
    else if (from === to) area.setSelectionRange(from + before.length, from + before.length);
    this.typed(area.value);
  }

  key(event) {
    const { draft, on } = this.props;
    const command = event.ctrlKey || event.metaKey;
    event.stopPropagation();
    if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229) { event.preventDefault(); on.save(draft.id); }
    else if (event.key === 'Escape') { event.preventDefault(); on.cancel(draft.id); }
    else if (command && event.key === 'b') { event.preventDefault(); this.mark('**', '**'); }
    else if (command && event.key === 'i') { event.preventDefault(); this.mark('*', '*'); }
    else if (command && event.key === 'k') { event.preventDefault(); this.mark('[', `](${LINK})`, 1); }
  }

  left(event) {
    if (!event.currentTarget.contains(event.relatedTarget)) this.props.on.left(this.props.draft.id);
  }

  render({ draft, entry, waiting = false, number = null, label, on, plain = false, quote = false }) {
    // Words that came into the draft another way (a contribution joined to it) are newer than what was typed here.
    const { line } = draft.line === this.line || !this.told || this.told === draft ? { line: this.line } : draft;
    Object.assign(this, { told: draft, line });
    const inlines = parse(line);
    const marked = !plain && inlines.some((inline) => typeof inline !== 'string');
    return html`<div class="editor" data-editor=${draft.id} onFocusOut=${(event) => this.left(event)}>
      ${draft.code && html`<${EditorReason} draft=${draft} entry=${entry} on=${on} />`}
      <div class="editor-line">${number && html`<span class="point-number">${number}</span>`}
        <textarea class="input" rows="1" dir="auto" aria-label=${label} placeholder=${say(quote ? 'desk.quote.hint' : 'desk.hint')} ref=${(node) => { this.area = node; }} value=${line}
          onInput=${(event) => this.typed(event.target.value)} onKeyDown=${(event) => this.key(event)}></textarea></div>
      ${marked && html`<p class="editor-preview" aria-label=${say('desk.preview')}><${Inlines} text=${inlines} /></p>`}
      <div class="editor-tools">
        ${!plain && html`<button type="button" class="button bare small" title=${say('desk.bold') + ' (Ctrl+B)'} aria-label=${say('desk.bold')} onClick=${() => this.mark('**', '**')}><b>${say('desk.bold.letter')}</b></button>
          <button type="button" class="button bare small" title=${say('desk.italic') + ' (Ctrl+I)'} aria-label=${say('desk.italic')} onClick=${() => this.mark('*', '*')}><i>${say('desk.italic.letter')}</i></button>
          <button type="button" class="button bare small" title=${say('desk.link') + ' (Ctrl+K)'} onClick=${() => this.mark('[', `](${LINK})`, 1)}>${say('desk.link')}</button>`}
        <span class="small soft">${stateOf(draft, line, waiting)}</span>
        <span class="editor-end"><button type="button" class="button quiet small" onClick=${() => on.cancel(draft.id)}>${say('common.cancel')}</button>
        <button type="button" class="button small" disabled=${!line.trim() && !quote} onClick=${() => on.save(draft.id)}>${say(draft.code === 'changed-meanwhile' ? 'desk.mine' : 'desk.save')}</button></span>
      </div></div>`;
  }
}

/** Whether what is typed is with the server already. */
function stateOf(draft, line, waiting) {
  if (draft.code || draft.was === undefined || line !== draft.was) return '';
  if (waiting) return say('desk.saving');
  return draft.deeds && draft.deeds.length ? say('desk.saved') : '';
}
