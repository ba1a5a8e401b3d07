/** The groups on the wall, section by section; each group stays whole where a page is high enough. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { loose, members } from '../road/grouping.js';
import { Icon } from './icons.js';
import { Paged } from './paged.js';
import { Voice } from './voice.js';

export function Groups({ board }) {
  const sections = board.sections().filter(({ id }) => board.clusters(id).length > 0);
  const done = sections.reduce((sum, { id }) => sum + board.clusters(id).length, 0);
  if (!done) return html`<div class="stage-none"><p>${say('projector.groups.none')}</p></div>`;
  return html`<${Paged} name="groups" foot=${say('projector.groups', { n: done })}>
    ${sections.map((section, at) => html`<h2 key=${section.id} data-section=${section.id} class=${'wall-part' + (at ? ' turn' : '')}><${Icon} name=${section.id} /><${Words} text=${section.title} /></h2>
      ${board.clusters(section.id).map((cluster) => html`<section class="wall-group" data-section=${section.id} key=${cluster.id}><h3><${Words} text=${cluster.title} /> <b>${members(board, cluster.id).length}</b></h3>
        <ul>${members(board, cluster.id).map((said) => html`<li key=${said.id}><${Voice} of=${said} workshop=${board.workshop.language} block=${false} /></li>`)}</ul></section>`)}
      ${loose(board, section.id).length > 0 && html`<p class="wall-loose" key=${section.id + '-loose'}>${say('projector.loose', { n: loose(board, section.id).length })}</p>`}`)}<//>`;
}
