/** A point being written: one line of words with light marks, grown as long as it needs; and both texts where two wrote. */
import { Component, html } from '../ui.js';
import { hasWords, say } from '../words.js';
import { parse } from '../desk/marks.js';
import { Inlines } from './inlines.js';

const LINK = 'https://';

/** `draft` {id, line, code}; `entry` as it stands on the board now; `plain`: without forms and marks. */
export class DeskEditor extends Component {
  componentDidMount() {
    this.grow();
    // It opened because its person asked for it; a draft found again at the start does not take the focus.
    if (!this.props.draft.found) this.area.focus();
  }

  componentDidUpdate() {
    this.grow();
  }

  grow() {
    this.area.style.blockSize = 'auto';
    this.area.style.blockSize = this.area.scrollHeight + 4 + 'px';
  }

  /** Puts marks around what is selected, through the browser's own editing, so that its undo knows of them. */
  mark(before, after, select = 0) {
    const { area } = this;
    const { selectionStart: from, selectionEnd: to } = area;
    area.focus();
    area.setRangeText(before + area.value.slice(from, to) + after, from, to, 'end');
    if (select) area.setSelectionRange(area.selectionEnd - after.length + 2, area.selectionEnd - 1);
    else if (from === to) area.setSelectionRange(from + before.length, from + before.length);
    this.props.on.typed(this.props.draft.id, area.value);
  }

  key(event) {
    const { draft, on } = this.props;
    const command = event.ctrlKey || event.metaKey;
    event.stopPropagation();
    if (event.key === 'Enter' && !event.isComposing) { event.preventDefault(); on.save(draft.id); }
    else if (event.key === 'Escape') { event.preventDefault(); on.cancel(draft.id); }
    else if (command && event.key === 'b') { event.preventDefault(); this.mark('**', '**'); }
    else if (command && event.key === 'i') { event.preventDefault(); this.mark('*', '*'); }
    else if (command && event.key === 'k') { event.preventDefault(); this.mark('[', `](${LINK})`, 1); }
  }

  render({ draft, entry, label, on, plain = false, quote = false }) {
    const inlines = parse(draft.line);
    const marked = !plain && inlines.some((inline) => typeof inline !== 'string');
    return html`<div class="editor" data-editor=${draft.id}>
      ${draft.code && html`<${Reason} draft=${draft} entry=${entry} on=${on} />`}
      <textarea class="input" rows="1" dir="auto" aria-label=${label} placeholder=${say(quote ? 'desk.quote.hint' : 'desk.hint')} ref=${(node) => { this.area = node; }} value=${draft.line}
        onInput=${(event) => on.typed(draft.id, event.target.value)} onKeyDown=${(event) => this.key(event)}></textarea>
      ${marked && html`<p class="editor-preview" aria-label=${say('desk.preview')}><${Inlines} text=${inlines} /></p>`}
      <div class="editor-tools">
        ${!plain && html`<button type="button" class="button bare small" title=${say('desk.bold') + ' (Ctrl+B)'} aria-label=${say('desk.bold')} onClick=${() => this.mark('**', '**')}><b>G</b></button>
          <button type="button" class="button bare small" title=${say('desk.italic') + ' (Ctrl+I)'} aria-label=${say('desk.italic')} onClick=${() => this.mark('*', '*')}><i>I</i></button>
          <button type="button" class="button bare small" title=${say('desk.link') + ' (Ctrl+K)'} onClick=${() => this.mark('[', `](${LINK})`, 1)}>${say('desk.link')}</button>`}
        <span class="editor-end"><button type="button" class="button quiet small" onClick=${() => on.cancel(draft.id)}>${say('common.cancel')}</button>
        <button type="button" class="button small" disabled=${!draft.line.trim() && !quote} onClick=${() => on.save(draft.id)}>${say(draft.code === 'changed-meanwhile' ? 'desk.mine' : 'desk.save')}</button></span>
      </div></div>`;
  }
}

/** Why it came back: for two who wrote at once, the text that stands now, and the question which one it shall be. */
function Reason({ draft, entry, on }) {
  if (draft.code === 'no-such-entry' || !entry) return html`<div class="note warm" role="alert"><p><strong>${say(draft.code === 'changed-meanwhile' || draft.code === 'no-such-entry' ? 'desk.gone' : 'desk.refused')}</strong></p></div>`;
  if (draft.code !== 'changed-meanwhile') return html`<div class="note alarm" role="alert"><p>${say(hasWords('problem.' + draft.code) ? 'problem.' + draft.code : 'desk.refused')}</p></div>`;
  return html`<div class="note warm" role="alert"><p><strong>${say('desk.meanwhile')}</strong></p>
    <p class="editor-theirs"><${Inlines} text=${entry.text} /></p>
    <p><button type="button" class="button quiet small" onClick=${() => on.cancel(draft.id)}>${say('desk.theirs')}</button></p>
    <p class="small">${say('desk.meanwhile.mine')}</p></div>`;
}
