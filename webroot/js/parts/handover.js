/** Leading from a second device: the facilitator's own link, as a QR and in words, for as long as the dialog is open. */
import { Component, html } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { fetchFile } from '../api.js';
import { Dialog } from './dialog.js';

export class Handover extends Component {
  constructor() {
    super();
    this.state = { link: null, qr: null, problem: null };
  }

  async componentDidMount() {
    const { live } = this.props;
    try {
      const link = await live.api('GET', '/handover');
      this.setState({ link: link.url });
      const qr = URL.createObjectURL(await fetchFile('/api/workshops/' + live.seat.workshop.id + '/handover.svg', live.seat.token));
      this.setState({ qr });
    } catch (problem) {
      this.setState({ problem: sayProblem(problem.code, problem.message) });
    }
  }

  componentWillUnmount() {
    if (this.state.qr) URL.revokeObjectURL(this.state.qr);
  }

  render({ onClose }, { link, qr, problem }) {
    return html`<${Dialog} title=${say('lead.handover')} onClose=${onClose}>
      <p>${say('lead.handover.long')}</p>
      ${problem && html`<p class="note alarm" role="alert">${problem}</p>`}
      <div class="door"><div class="door-qr">${qr && html`<img src=${qr} alt=${say('lead.handover.qr')} />`}</div></div>
      ${link && html`<input class="input" readonly dir="ltr" value=${link} aria-label=${say('lead.handover.link')} onFocus=${(event) => event.target.select()} />`}
      <p class="small soft">${say('lead.handover.secret')}</p>
      <div class="row"><button type="button" class="button" autofocus onClick=${onClose}>${say('common.close')}</button></div><//>`;
  }
}
