/** What was found, one line each: a mark of its own shape, what it means, and what to do about it. */
import { html } from '../ui.js';
import { say } from '../words.js';
import { day, gigabytes, list, milliseconds, span, time } from '../figures.js';
import { Icon } from './icons.js';

const MARKS = { good: 'check', look: 'warning', bad: 'close', wait: 'waiting' };

/** How values of a line are written. */
const WRITERS = {
  kind: (kind) => say('preflight.kind.' + kind),
  others: list,
  names: list,
  until: null,
  left: span,
  span,
  time,
  trip: milliseconds,
  space: gigabytes,
};

/** `lines`: as of road/preflight.js or road/check.js; `words`: how the keys of their words begin, as 'check.'. */
export function Found({ lines, words }) {
  return html`<ul class="found" role="list">${lines.map((line) => html`<${Line} key=${line.id} ...${{ line, words }} />`)}</ul>`;
}

function Line({ line: { id, found, state, values }, words }) {
  const key = words + id + '.' + found;
  const said = written(values);
  return html`<li class="found-line" data-state=${state} data-found=${id + '.' + found}><${Mark} state=${state} />
    <div><p>${say(key, said)}</p>${state !== 'good' && state !== 'wait' && html`<p class="found-do">${say(key + '.do', said)}</p>`}</div></li>`;
}

export function Mark({ state }) {
  return html`<span class="found-mark"><${Icon} name=${MARKS[state]} /><span class="visually-hidden">${say('preflight.state.' + state)} </span></span>`;
}

/** 2026-11-26, by the clock on this wall. */
function dateHere(at) {
  const there = new Date(at);
  return new Date(at - there.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

function written(values) {
  const said = {};
  Object.keys(values).forEach((name) => { said[name] = WRITERS[name] ? WRITERS[name](values[name]) : values[name]; });
  const at = values.until || values.time;
  if (at) said.day = day(dateHere(at));
  return said;
}
