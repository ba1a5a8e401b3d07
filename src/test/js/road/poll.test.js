import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PolledSocket } from '../../../../webroot/js/road/poll.js';

const kept = () => new Promise((then) => { setTimeout(then, 0); });

/** A socket, what it asked, and the means to answer: `asked[i].answers(status, ...lines)`. */
async function opened() {
  const asked = [];
  const heard = [];
  const time = { now: 0 };
  const socket = new PolledSocket({
    now: () => time.now,
    ask(path, what) {
      const question = { path, ...what, stopped: false };
      const answer = new Promise((then) => { question.answers = async (status, ...lines) => { then({ status, text: lines.map((line) => JSON.stringify(line)).join('\n') + '\n' }); await kept(); }; });
      asked.push(question);
      return { answer, stop: () => { question.stopped = true; } };
    },
  });
  Object.assign(socket, { onopen: () => socket.send('hello'), onmessage: ({ data }) => heard.push(JSON.parse(data).t), onclose: ({ code }) => heard.push(code) });
  await kept();
  return { socket, asked, heard, time, last: () => asked[asked.length - 1] };
}

async function welcomed() {
  const made = await opened();
  await made.last().answers(200, { t: 'poll', session: 's', n: 1 }, { t: 'welcome' });
  return made;
}

test('hello opens; then one question waits after another, under the session', async () => {
  const { asked, heard, last } = await welcomed();
  assert.deepEqual(asked.map(({ path, body, session }) => [path, body, session]), [['', 'hello', null], ['/next', '{"after":1}', 's']]);
  await last().answers(200, { t: 'poll', n: 2 }, { t: 'beat' }, { t: 'delta' });
  assert.deepEqual(heard, ['welcome', 'beat', 'delta']);
  assert.equal(last().body, '{"after":2}');
});

test('what is said goes one request at a time, in order, as lines', async () => {
  const { socket, asked } = await welcomed();
  ['a', 'b', 'c'].forEach((text) => socket.send(text));
  const said = () => asked.filter(({ path }) => path === '/say');
  assert.deepEqual(said().map(({ body }) => body), ['a']);
  await said()[0].answers(204);
  assert.deepEqual(said().map(({ body }) => body), ['a', 'b\nc']);
});

test('what is said before the session is known waits for it; much of it goes in several requests', async () => {
  const { socket, asked, last } = await opened();
  socket.send('x'.repeat(15000));
  socket.send('y'.repeat(15000));
  assert.equal(asked.length, 1);
  await last().answers(200, { t: 'poll', session: 's', n: 1 });
  const said = asked.filter(({ path }) => path === '/say');
  assert.deepEqual(said.map(({ body }) => body[0] + body.length), ['x15000']);
});

test('a question that a proxy cut off is asked again; an answer that comes twice is heard once', async () => {
  const { heard, last, time } = await welcomed();
  time.now += 5000;
  await last().answers(504);
  assert.equal(last().body, '{"after":1}');
  await last().answers(200, { t: 'poll', n: 1 }, { t: 'delta' });
  assert.deepEqual(heard, ['welcome']);
  assert.equal(last().body, '{"after":1}');
});

test('failures that come fast end it, as does a session that is not known', async () => {
  const fast = await welcomed();
  await fast.last().answers(0);
  assert.deepEqual(fast.heard, ['welcome']);
  await fast.last().answers(0);
  assert.deepEqual(fast.heard, ['welcome', 1006]);
  const unknown = await welcomed();
  await unknown.last().answers(404);
  assert.deepEqual(unknown.heard, ['welcome', 1006]);
  const refused = await opened();
  await refused.last().answers(403);
  assert.deepEqual(refused.heard, [1006]);
  const portal = await opened();
  await portal.last().answers(200, { portal: 'pay first' });
  assert.deepEqual(portal.heard, [1006]);
});

test('the close of the server is heard with its code, and nothing after it', async () => {
  const { heard, last, asked } = await welcomed();
  await last().answers(200, { t: 'poll', n: 2 }, { t: 'delta' }, { t: 'close', code: 4003 }, { t: 'delta' });
  assert.deepEqual(heard, ['welcome', 'delta', 4003]);
  assert.equal(asked.length, 2);
});

test('closing stops the question and takes its leave; nothing is heard any more', async () => {
  const { socket, heard, asked } = await welcomed();
  socket.close();
  assert.equal(asked[1].stopped, true);
  assert.deepEqual([asked[2].path, asked[2].session, asked[2].goodbye], ['/leave', 's', true]);
  await asked[1].answers(200, { t: 'poll', n: 2 }, { t: 'delta' });
  assert.deepEqual(heard, ['welcome']);
});
