import test from 'node:test';
import assert from 'node:assert/strict';
import { gigabytes, list, milliseconds, span } from '../../../../webroot/js/figures.js';

/** Runs with a browser whose Intl knows less. */
function older(change, then) {
  const { ListFormat, NumberFormat } = Intl;
  try {
    change();
    then();
  } finally {
    Object.assign(Intl, { ListFormat, NumberFormat });
  }
}

test('a_list_and_a_measure_are_the_language_s_own', () => {
  assert.equal(list(['a', 'b', 'c']), 'a, b et c');
  assert.match(milliseconds(23), /^23\sms$/);
  assert.match(span(120000), /^2\sminutes$/);
});

test('a_browser_without_lists_still_says_them', () => {
  older(() => { Intl.ListFormat = undefined; }, () => assert.match(list(['a', 'b']), /^a.*b$/));
});

test('a_browser_without_units_still_measures', () => {
  const { NumberFormat } = Intl;
  const plain = function NumberFormatOfOld(locale, options = {}) {
    if (options.style === 'unit') throw new RangeError('unit');
    return new NumberFormat(locale, options);
  };
  older(() => { Intl.NumberFormat = plain; }, () => {
    assert.equal(milliseconds(23), '23\u00a0ms');
    assert.equal(span(7200000), '2\u00a0h');
    assert.equal(gigabytes(4.62e9), '4,6\u00a0GB');
  });
});
