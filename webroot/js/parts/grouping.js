/**
 * Grouping, by hand, by drag and by keyboard alike: on one side what stands by itself, on the other the groups. It keeps what
 * is chosen itself, so that the facilitator's page and the desk need only say which section. What is proposed is in proposals.js.
 */
import { Component, html } from '../ui.js';
import { say } from '../words.js';
import { chosenAfter, group, join, loose } from '../road/grouping.js';
import { briefly, ordered, shortly } from '../road/ranking.js';
import { ClusterCard } from './cluster-card.js';
import { Dialog } from './dialog.js';
import { Proposals } from './proposals.js';
import { Voice } from './voice.js';

/** `live`: {board, api, line}; `section`; `act(commands, words)`; `order` of the list. */
export class Grouping extends Component {
  constructor() {
    super();
    this.state = { chosen: new Set(), last: null, naming: null, over: null, proposed: null };
    this.dragged = [];
  }

  componentDidUpdate(before) {
    if (before.section !== this.props.section) this.setState({ chosen: new Set(), last: null, naming: null });
  }

  render({ live, section, act, order }, { naming, over }) {
    const { board } = live;
    const list = ordered(board, loose(board, section), order || 'newest');
    const here = list.filter(({ id }) => this.state.chosen.has(id)).map(({ id }) => id);
    const clusters = board.clusters(section);
    return html`<div class="grouping" data-section=${section}>
      <${Proposals} ...${{ live, section, act }} key=${section} change=${(proposal) => this.setState({ naming: proposal })} />
      <div class="grouping-sides">
        <section class="grouping-loose" aria-label=${say('group.loose')} onDragOver=${(event) => this.hover(event, 'out')} onDrop=${(event) => this.drop(event, null)} data-over=${String(over === 'out')}>
          <div class="grouping-head"><h3>${say('group.loose')} <span class="count">${list.length}</span></h3>
            <button type="button" class="button small" disabled=${!here.length} onClick=${() => this.name(here)}>${say('group.do', { n: here.length })}</button>
            ${here.length > 0 && html`<button type="button" class="button bare small" onClick=${() => this.setState({ chosen: new Set() })}>${say('group.unchoose')}</button>`}</div>
          <ul class="loose" role="list" onKeyDown=${(event) => this.key(event, list, here)}>${list.map((said) => this.one(said, list))}</ul>
          ${list.length === 0 && html`<p class="soft small">${say('group.none-loose')}</p>`}
        </section>
        <section class="grouping-clusters" aria-label=${say('group.clusters')}>
          <div class="grouping-head"><h3>${say('group.clusters')} <span class="count">${clusters.length}</span></h3></div>
          ${clusters.map((cluster) => html`<${ClusterCard} key=${cluster.id} ...${{ board, cluster, act, chosen: here.length }} over=${over === cluster.id}
            keep=${() => { board.keepTitle(cluster); live.draw(); }} put=${() => this.putInto(cluster, here)} drag=${(event, ids) => this.drag(event, ids)} hover=${(event) => this.hover(event, cluster.id)} drop=${(event) => this.drop(event, cluster)} />`)}
          ${clusters.length === 0 && html`<p class="soft small">${say('group.no-clusters')}</p>`}
          <p class="small soft keys">${say('group.keys')}</p>
        </section>
      </div>
      ${naming && html`<${Naming} board=${board} ...${naming} onClose=${() => this.setState({ naming: null })} go=${(title, ids) => this.group(title, ids)} />`}
    </div>`;
  }

  one(said, list) {
    const { chosen, over } = this.state;
    return html`<li key=${said.id}><button type="button" class="loose-one" data-id=${said.id} aria-pressed=${String(chosen.has(said.id))} draggable="true" data-over=${String(over === said.id)}
      onClick=${(event) => this.choose(said.id, list, event.shiftKey)} onDragStart=${(event) => this.drag(event, chosen.has(said.id) ? list.filter(({ id }) => chosen.has(id)).map(({ id }) => id) : [said.id])}
      onDragOver=${(event) => this.hover(event, said.id)} onDragEnd=${() => this.setState({ over: null })} onDrop=${(event) => this.dropOn(event, said)}><span><${Voice} of=${said} workshop=${this.props.live.board.workshop.language} block=${false} /></span>
      <${Support} n=${this.props.live.board.counted('support', said.id)} /></button></li>`;
  }

