/** A group at the left of the desk: its title over its members, to be unfolded, chosen or taken as one line. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { Tool } from './tool-icons.js';

/** `group` as of desk/listing.js. */
export function DeskGroup({ group, current, dots, frozen, on }) {
  const { cluster, members, all, folded } = group;
  const tab = current ? 0 : -1;
  return html`<li class="desk-group" data-section=${cluster.section}>
    <button type="button" class="desk-group-title" data-said=${cluster.id} data-group=${cluster.id} aria-expanded=${String(!folded)} tabindex=${tab} onClick=${() => on.fold(cluster.id)} onFocus=${() => on.at(cluster.id)}>
      <${Tool} name=${folded ? 'unfold' : 'fold'} /><span><strong><${Words} text=${cluster.title} /></strong>
        <span class="desk-field">${say('desk.group-of', { n: all.length })}${members.length < all.length ? ' · ' + say('desk.left', { n: members.length }) : ''}${dots > 0 ? ' · ' + say('desk.dots', { n: dots }) : ''}</span></span></button>
    ${!frozen && html`<button type="button" class="button bare small" tabindex=${tab} onClick=${() => on.takeGroup(cluster.id)}>${say('desk.take-group')} <${Tool} name="over" /></button>`}
  </li>`;
}
