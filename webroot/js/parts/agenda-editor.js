/** The agenda as it is set and changed live: one row an item. Nothing counts until it is saved, and what another changed meanwhile is said. */
import { Component, html } from '../ui.js';
import { say } from '../words.js';
import { SECTIONS } from '../road/board.js';
import { item, lengthOf, LENGTHS, MOST, moved, PERMISSIONS, readyMade, replaced, STEPS, usual } from '../road/agenda.js';
import { minutes, sectionName } from './course.js';
import { Icon } from './icons.js';
import { Tool } from './tool-icons.js';

/** `act(commands, words, settled)`. It has its own draft: {base, items}. */
export class AgendaEditor extends Component {
  constructor() {
    super();
    this.state = { draft: null };
  }

  render({ board, act }, { draft }) {
    const stands = board.agenda || { seq: 0, items: [] };
    const items = draft ? draft.items : stands.items;
    const change = (next) => this.setState({ draft: { base: draft ? draft.base : stands.seq, items: next } });
    const save = () => act([{ t: 'agenda', base: draft.base, items: draft.items }], say('lead.did.agenda'), ({ ok }) => { if (ok) this.setState({ draft: null }); });
    return html`<section class="agenda" aria-label=${say('lead.agenda')}>
      ${draft && draft.base !== stands.seq && html`<${Meanwhile} theirs=${() => this.setState({ draft: null })} mine=${() => this.setState({ draft: { ...draft, base: stands.seq } })} />`}
      <div class="agenda-ready"><span class="label">${say('lead.agenda.ready')}</span>
        ${LENGTHS.map((length) => html`<button type="button" class="button quiet small" key=${length} onClick=${() => change(readyMade(length))}>${say('lead.minutes', { minutes: length })}</button>`)}</div>
      ${items.length === 0 ? html`<div class="empty"><p>${say('lead.agenda.none')}</p></div>` : html`<ol class="agenda-items" role="list">
        ${items.map((one, at) => html`<${Item} ...${{ board, one, at, items, change }} key=${at} />`)}</ol>`}
      <div class="agenda-foot">
        <button type="button" class="button quiet small" disabled=${items.length >= MOST} onClick=${() => change([...items, item('contribute', { minutes: 10 })])}><${Tool} name="add" /> ${say('lead.agenda.add')}</button>
        <span class="soft small">${say('lead.agenda.length', { length: minutes(lengthOf(items)) })}</span>
        <span class="agenda-save">${draft && html`<button type="button" class="button bare small" onClick=${() => this.setState({ draft: null })}>${say('common.cancel')}</button>`}
        <button type="button" class="button small" disabled=${!draft || draft.base !== stands.seq} onClick=${save}>${say('lead.agenda.save')}</button></span>
      </div>
    </section>`;
  }
}

function Meanwhile({ theirs, mine }) {
  return html`<div class="note warm" role="alert"><p>${say('lead.agenda.meanwhile')}</p>
    <div class="row"><button type="button" class="button quiet small" onClick=${theirs}>${say('lead.agenda.theirs')}</button>
      <button type="button" class="button quiet small" onClick=${mine}>${say('lead.agenda.mine')}</button></div></div>`;
}

function Item({ board, one, at, items, change }) {
  const set = (more) => change(replaced(items, at, more));
  const flip = (list, name) => (list.includes(name) ? list.filter((other) => other !== name) : [...list, name]);
  const inOrder = (ids) => SECTIONS.filter((id) => ids.includes(id));
  return html`<li class="card agenda-item" data-held=${String(board.workshop.nth === at)}>
    <span class="agenda-nth">${at + 1}</span>
    <div class="agenda-what">
      <select class="input" aria-label=${say('lead.agenda.step')} value=${one.step} onChange=${(event) => set({ step: event.target.value, permits: usual(event.target.value), sections: event.target.value === 'contribute' ? one.sections : [] })}>
        ${STEPS.map((step) => html`<option value=${step} selected=${one.step === step} key=${step}>${say('common.step.' + step)}</option>`)}</select>
      <label class="agenda-time"><input class="input" type="number" min="0" max="600" step="0.5" aria-label=${say('lead.agenda.minutes')} value=${one.seconds === null ? '' : one.seconds / 60}
        onChange=${(event) => set({ seconds: event.target.value === '' || Number(event.target.value) <= 0 ? null : Math.round(Number(event.target.value) * 60) })} /> ${say('common.minutes.short')}</label>
    </div>
    <div class="agenda-more"><fieldset class="agenda-sections"><legend class="visually-hidden">${say('lead.agenda.sections')}</legend>
      ${SECTIONS.map((id) => html`<button type="button" class="toggle" key=${id} data-section=${id} aria-pressed=${String(one.sections.includes(id))} title=${sectionName(board, id)} aria-label=${sectionName(board, id)}
        onClick=${() => set({ sections: inOrder(flip(one.sections, id)) })}><${Icon} name=${id} /></button>`)}
      <span class="small soft">${one.sections.length ? '' : say('lead.agenda.as-they-are')}</span></fieldset>
    <fieldset class="agenda-permits"><legend class="visually-hidden">${say('lead.agenda.permits')}</legend>
      ${PERMISSIONS.map((name) => html`<label class="check small" key=${name}><input type="checkbox" checked=${one.permits.includes(name)} onChange=${() => set({ permits: PERMISSIONS.filter((other) => flip(one.permits, name).includes(other)) })} /> ${say('lead.permits.' + name)}</label>`)}</fieldset></div>
    <div class="agenda-hands">
      <button type="button" class="button bare small" aria-label=${say('lead.agenda.up', { n: at + 1 })} disabled=${at === 0} onClick=${() => change(moved(items, at, -1))}><${Tool} name="up" /></button>
      <button type="button" class="button bare small" aria-label=${say('lead.agenda.down', { n: at + 1 })} disabled=${at === items.length - 1} onClick=${() => change(moved(items, at, 1))}><${Tool} name="down" /></button>
      <button type="button" class="button bare small" aria-label=${say('lead.agenda.remove', { n: at + 1 })} onClick=${() => change(items.filter((other) => other !== one))}><${Icon} name="close" /></button>
    </div></li>`;
}
