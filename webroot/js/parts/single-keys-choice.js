/** Whether single keys act anywhere on the page: one choice for the staff's pages of this browser. */
import { Component, html } from '../ui.js';
import { setSingleKeys, singleKeysAct } from '../single-keys.js';
import { say } from '../words.js';

export class SingleKeysChoice extends Component {
  render() {
    const flip = (event) => { setSingleKeys(event.target.checked); this.forceUpdate(); };
    return html`<label class="check single-keys"><input type="checkbox" checked=${singleKeysAct()} onChange=${flip} />
      <span>${say('common.single-keys')}<span class="small soft">${say('common.single-keys.long')}</span></span></label>`;
  }
}
