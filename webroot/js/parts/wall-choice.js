/** What the wall shows: as the step has it, or one of the other scenes. */
import { html } from '../ui.js';
import { say } from '../words.js';

export const SCENES = ['step', 'table', 'axes', 'brief', 'time-lapse'];

export function WallChoice({ board, act }) {
  const shown = (board.workshop && board.workshop.scene) || 'step';
  return html`<fieldset class="card wall-choice"><legend class="eyebrow">${say('lead.wall')}</legend>${SCENES.map((scene) => html`<label class="check small" key=${scene}>
    <input type="radio" name="scene" checked=${shown === scene} onChange=${() => act([{ t: 'show', scene }], say('lead.did.show', { scene: say('lead.scene.' + scene) }))} /> ${say('lead.scene.' + scene)}</label>`)}</fieldset>`;
}
