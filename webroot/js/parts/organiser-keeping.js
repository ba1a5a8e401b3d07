/** What an organiser decides of a whole gathering: a word to those who lead, the next edition, how long it is kept, its end. */
import { Component, html, Quoted, Words } from '../ui.js';
import { say } from '../words.js';
import { isName } from '../road/rooms.js';
import { Dialog } from './dialog.js';
import { Tool } from './tool-icons.js';

const MORE = { edition: 'renew', style: 'show', retention: 'history', purge: 'warning' };

/** The rest of what can be done, one under the other. */
export function More({ dialog: { gathering }, on }) {
  const open = (kind) => (kind === 'style' ? on.style(gathering) : on.ask({ kind, gathering }));
  return html`<${Dialog} title=${gathering.name} onClose=${on.close}>
    <ul class="more" role="list">${Object.keys(MORE).map((kind) => html`<li><button type="button" class=${'button quiet' + (kind === 'purge' ? ' alarm' : '')} onClick=${() => open(kind)}><${Tool} name=${MORE[kind]} /> ${say(kind === 'style' ? 'style.open' : 'organiser.' + kind)}</button></li>`)}</ul>
    <div class="row"><button type="button" class="button" autofocus onClick=${on.close}>${say('common.close')}</button></div><//>`;
}

export function Message({ dialog: { gathering }, state, problem, busy, on }) {
  const standing = state.messages.get(gathering.id);
  const send = (event) => { event.preventDefault(); on.message(gathering, event.target.elements.text.value.trim()); };
  return html`<${Dialog} title=${say('organiser.message')} onClose=${on.close}><form class="stack" onSubmit=${send}>
    <p class="soft">${say('organiser.message.what')}</p>
    ${standing && html`<p class="note">${say('organiser.message.stands')} <${Quoted} text=${standing} /></p>`}
    <div class="field"><label for="message">${say('organiser.message.text')}</label><textarea class="input" id="message" name="text" rows="3" maxlength="500" required autofocus dir="auto"></textarea></div>
    <${Trouble} problem=${problem} />
    <div class="row"><button type="button" class="button quiet" onClick=${on.close}>${say('common.cancel')}</button>
      <button type="button" class="button quiet" disabled=${busy} onClick=${() => on.message(gathering, null)}>${say('organiser.message.down')}</button>
      <button type="submit" class="button" disabled=${busy}>${say('organiser.message.send')}</button></div></form><//>`;
}

export function Next({ dialog: { gathering }, problem, busy, on }) {
  const make = (event) => { event.preventDefault(); const { name, stakes } = event.target.elements; on.next(gathering, name.value.trim(), stakes.checked); };
  return html`<${Dialog} title=${say('organiser.edition')} onClose=${on.close}><form class="stack" onSubmit=${make}>
    <p class="soft">${say('organiser.edition.what', { name: gathering.name })}</p>
    <div class="field"><label for="edition">${say('organiser.edition.name')}</label><input class="input" id="edition" name="name" required maxlength="200" autocomplete="off" dir="auto" autofocus /></div>
    <label class="check"><input type="checkbox" name="stakes" defaultChecked=${true} /><span>${say('organiser.edition.stakes')}</span></label>
    <${Trouble} problem=${problem} />
    <div class="row"><button type="button" class="button quiet" onClick=${on.close}>${say('common.cancel')}</button><button type="submit" class="button" disabled=${busy}>${say('organiser.edition.make')}</button></div></form><//>`;
}

export class Retention extends Component {
  constructor({ dialog }) {
    super();
    this.state = { limited: Boolean(dialog.gathering.until) };
  }

  render({ dialog: { gathering }, problem, busy, on }, { limited }) {
    const keep = (event) => { event.preventDefault(); on.retention(gathering, limited ? event.target.elements.until.value : null); };
    const choice = (value, words) => html`<label class="check"><input type="radio" name="kept" checked=${limited === value} onChange=${() => this.setState({ limited: value })} /><span>${words}</span></label>`;
    return html`<${Dialog} title=${say('organiser.retention')} onClose=${on.close}><form class="stack" onSubmit=${keep}>
      <fieldset>${choice(false, say('organiser.retention.good'))}${choice(true, say('organiser.retention.until'))}</fieldset>
      <div class="field"><label for="until">${say('organiser.retention.day')}</label><input class="input" id="until" name="until" type="date" required=${limited} disabled=${!limited} min=${tomorrow()} defaultValue=${gathering.until || ''} />
        <p class="soft small">${say('organiser.retention.what')}</p></div>
      <${Trouble} problem=${problem} />
      <div class="row"><button type="button" class="button quiet" onClick=${on.close}>${say('common.cancel')}</button><button type="submit" class="button" disabled=${busy}>${say('organiser.retention.keep')}</button></div></form><//>`;
  }
}

/** Nothing brings it back: its name is to be typed. */
export class Purge extends Component {
  constructor() {
    super();
    this.state = { typed: '' };
  }

  render({ dialog: { gathering }, problem, busy, on }, { typed }) {
    const sure = isName(typed, gathering.name);
    return html`<${Dialog} title=${say('organiser.purge.ask', { name: gathering.name })} onClose=${on.close}><form class="stack" onSubmit=${(event) => { event.preventDefault(); if (sure) on.purge(gathering); }}>
      <p class="note alarm">${say('organiser.purge.what', { n: gathering.workshops.length })}</p>
      <div class="field"><label for="purge">${say('organiser.purge.type')} <strong><${Words} text=${gathering.name} /></strong></label>
        <input class="input" id="purge" autocomplete="off" dir="auto" autofocus onInput=${(event) => this.setState({ typed: event.target.value })} /></div>
      <${Trouble} problem=${problem} />
      <div class="row"><button type="button" class="button quiet" onClick=${on.close}>${say('common.cancel')}</button><button type="submit" class="button alarm" disabled=${!sure || busy}>${say('organiser.purge.do')}</button></div></form><//>`;
  }
}

function tomorrow() {
  const day = new Date(Date.now() + 86400000);
  return [day.getFullYear(), String(day.getMonth() + 1).padStart(2, '0'), String(day.getDate()).padStart(2, '0')].join('-');
}

function Trouble({ problem }) {
  return problem ? html`<p class="note alarm" role="alert">${problem}</p>` : null;
}
