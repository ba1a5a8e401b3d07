/** The timer of a step, by the server's clock: all times in ms, what is left in whole seconds. No DOM. */

/** 'none' · 'running' · 'paused' · 'over' (it ran out and nobody has stopped it). */
export function timerState(timer, now) {
  if (timer && typeof timer.ends === 'number') return timer.ends > now ? 'running' : 'over';
  return timer && typeof timer.left === 'number' ? 'paused' : 'none';
}

/** The seconds left (0 when it has run out), or null where there is no timer. */
export function secondsLeft(timer, now) {
  const state = timerState(timer, now);
  if (state === 'none') return null;
  return state === 'paused' ? timer.left : Math.max(0, Math.ceil((timer.ends - now) / 1000));
}

/** In how many ms the words change, or null where they stand still. */
export function nextChange(timer, now) {
  if (timerState(timer, now) !== 'running') return null;
  return (timer.ends - now) % 1000 || 1000;
}

/** 4:05 or 1:04:05. */
export function clock(seconds) {
  const two = (n) => String(n).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours ? hours + ':' + two(minutes) + ':' + two(rest) : minutes + ':' + two(rest);
}
