/** The restitution on the wall: all of it, the section that is offered, or the line; and who recognises it. */
import { moment } from '../figures.js';
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { progress } from '../road/offering.js';
import { Icon } from './icons.js';
import { Inlines } from './inlines.js';
import { Paged } from './paged.js';
import { WallHead } from './wall-scenes.js';

/** `signature`: of a signed restitution, or undefined while it is read back. */
export function Reading({ board, present, signature }) {
  const { section = null, entry = null } = (!signature && board.offer) || {};
  const offered = entry && board.entry(entry) ? entry : null;
  const shown = board.sections().filter(({ id }) => !section || id === section);
  const { lines, recognised } = progress(board);
  const readBack = board.workshop.step === 'read-back';
  return html`${signature ? html`<${Signed} board=${board} signature=${signature} />` : html`<${WallHead} board=${board} />`}
    <${Paged} name="read" key=${section || 'all'} at=${offered ? '.point.offered' : null} foot=${readBack && lines > 0 ? say('projector.recognised', { n: recognised, lines }) : say('projector.reading')}>
    ${shown.map(({ id, title }, at) => html`<section data-section=${id} key=${id}>
      <h2 class=${at ? 'turn' : ''}><${Icon} name=${id} /><${Words} text=${title} /></h2>
      ${points(board, board.tree(id), { depth: 0, offered, present, counts: readBack })}
      ${board.entries(id).length === 0 && html`<p class="point none">${say('projector.none')}</p>`}</section>`)}
    ${!section && board.closing && board.closing.text && html`<blockquote><${Words} text=${board.closing.text} /></blockquote>`}<//>`;
}

function points(board, tree, how) {
  const { depth, offered, present, counts } = how;
  return tree.map(({ entry, under }) => {
    const n = board.counted('recognition', entry.id);
    return html`<p class=${'point ' + entry.form + ' depth-' + depth + (offered === entry.id ? ' offered' : '')} aria-current=${offered === entry.id ? 'true' : undefined} key=${entry.id}><${Inlines} text=${entry.text} />
      ${counts && n > 0 && html` <span class="seen-by"><${Icon} name="check" />${present ? say('lead.recognised.of', { n, present: Math.max(n, present) }) : n}</span>`}</p>
      ${points(board, under, { ...how, depth: depth + 1 })}`;
  });
}

/** What it is worth: which version, when, and how many of those who were here recognised it. */
function Signed({ board, signature }) {
  const { version, at, recognised, present, open } = signature;
  const time = moment(at);
  return html`<${WallHead} board=${board} /><p class="wall-signed"><${Icon} name="check" /><span><b>${say('projector.signed', { version, time })}</b><br />
    ${say('projector.signed.by', { n: recognised, present })}${open > 0 ? ' · ' + say('projector.signed.open', { n: open }) : ''}</span></p>`;
}
