/**
 * How pages show things: Preact's core and htm, no build step. Absolute paths and no import map, on purpose: phones of
 * 2019 (iOS 15, Chrome before 89) have no import maps. No hooks for the same reason (that module imports by a bare name):
 * a page has one state, and `drawer` shows it again when something has changed.
 */
import { h, render, Component } from '/vendor/preact.js';
import htm from '/vendor/htm.js';
import { storage } from './seat.js';
import { directionOf } from './languages.js';
import { language, say } from './words.js';

export { Component };
export const html = htm.bind(h);

/**
 * A function that shows view() in root at the next frame, at most once a frame. `around` wraps each drawing (keeping a scroll
 * position). The first drawing makes everything there is: it is a task of its own, so that a slow phone can hear a finger between
 * it and the frame that lays it out.
 */
export function drawer(root, view, around = (draw) => draw()) {
  let asked = false;
  let first = true;
  const show = () => {
    asked = first = false;
    around(() => render(view(), root));
  };
  return () => {
    if (asked) return;
    asked = true;
    // A hidden page gets no frames; it is drawn when it is seen again.
    if (first) setTimeout(show);
    else requestAnimationFrame(show);
  };
}

/** Something in a long list: drawn again only when one of its properties is another, or the page speaks another language. */
export class Still extends Component {
  shouldComponentUpdate(next) {
    const names = Object.keys(next);
    return this.spoken !== language() || names.length !== Object.keys(this.props).length || names.some((name) => next[name] !== this.props[name]);
  }

  render({ view, ...rest }) {
    this.spoken = language();
    return view(rest);
  }
}

/** Words of people: as text, in their own direction. */
export function Words({ text, lang, block = false }) {
  return html`<bdi dir="auto" lang=${lang} class=${block ? 'block' : undefined}>${text}</bdi>`;
}

/** Words of people in the quotation marks of the page's language. */
export function Quoted({ text, lang }) {
  return html`${say('common.quote.open')}<${Words} text=${text} lang=${lang} />${say('common.quote.close')}`;
}

/** The arrow keys by where they lead: onward is to the right, or to the left where the page is read from there. */
export function arrows() {
  return directionOf(language()) === 'rtl' ? { onward: 'ArrowLeft', back: 'ArrowRight' } : { onward: 'ArrowRight', back: 'ArrowLeft' };
}

/** The colours asked for in this browser: 'light', 'dark', or null for the device's own. Every page calls `useTheme(theme())` first. */
export function theme() {
  const store = storage();
  const asked = store && store.getItem('cordee:theme');
  return asked === 'light' || asked === 'dark' ? asked : null;
}

/** The size of words asked for in this browser, over the device's own: 'large', 'larger', or null. */
export function textSize() {
  const store = storage();
  const asked = store && store.getItem('cordee:text');
  return asked === 'large' || asked === 'larger' ? asked : null;
}

/** Shows the page in this size: everything is measured in rem, so all of it follows (tokens.css). */
export function useTextSize(asked) {
  if (asked) document.documentElement.dataset.text = asked;
  else delete document.documentElement.dataset.text;
}

/** Shows the page in these colours. */
export function useTheme(asked) {
  if (asked) document.documentElement.dataset.theme = asked;
  else delete document.documentElement.dataset.theme;
}
