/** The restitution as written so far, to be read. Used by whoever reads it back: participants here. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { Inlines } from './inlines.js';

/** What a phone can open. */
const TAKEN = ['pdf', 'docx', 'odt', 'html', 'md'];

/** The five sections with their entries, and the closing quotation. `download(format)`, or null for none. */
export function ReadBack({ board, download, problem }) {
  const written = board.entriesById.size > 0;
  return html`
    <article class="read-back">
      <header>
        <p class="eyebrow">${board.workshop.gathering} · ${say('common.workshop', { number: board.workshop.number })}</p>
        <h2><${Words} text=${board.workshop.title} lang=${board.workshop.language} /></h2>
        <p class="soft small">${say(written ? 'participant.read-back.growing' : 'participant.read-back.empty')}</p>
        ${written && download ? html`<div class="take-away" role="group" aria-label=${say('participant.download')}><${Icon} name="download" />
          ${TAKEN.map((format) => html`<button type="button" class="button quiet small" onClick=${() => download(format)}>${say('documents.short.' + format)}</button>`)}</div>` : null}
        ${problem ? html`<p class="problem" role="alert">${problem}</p>` : null}
      </header>
      ${board.sections().map((section) => html`
        <section key=${section.id} data-section=${section.id}>
          <h3><${Icon} name=${section.id} /><${Words} text=${section.title} lang=${board.workshop.language} /></h3>
          ${entries(board.tree(section.id)) || html`<p class="soft small">${say('participant.read-back.nothing')}</p>`}
        </section>`)}
      ${board.closing && board.closing.text ? html`<blockquote><em><${Words} text=${board.closing.text} /></em></blockquote>` : null}
    </article>`;
}

/** Bullets that follow each other make a list; a line is a new line of the paragraph before it. */
function entries(tree) {
  if (tree.length === 0) return null;
  const blocks = [];
  for (const branch of tree) {
    const last = blocks[blocks.length - 1];
    const kind = branch.entry.form === 'bullet' ? 'list' : 'paragraph';
    if (last && last.kind === kind && branch.entry.form !== 'paragraph') last.branches.push(branch);
    else blocks.push({ kind, branches: [branch] });
  }
  return blocks.map(block);
}

function block({ kind, branches }) {
  if (kind === 'paragraph') {
    return html`<p key=${branches[0].entry.id}>${branches.map(({ entry }, i) => html`${i ? html`<br />` : null}<${Inlines} text=${entry.text} />`)}</p>`;
  }
  return html`<ul key=${branches[0].entry.id}>${branches.map(({ entry, under }) =>
    html`<li key=${entry.id}><${Inlines} text=${entry.text} />${entries(under)}</li>`)}</ul>`;
}
