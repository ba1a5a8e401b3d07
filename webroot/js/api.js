/** HTTP, for what is not live: joining, exchanging a link, lists, downloads. The contract is at /api/openapi.yaml. */

import { language } from './words.js';

/** A refusal (problem+json) or no answer at all (code 'unreachable', status 0). `message` is for people, or null. */
export class Problem extends Error {
  constructor({ code, status, detail = null, after = 0 }) {
    super(detail || code);
    Object.assign(this, { code, status, detail, after });
  }
}

/** Calls and returns the JSON answered (null for none). Throws Problem. */
export async function call(method, path, { token, body, file } = {}) {
  const answer = await reach(method, path, { token, body, file });
  const text = await answer.text();
  return text ? JSON.parse(text) : null;
}

/** Fetches what is to be shown here, with the token, and returns its Blob. Throws Problem. */
export async function fetchFile(path, token) {
  return (await reach('GET', path, { token })).blob();
}

/** Hands a Blob to the person under a name. (Tokens never travel in an address, so a plain link cannot do it.) */
export function handOver(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** Sends and returns the answer, if it is a good one: `body` as JSON, `file` as it is. Throws Problem. */
export async function reach(method, path, { token, body, file, prefer }) {
  const headers = { 'Accept-Language': language() };
  if (token) headers.Authorization = 'Bearer ' + token;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (file !== undefined) headers['Content-Type'] = file.type || 'application/octet-stream';
  if (prefer) headers.Prefer = prefer;
  const content = body !== undefined ? JSON.stringify(body) : file;
  let answer;
  try {
    answer = await fetch(path, { method, headers, body: content, credentials: 'omit', cache: 'no-store' });
  } catch (unreachable) {
    throw new Problem({ code: 'unreachable', status: 0 });
  }
  if (!answer.ok) throw await problemIn(answer);
  return answer;
}

async function problemIn(answer) {
  const after = Number(answer.headers.get('Retry-After')) || 0;
  try {
    const { code, detail, title } = await answer.json();
    return new Problem({ code: code || 'broken', status: answer.status, detail: detail || title, after });
  } catch (notJson) {
    return new Problem({ code: 'broken', status: answer.status, after });
  }
}
