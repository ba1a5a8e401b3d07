/** What still moves although less motion was asked for: every animation and transition under way that takes longer than a hundredth of a second. */
() => document.getAnimations().filter((one) => one.playState === 'running')
  .map((one) => ({ one, time: one.effect.getComputedTiming() }))
  .filter(({ time }) => time.activeDuration > 10)
  .map(({ one, time }) => `${one.animationName || one.transitionProperty} for ${time.activeDuration} ms on ${one.effect.target.className}`)
