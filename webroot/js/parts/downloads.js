/** What can be taken away: every format, with annexes by choice, as it stands or once stood. */
import { moment } from '../figures.js';
import { handOver, Problem } from '../api.js';
import { ANNEXES, awaitDocument, fetchDocument, PAPERS, pathOf, TABLES } from '../documents.js';
import { Component, html } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { Dialog } from './dialog.js';
import { Icon } from './icons.js';

const TOPS = [null, 1, 2, 3, 5];    // points a section, null for all

/**
 * `base`, `paper` as of pathOf; `tops`: it may be cut to the first points of each section; `versions`: what was signed, [{version,
 * seq, at}]; `long`: it is asked for, and asked after; `gone`: called when this seat is none any more.
 */
export class Downloads extends Component {
  constructor(props) {
    super(props);
    this.state = { annexes: [], top: null, at: null, seq: null, asked: null, progress: null, problem: null };
  }

  render({ title, paper = 'restitution', tops, onClose, versions = [] }, { top, asked, progress, problem, seq }) {
    return html`<${Dialog} title=${title} onClose=${onClose} wide>
      ${tops && html`<fieldset class="tops"><legend class="label">${say('documents.top')}</legend>${TOPS.map((n) => html`<label class="check"><input type="radio" name="top" checked=${n === top} onChange=${() => this.setState({ top: n })} /><span>${n ? say('documents.top.of', { n }) : say('documents.top.all')}</span></label>`)}</fieldset>`}
      ${paper === 'restitution' && html`<fieldset class="annexes" disabled=${top !== null}><legend class="label">${say('documents.annexes')}</legend>
        ${ANNEXES.map((annex) => html`<label class="check"><input type="checkbox" onChange=${(event) => this.choose(annex, event.target.checked)} /><span>${say('documents.annex.' + annex)}</span></label>`)}</fieldset>`}
      ${versions.length > 0 && html`<${Versions} versions=${versions} seq=${seq} choose=${(chosen) => this.setState({ seq: chosen })} />`}
      <div class="field past" hidden=${seq !== null}><label for="as-of">${say('documents.as-of')}</label>
        <input class="input" id="as-of" type="datetime-local" onChange=${(event) => this.setState({ at: event.target.value ? new Date(event.target.value) : null })} />
        <p class="soft small">${say('documents.as-of.what')}</p></div>
      <${Formats} formats=${PAPERS} title="documents.papers" asked=${asked} onAsk=${(format) => this.ask(format)} />
      <${Formats} formats=${TABLES} title="documents.tables" asked=${asked} onAsk=${(format) => this.ask(format)} />
      <p class="download-state" role="status">${asked && (progress && progress.before ? say('documents.before', { n: progress.before }) : say('documents.writing'))}</p>
      ${problem && html`<p class="note alarm" role="alert">${problem}</p>`}
      <div class="row"><button type="button" class="button quiet" onClick=${onClose}>${say('common.close')}</button></div><//>`;
  }

  choose(annex, yes) {
    const others = this.state.annexes.filter((one) => one !== annex);
    this.setState({ annexes: ANNEXES.filter((one) => others.includes(one) || (yes && one === annex)) });
  }

  async ask(format) {
    if (this.state.asked) return;
    const { base, paper, token, long } = this.props;
    const path = pathOf(base, format, { ...this.state, paper });
    this.setState({ asked: format, progress: null, problem: null });
    try {
      const { blob, name } = await (long ? awaitDocument(path, token, (progress) => this.setState({ progress })) : fetchDocument(path, token));
      handOver(blob, name);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (problem.status === 401 && this.props.gone) this.props.gone(problem.code);
      this.setState({ problem: sayProblem(problem.code, problem.detail) });
    } finally {
      this.setState({ asked: null });
    }
  }
}

/** A version that was signed is the board as it was then: it stays to be had, whatever is written since. */
function Versions({ versions, seq, choose }) {
  return html`<div class="field"><label for="version">${say('documents.version')}</label>
    <select class="input" id="version" value=${String(seq || '')} onChange=${(event) => choose(Number(event.target.value) || null)}>
      <option value="">${say('documents.version.now')}</option>
      ${[...versions].reverse().map((signed) => html`<option key=${signed.seq} value=${String(signed.seq)}>${say('documents.version.signed', { version: signed.version, at: moment(signed.at, { year: true }) })}</option>`)}
    </select></div>`;
}

function Formats({ formats, title, asked, onAsk }) {
  return html`<h3 class="label">${say(title)}</h3>
    <ul class="formats" role="list">${formats.map((format) => html`<li><button type="button" class="button quiet format" aria-disabled=${String(asked !== null)} onClick=${() => onAsk(format)}>
      <${Icon} name=${asked === format ? 'waiting' : 'download'} /><span>${say('documents.format.' + format)} <small class="soft">.${format}</small></span></button></li>`)}</ul>`;
}
