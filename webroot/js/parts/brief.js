/** The restitution in three minutes: how many points of each section, how long they take aloud, and the notes to read from. */
import { handOver, Problem } from '../api.js';
import { fetchDocument, PAPERS, pathOf } from '../documents.js';
import { brief, fittingPoints, mostPoints, THREE_MINUTES } from '../road/brief.js';
import { clock } from '../road/timer.js';
import { Component, html, Words } from '../ui.js';
import { say, sayProblem } from '../words.js';
import { Dialog } from './dialog.js';
import { Icon } from './icons.js';
import { Inlines } from './inlines.js';

export class Brief extends Component {
  constructor() {
    super();
    this.state = { points: null, asked: null, problem: null };
  }

  render({ live, onClose }, { points, asked, problem }) {
    const { board } = live;
    const most = mostPoints(board);
    const fitting = fittingPoints(board);
    const n = Math.min(points || fitting, most);
    const { sections, words, seconds } = brief(board, n);
    const over = seconds - THREE_MINUTES;
    const off = live.line.state !== 'live' || words === 0;
    return html`<${Dialog} title=${say('brief.title')} onClose=${onClose} wide long>
      <div class="brief-tools"><div class="brief-points" role="group" aria-label=${say('brief.points')}>
          <button type="button" class="button quiet" aria-label=${say('brief.less')} disabled=${n <= 1} onClick=${() => this.setState({ points: n - 1 })}><${Icon} name="less" /></button>
          <p role="status"><strong>${say('brief.points.of', { n })}</strong><span>${say('brief.words', { n: words })} · <b class="brief-time">${clock(seconds)}</b></span></p>
          <button type="button" class="button quiet" aria-label=${say('brief.more')} disabled=${n >= most} onClick=${() => this.setState({ points: n + 1 })}><${Icon} name="more" /></button></div>
        <p class="brief-over" data-over=${String(over > 0)}><${Icon} name=${over > 0 ? 'warning' : 'check'} /> <span>${over > 0 ? say('brief.over', { time: clock(over) }) : say('brief.within')}</span></p>
        <button type="button" class="button bare small" disabled=${n === fitting} onClick=${() => this.setState({ points: fitting })}>${say('brief.fit', { n: fitting })}</button></div>
      ${words === 0 ? html`<p class="soft">${say('brief.none')}</p>` : html`<div class="brief-text" tabindex="0" role="region" aria-label=${say('brief.text')}>${sections.filter(({ branches }) => branches.length).map(({ id, branches }) => html`<section data-section=${id} key=${id}>
        <h3><${Icon} name=${id} /><${Words} text=${board.section(id).title} /></h3><${Points} branches=${branches} /></section>`)}</div>`}
      <h3 class="label">${say('brief.notes')}</h3>
      <ul class="formats" role="list">${PAPERS.map((format) => html`<li><button type="button" class="button quiet format" disabled=${off} aria-disabled=${String(asked !== null)} onClick=${() => this.take(format, n)}>
        <${Icon} name=${asked === format ? 'waiting' : 'download'} /><span>${say('documents.short.' + format)} <small class="soft">.${format}</small></span></button></li>`)}</ul>
      ${problem && html`<p class="note alarm" role="alert">${problem}</p>`}
      <div class="row"><button type="button" class="button" onClick=${onClose}>${say('common.close')}</button></div><//>`;
  }

  async take(format, top) {
    const { seat } = this.props.live;
    if (this.state.asked) return;
    this.setState({ asked: format, problem: null });
    try {
      const { blob, name } = await fetchDocument(pathOf('/api/workshops/' + seat.workshop.id, format, { top }), seat.token);
      handOver(blob, name);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.setState({ problem: sayProblem(problem.code, problem.detail) });
    } finally {
      this.setState({ asked: null });
    }
  }
}

function Points({ branches }) {
  return html`<ul role="list">${branches.map(({ entry, under }) => html`<li data-form=${entry.form} key=${entry.id}><${Inlines} text=${entry.text} />${under.length > 0 && html`<${Points} branches=${under} />`}</li>`)}</ul>`;
}
