/** node:assert/strict, as far as our tests use it, for a browser. */
function assert(value, message) {
  if (!value) fail(message ?? `not so: ${show(value)}`);
}

assert.ok = assert;
assert.equal = (actual, expected, message) => check(Object.is(actual, expected), actual, 'is not', expected, message);
assert.notEqual = (actual, other, message) => check(!Object.is(actual, other), actual, 'is', other, message);
assert.deepEqual = (actual, expected, message) => check(same(actual, expected), actual, 'is not', expected, message);
assert.match = (actual, pattern, message) => check(pattern.test(actual), actual, 'does not match', pattern, message);

export default assert;

function check(holds, actual, relation, expected, message) {
  if (!holds) fail(message ?? `${show(actual)}\n${relation}\n${show(expected)}`);
}

function fail(message) {
  throw message instanceof Error ? message : new Error(message);
}

function show(value) {
  if (value instanceof Map || value instanceof Set) return `${value.constructor.name} ${show([...value])}`;
  return typeof value === 'object' && !(value instanceof RegExp) ? JSON.stringify(value, null, 1) : String(value);
}

function same(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof Map) return a.size === b.size && [...a].every(([key, value]) => b.has(key) && same(value, b.get(key)));
  if (a instanceof Set) return a.size === b.size && [...a].every((value) => b.has(value));
  const keys = Object.keys(a);
  const samePlace = !Array.isArray(a) || a.length === b.length;
  return samePlace && keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}
