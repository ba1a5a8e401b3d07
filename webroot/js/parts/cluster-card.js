/** A group: its title, what is in it, and what can be done with it. */
import { Component, html, Words } from '../ui.js';
import { say } from '../words.js';
import { join, members } from '../road/grouping.js';
import { shortly } from '../road/ranking.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';
import { Voice } from './voice.js';

/** `keep`: its title may stand as it is; `put`: puts the `chosen` (so many) into it; `drag`, `hover`, `drop`: what the hand does over it. */
export class ClusterCard extends Component {
  constructor() {
    super();
    this.state = { editing: false };
  }

  render({ board, cluster, act, chosen, over, keep, put, drag, hover, drop }, { editing }) {
    const inside = members(board, cluster.id);
    const dots = board.dots(cluster.id);
    return html`<article class="card cluster" data-over=${String(over)} onDragOver=${hover} onDrop=${drop}>
      <header>${editing ? this.title() : html`<h4><${Words} text=${cluster.title} /> <span class="count">${inside.length}${dots ? ' · ' + say('lead.dots.count', { n: dots }) : ''}</span></h4>
        <button type="button" class="button bare small" aria-label=${say('group.retitle', { title: cluster.title })} onClick=${() => this.setState({ editing: true })}><${Icon} name="edit" /></button>
        <button type="button" class="button bare small" aria-label=${say('group.ungroup', { title: cluster.title })} title=${say('group.ungroup.do')}
          onClick=${() => act([{ t: 'ungroup', cluster: cluster.id }], say('group.did.ungroup', { title: shortly(cluster.title, 40) }))}><${Icon} name="close" /></button>`}</header>
      ${board.borrows(cluster) && !editing && html`<div class="note warm small"><p>${say('group.borrowed')}</p>
        <button type="button" class="button quiet small" onClick=${keep}>${say('group.borrowed.keep')}</button></div>`}
      ${chosen > 0 && html`<button type="button" class="button quiet small cluster-put" onClick=${put}>${say('group.put', { n: chosen })}</button>`}
      <ul role="list">${inside.map((said) => html`<li key=${said.id} draggable="true" onDragStart=${(event) => drag(event, [said.id])}><span><${Voice} of=${said} workshop=${board.workshop.language} block=${false} /></span>
        <button type="button" class="button bare small" aria-label=${say('group.out')} title=${say('group.out')} onClick=${() => act([join(null, [said.id])], say('group.did.out', { n: 1 }))}><${Tool} name="outside" /></button></li>`)}</ul>
    </article>`;
  }

  title() {
    const { cluster, act } = this.props;
    const done = (event) => {
      event.preventDefault();
      const title = event.target.elements.title.value.trim();
      this.setState({ editing: false });
      if (title && title !== cluster.title) act([{ t: 'retitle', cluster: cluster.id, title }], say('group.did.retitle'));
    };
    return html`<form class="cluster-title" onSubmit=${done}><input class="input" name="title" maxlength="200" dir="auto" required defaultValue=${cluster.title} aria-label=${say('group.title')} autocomplete="off"
      ref=${(node) => { if (node) node.focus(); }} onKeyDown=${(event) => { if (event.key === 'Escape') { event.stopPropagation(); this.setState({ editing: false }); } }} />
      <button class="button small" type="submit">${say('group.save')}</button></form>`;
  }
}
