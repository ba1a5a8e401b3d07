/** The restitution as a file: where it is asked for, and waiting for one that takes long. */
import { reach } from './api.js';

/** Formats by their extensions, those that people hand over first. */
export const PAPERS = ['docx', 'pdf', 'odt', 'html', 'md'];
export const TABLES = ['xlsx', 'csv', 'json'];
export const ANNEXES = ['sources', 'unused', 'table', 'votes', 'objections', 'numbers'];

const PATIENCE = 1000; // ms between questions

/**
 * `base`: '/api/workshops/ID' or '/api/gatherings/ID'; `paper`: 'restitution', or a gathering's 'book'; `annexes`: some of ANNEXES;
 * `top`: only the first points of each section, without annexes; `at`: a Date, or `seq`: after which event; neither: as it is now.
 */
export function pathOf(base, format, { paper = 'restitution', annexes = [], top = null, at = null, seq = null } = {}) {
  const asked = [];
  if (annexes.length && !top && paper === 'restitution') asked.push('annexes=' + annexes.join(','));
  if (top) asked.push('top=' + top);
  if (seq) asked.push('seq=' + seq);
  else if (at) asked.push('at=' + encodeURIComponent(at.toISOString()));
  return base + '/' + paper + '.' + format + (asked.length ? '?' + asked.join('&') : '');
}

/** Fetches a file and the name the server gives it: {blob, name}. Throws Problem. */
export async function fetchDocument(path, token) {
  return named(await reach('GET', path, { token }));
}

/** The same for one that may take long: `tell({state, before})` hears how far it is, again and again. */
export async function awaitDocument(path, token, tell) {
  const accepted = await reach('GET', path, { token, prefer: 'respond-async' });
  const place = accepted.headers.get('Location');
  let progress = await accepted.json();
  while (progress.state === 'waiting' || progress.state === 'writing') {
    tell(progress);
    await new Promise((then) => setTimeout(then, PATIENCE));
    progress = await (await reach('GET', place, { token })).json();
  }
  return fetchDocument(place + '/document', token);
}

async function named(answer) {
  const said = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') || '');
  return { blob: await answer.blob(), name: said ? said[1] : 'restitution' };
}
