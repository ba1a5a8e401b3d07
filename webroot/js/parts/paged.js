/**
 * Text that turns its own pages. It is laid out in columns as wide as the stage, each one page; turning shifts by one
 * column, so nothing is ever cut through or scrolled. Each page stays as long as its words need; with `at` (a selector) the
 * page that holds that element is shown, and stays. `onCount(n)` hears how many pages it takes; where there is `onEnd`, it is called
 * after the last page in place of beginning again. With `paused` nothing turns.
 */
import { Component, html } from '../ui.js';
import { say } from '../words.js';
import { readingTime } from './wall-state.js';

export class Paged extends Component {
  constructor() {
    super();
    this.state = { page: 0, count: 1 };
  }

  componentDidMount() {
    this.observer = new ResizeObserver(() => this.measure());
    this.observer.observe(this.frame);
    this.measure();
    this.plan();
  }

  componentDidUpdate() {
    this.measure();
  }

  componentWillUnmount() {
    this.observer.disconnect();
    clearTimeout(this.turning);
  }

  /** Columns are as wide as the frame; how many there are is in how far the flow reaches. */
  measure() {
    const width = this.frame.clientWidth;
    this.flow.style.columnWidth = width + 'px';
    const gap = parseFloat(getComputedStyle(this.flow).columnGap) || 0;
    const count = Math.max(1, Math.round((this.flow.scrollWidth + gap) / (width + gap)));
    this.count = count;
    const page = Math.min(this.pinned(width + gap) ?? this.state.page, count - 1);
    const way = getComputedStyle(this.flow).direction === 'rtl' ? 1 : -1;
    this.flow.style.transform = `translateX(${way * page * (width + gap)}px)`;
    if (count !== this.state.count || page !== this.state.page) this.setState({ count, page });
    if (this.props.onCount) this.props.onCount(count);
  }

  /** The page of the element that is to stay in view, or null. */
  pinned(pitch) {
    const element = this.props.at && this.flow.querySelector(this.props.at);
    if (!element) return null;
    const away = Math.abs(element.getBoundingClientRect().left + element.offsetWidth / 2 - this.flow.getBoundingClientRect().left - this.frame.clientWidth / 2);
    return Math.round(away / pitch);
  }

  plan() {
    const perPage = this.flow.textContent.length / this.count;
    this.turning = setTimeout(() => {
      if (!this.props.at && !this.props.paused) this.turn();
      this.plan();
    }, readingTime(perPage));
  }

  turn() {
    const next = this.state.page + 1;
    if (next >= this.count && this.props.onEnd) this.props.onEnd();
    else this.setState({ page: next % this.count });
  }

  render({ children, foot, name }) {
    const { page, count } = this.state;
    return html`<div class="pages" ref=${(node) => { this.frame = node; }}>
        <div class=${'pages-flow ' + name} ref=${(node) => { this.flow = node; }}>${children}</div></div>
      <p class="pages-foot"><span class="just">${foot}</span>${count > 1 && html`<span class="leaf">${say('projector.leaf', { page: page + 1, count })}</span>`}</p>`;
  }
}
