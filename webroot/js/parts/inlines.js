/** The text of an entry of the restitution: strings, emphasis, strong, links (docs/protocol.md, "Changes"). */
import { html } from '../ui.js';

/** The inline text, as nodes in the words' own direction. */
export function Inlines({ text }) {
  return html`<bdi dir="auto">${text.map(inline)}</bdi>`;
}

function inline(part) {
  if (typeof part === 'string') return part;
  if (part.em) return html`<em>${part.em.map(inline)}</em>`;
  if (part.strong) return html`<strong>${part.strong.map(inline)}</strong>`;
  if (part.link !== undefined) return link(part);
  return null;    // a newer server's inline
}

/** Only web addresses become links: nothing else that a text may hold can be opened by a tap. */
function link({ link: address, of }) {
  if (!/^https?:\/\//i.test(address)) return html`<span>${of.map(inline)}</span>`;
  return html`<a href=${address} rel="noopener noreferrer nofollow" target="_blank">${of.map(inline)}</a>`;
}
