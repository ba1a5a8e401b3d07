/** Taking one's own words along: as a file, or to whoever one likes. Where a browser can do neither, they are there to be selected. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';

/** `unselected`: the whole text, where it could not be copied; `on`: {keepWords, shareWords}. */
export function KeepWords({ unselected, on }) {
  return html`
    <div class="row keep-words">
      <button type="button" class="button quiet small" data-way="keep" onClick=${on.keepWords}><${Icon} name="download" />${say('participant.mine.keep')}</button>
      <button type="button" class="button quiet small" data-way="share" onClick=${on.shareWords}><${Icon} name="onward" />${say(navigator.share ? 'participant.mine.share' : 'participant.mine.copy')}</button>
    </div>
    ${unselected ? html`<label class="field"><span class="small">${say('participant.mine.select')}</span><textarea class="input" rows="6" readonly dir="auto" value=${unselected} onFocus=${(event) => event.target.select()}></textarea></label>` : null}`;
}
