// A browser of 2019 (Safari 13), as far as one of today's becomes it by taking away: what came later is not there.
(() => {
  const later = [
    [Array.prototype, 'at findLast findLastIndex toReversed toSorted toSpliced with'],
    [String.prototype, 'at replaceAll isWellFormed toWellFormed'],
    [Object, 'hasOwn groupBy'],
    [Map, 'groupBy'],
    [Set.prototype, 'union intersection difference isSubsetOf isSupersetOf isDisjointFrom'],
    [Promise, 'any try withResolvers'],
    [AbortSignal, 'any timeout'],
    [Intl, 'DisplayNames DurationFormat ListFormat Segmenter'],
    [Crypto.prototype, 'randomUUID'],
    [Element.prototype, 'checkVisibility replaceChildren setHTMLUnsafe'],
    [HTMLDialogElement.prototype, 'close show showModal'],
    [HTMLFormElement.prototype, 'requestSubmit'],
    [MediaQueryList.prototype, 'addEventListener removeEventListener'],
    [Navigator.prototype, 'locks share userActivation vibrate wakeLock'],
    [window, 'BroadcastChannel CompressionStream ResizeObserver WeakRef requestIdleCallback scheduler structuredClone'],
  ];
  for (const [holder, names] of later) {
    for (const name of names.split(' ')) Object.defineProperty(holder, name, { value: undefined, configurable: true, writable: true });
  }
  const NumberFormat = Intl.NumberFormat;
  Intl.NumberFormat = function (tag, options) {
    if (options && options.style === 'unit') throw new RangeError('Value unit out of range for Intl.NumberFormat options property style');
    return new NumberFormat(tag, options);
  };
})();
