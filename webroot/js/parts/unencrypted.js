/** On plain http: that nobody has encrypted the line, and what that means. A fact, said once and quietly; nothing on a line that is. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { unencrypted } from '../road/network.js';
import { Icon } from './icons.js';

/** 'local', 'open', or null, of the line that this page came over. */
export function lineKind() {
  return unencrypted(location.hostname, window.isSecureContext);
}

export function Unencrypted() {
  const kind = lineKind();
  return kind ? html`<p class="unencrypted small soft"><${Icon} name="network" /><span><strong>${say('common.unencrypted.' + kind)}</strong> ${say('common.unencrypted.' + kind + '.what')}</span></p>` : null;
}
