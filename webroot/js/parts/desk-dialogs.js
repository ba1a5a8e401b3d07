/** The desk's dialogs, one at a time. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Brief } from './brief.js';
import { DeskAside } from './desk-aside.js';
import { DeskClaim } from './desk-claim.js';
import { DeskGrouping } from './desk-grouping.js';
import { DeskHelp } from './desk-help.js';
import { DeskHistory } from './desk-history.js';
import { DeskJoin } from './desk-join.js';
import { DeskMore } from './desk-more.js';
import { DeskObjections } from './desk-objections.js';
import { DeskPaper } from './desk-paper.js';
import { DeskScribe } from './desk-scribe.js';
import { DeskSign } from './desk-sign.js';
import { DeskTable } from './desk-table.js';
import { Downloads } from './downloads.js';
import { Translate } from './translate.js';

const DIALOGS = { brief: Brief, help: DeskHelp, join: DeskJoin, aside: DeskAside, claim: DeskClaim, history: DeskHistory, more: DeskMore, scribe: DeskScribe, group: DeskGrouping, objections: DeskObjections, sign: DeskSign, table: DeskTable, paper: DeskPaper, downloads: DeskDownloads, translate: DeskTranslate };

/** `dialog`: {kind, …what it is about}. */
export function DeskDialog({ dialog, ...shared }) {
  const Shown = DIALOGS[dialog.kind];
  return html`<${Shown} key=${dialog.kind} ...${dialog} ...${shared} />`;
}

function DeskTranslate({ desk, ...rest }) {
  return html`<${Translate} ...${rest} act=${(commands, words) => desk.deeds.act(commands, words)} />`;
}

function DeskDownloads({ live, onClose }) {
  return html`<${Downloads} title=${say('documents.of', { what: say('common.workshop', { number: live.board.workshop.number }) })} base=${'/api/workshops/' + live.seat.workshop.id} token=${live.seat.token} versions=${live.board.signatures ? live.board.signatures.versions : []} onClose=${onClose} />`;
}
