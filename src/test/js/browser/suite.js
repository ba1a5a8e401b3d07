/** node:test, as far as our tests use it, for a browser: what a file asks for is kept, and run by `runAll`. */
const PATIENCE_MS = 20_000;
let asked = [];

export default function test(name, body) {
  asked.push({ name, body });
}

export { test };

/** Loads a file of tests and runs them in turn: [{ name, error }], the error null where all is well. */
export async function runAll(file) {
  asked = [];
  await import(file);
  const outcomes = [];
  for (const { name, body } of asked) outcomes.push({ name, error: await failure(body) });
  return outcomes;
}

async function failure(body) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`did not end in ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    await Promise.race([Promise.resolve().then(body), late]);
    return null;
  } catch (error) {
    return String(error?.stack ?? error);
  } finally {
    clearTimeout(timer);
  }
}