  choose(id, list, shift) {
    this.setState({ chosen: chosenAfter(this.state.chosen, list.map((one) => one.id), id, { shift, last: this.state.last }), last: id });
  }

  /** Space and Enter are the buttons' own; the arrows go about, G groups, Escape lets go. */
  key(event, list, here) {
    const at = event.target.closest('[data-id]');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && at) {
      event.preventDefault();
      const buttons = [...event.currentTarget.querySelectorAll('[data-id]')];
      const next = buttons[buttons.indexOf(at) + step];
      if (next) next.focus();
      if (next && event.shiftKey) this.choose(next.dataset.id, list, this.state.last !== null);
    } else if (event.key === 'Escape') this.setState({ chosen: new Set() });
    else if (event.key.toLowerCase() === 'g' && !event.ctrlKey && !event.metaKey && !event.altKey && at) {
      event.preventDefault();
      this.name(here.length ? here : [at.dataset.id]);
    }
  }

  name(members, title = '') {
    if (members.length) this.setState({ naming: { members, title } });
  }

  group(title, ids) {
    this.props.act([group(this.props.section, title, ids)], say('group.did.group', { title: shortly(title, 40) }));
    this.setState({ naming: null, chosen: new Set() });
  }

  putInto(cluster, ids) {
    if (!ids.length) return;
    this.props.act([join(cluster.id, ids)], say('group.did.join', { n: ids.length, title: shortly(cluster.title, 40) }));
    this.setState({ chosen: new Set() });
  }

  drag(event, ids) {
    this.dragged = ids;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', '');
  }

  hover(event, over) {
    if (!this.dragged.length || this.dragged.includes(over)) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.state.over !== over) this.setState({ over });
  }

  /** Onto a group: into it. Beside everything: out of the group it was in. */
  drop(event, cluster) {
    const ids = this.fallen(event);
    if (cluster) this.putInto(cluster, ids);
    else {
      const inside = ids.filter((id) => (this.props.live.board.contribution(id) || {}).cluster);
      if (inside.length) this.props.act([join(null, inside)], say('group.did.out', { n: inside.length }));
    }
  }

  dropOn(event, said) {
    const ids = this.fallen(event).filter((id) => id !== said.id);
    if (ids.length) this.name([said.id, ...ids], shortly(said.text));
  }

  fallen(event) {
    event.preventDefault();
    event.stopPropagation();
    const ids = this.dragged;
    this.dragged = [];
    this.setState({ over: null });
    return ids;
  }
}

export function Support({ n }) {
  return n > 0 ? html`<span class="count support" title=${say('lead.support', { n })}>+${n}</span>` : null;
}

/** A title for a group to be, and which of its members to keep. */
class Naming extends Component {
  constructor() {
    super();
    this.state = { without: new Set() };
  }

  render({ board, members, title, onClose, go }, { without }) {
    const kept = members.filter((id) => !without.has(id));
    const done = (event) => {
      event.preventDefault();
      const words = event.target.elements.title.value.trim();
      if (words && kept.length) go(words, kept);
    };
    const flip = (id) => { const next = new Set(without); if (!next.delete(id)) next.add(id); this.setState({ without: next }); };
    return html`<${Dialog} title=${say('group.new')} onClose=${onClose}><form onSubmit=${done}>
      <div class="field"><label for="group-title">${say('group.title')}</label><input class="input" id="group-title" name="title" maxlength="200" dir="auto" required autofocus defaultValue=${title} autocomplete="off" /></div>
      <ul class="naming" role="list">${members.map((id) => html`<li key=${id}><label class="check small"><input type="checkbox" checked=${!without.has(id)} onChange=${() => flip(id)} /> <span><${Voice} of=${briefly(board.contribution(id) || { text: '' }, 120)} workshop=${board.workshop.language} block=${false} /></span></label></li>`)}</ul>
      <div class="row"><button type="button" class="button quiet" onClick=${onClose}>${say('common.cancel')}</button><button type="submit" class="button" disabled=${!kept.length}>${say('group.do', { n: kept.length })}</button></div></form><//>`;
  }
}
