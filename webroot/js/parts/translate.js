/** Setting a contribution into another language: the original above, what is to stand below it, and a machine's draft where the server has one. */
import { LANGUAGES } from '../languages.js';
import { Component, html, Words } from '../ui.js';
import { language, say, sayProblem } from '../words.js';
import { Dialog } from './dialog.js';

/** Whether a machine drafts here: asked once a page. */
function hasMachine(live) {
  if (!live.machine) live.machine = live.api('GET', '').then(({ drafts }) => drafts, () => false);
  return live.machine;
}

/** `act(commands, words)` does it, so that it can be undone. */
export class Translate extends Component {
  constructor(props) {
    super(props);
    const { live, contribution } = props;
    const may = LANGUAGES.filter((tag) => tag !== contribution.lang);
    const lang = [live.board.workshop.language, language(), ...may].find((tag) => may.includes(tag));
    this.state = { may, lang, machine: false, drafting: false, problem: null, ...this.begun(lang) };
    hasMachine(live).then((machine) => this.setState({ machine }));
  }

  /** What stands there already; `drafted`: words as a machine gave them. */
  begun(lang) {
    const there = (this.said().translations || []).find((one) => one.lang === lang);
    return { text: there ? there.text : '', drafted: there && there.machine ? there.text : null };
  }

  said() {
    return this.props.live.board.contribution(this.props.contribution.id) || this.props.contribution;
  }

  /** It may have been set into another language meanwhile: what comes late is not put there. */
  async draft() {
    const { live, contribution } = this.props;
    const { lang } = this.state;
    this.setState({ drafting: true, problem: null });
    try {
      const { text } = await live.api('POST', '/drafts', { body: { contribution: contribution.id, lang } });
      if (this.state.lang === lang) this.setState({ text, drafted: text });
    } catch (problem) {
      this.setState({ problem: sayProblem(problem.code || 'unreachable', problem.detail) });
    }
    this.setState({ drafting: false });
  }

  translate(text, words) {
    const { contribution, act, onClose } = this.props;
    const { lang, drafted } = this.state;
    onClose();
    act([{ t: 'translate', contribution: contribution.id, lang, text, ...(text !== null && text === drafted ? { machine: true } : {}) }], words);
  }

  save(event) {
    event.preventDefault();
    const text = this.state.text.trim();
    if (text) this.translate(text, say('translate.did'));
  }

  render({ live, onClose }, { may, lang, text, machine, drafting, problem }) {
    const said = this.said();
    const there = (said.translations || []).some((one) => one.lang === lang);
    return html`<${Dialog} title=${say('translate.title')} onClose=${onClose}><form class="translate" onSubmit=${(event) => this.save(event)}>
      <blockquote class="one-words" data-section=${said.section}><${Words} text=${said.text} lang=${said.lang || live.board.workshop.language} /></blockquote>
      <p class="small soft">${say('translate.shown')}</p>
      <div class="field"><label for="translate-into">${say('translate.into')}</label>
        <select class="input" id="translate-into" value=${lang} onChange=${(event) => this.setState({ lang: event.target.value, problem: null, ...this.begun(event.target.value) })}>
          ${may.map((tag) => html`<option key=${tag} value=${tag} selected=${tag === lang}>${say('language.' + tag)}</option>`)}</select></div>
      <div class="field"><label for="translate-words">${say('translate.words')}</label>
        <textarea class="input" id="translate-words" rows="4" dir="auto" lang=${lang} autofocus value=${text} onInput=${(event) => this.setState({ text: event.target.value })}></textarea></div>
      ${machine && html`<div class="translate-draft"><button type="button" class="button quiet small" disabled=${drafting} onClick=${() => this.draft()}>${say(drafting ? 'translate.drafting' : 'translate.draft')}</button>
        <p class="small soft">${say('translate.sent')}</p></div>`}
      ${problem && html`<p class="note alarm" role="alert">${problem}</p>`}
      <div class="row">${there && html`<button type="button" class="button quiet alarm" onClick=${() => this.translate(null, say('translate.did.away'))}>${say('translate.take-away')}</button>`}
        <button type="button" class="button quiet" onClick=${onClose}>${say('common.cancel')}</button>
        <button type="submit" class="button" disabled=${text.trim() === ''}>${say('translate.save')}</button></div></form><//>`;
  }
}
