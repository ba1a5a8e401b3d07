/**
 * The very document that is downloaded, to be seen before it is. It is fetched as HTML and shown in a frame where nothing
 * runs. The page's own rules forbid styles that come inside a document, so they are given to the frame as sheets.
 */
import { Problem } from '../api.js';
import { fetchDocument, pathOf } from '../documents.js';
import { Component, html } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { Dialog } from './dialog.js';

export class DeskPaper extends Component {
  constructor(props) {
    super(props);
    this.state = { address: null, problem: null };
  }

  async componentDidMount() {
    const { live } = this.props;
    try {
      const { blob } = await fetchDocument(pathOf('/api/workshops/' + live.seat.workshop.id, 'html'), live.seat.token);
      if (!this.gone) this.setState({ address: URL.createObjectURL(blob) });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.setState({ problem: sayProblem(problem.code, problem.detail) });
    }
  }

  componentWillUnmount() {
    this.gone = true;
    if (this.state.address) URL.revokeObjectURL(this.state.address);
  }

  render({ onClose }, { address, problem }) {
    return html`<${Dialog} title=${say('desk.paper')} onClose=${onClose} wide>
      ${problem && html`<p class="note alarm" role="alert">${problem}</p>`}
      ${!address && !problem && html`<p class="soft">${say('common.loading')}</p>`}
      ${address && html`<iframe class="paper" title=${say('desk.paper')} sandbox="allow-same-origin" src=${address} onLoad=${(event) => dress(event.target)}></iframe>`}
      <div class="row"><button type="button" class="button" autofocus onClick=${onClose}>${say('common.close')}</button></div><//>`;
  }
}

function dress(frame) {
  const inside = frame.contentDocument;
  const Sheet = frame.contentWindow.CSSStyleSheet;
  if (!inside || !Sheet.prototype.replaceSync) return;
  inside.adoptedStyleSheets = [...inside.querySelectorAll('style')].map((style) => {
    const sheet = new Sheet();
    sheet.replaceSync(style.textContent);
    return sheet;
  });
}
