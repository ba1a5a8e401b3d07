/**
 * The part of a page that scrolls. It never moves under who reads: what is read stays where it is while rows come and go
 * above and below; only who stands at the end stays at the end. And the page keeps above a phone's keyboard.
 */
const NEAR = 60;
const LOW = 27;     // rem; with large text sooner, as words then take more of the height than they are taller
const LOW_LARGE = 31;

/** Draws, and puts back what was in view. `atEnd`: the reader stands at the end. `now()`: the stage that is in the page; drawing may put another in its place. */
export function holdStill(now, atEnd, draw) {
  const stage = now();
  const row = stage && !atEnd ? firstInView(stage) : null;
  const before = row ? row.getBoundingClientRect().top : 0;
  draw();
  if (row && row.isConnected) stage.scrollTop += row.getBoundingClientRect().top - before;
  else if (atEnd && now()) toEnd(now());
}

/** Nothing is listed. (To ask it how far it is scrolled would lay the page out for nothing, when a slow phone has most to do.) */
export function isEmpty(stage) {
  return !stage.querySelector('li');
}

export function toEnd(stage) {
  if (!isEmpty(stage)) stage.scrollTop = stage.scrollHeight;
}

export function isAtEnd(stage) {
  return stage.scrollHeight - stage.scrollTop - stage.clientHeight < NEAR;
}

/** Shows a line of the stage, a little below its top. False where it is not there. */
export function showLine(stage, line) {
  const found = stage && line && stage.querySelector('[data-line="' + line + '"]');
  if (!found) return false;
  stage.scrollTop += found.getBoundingClientRect().top - stage.getBoundingClientRect().top - 24;
  return true;
}

export function isInView(stage, line) {
  const found = stage && stage.querySelector('[data-line="' + line + '"]');
  if (!found) return true;
  const [by, box] = [found.getBoundingClientRect(), stage.getBoundingClientRect()];
  return by.top < box.bottom - NEAR && by.bottom > box.top + NEAR / 2;
}

function isLow(height) {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return height < (rem > 18 ? LOW_LARGE : LOW) * rem;
}

function firstInView(stage) {
  const top = stage.getBoundingClientRect().top;
  const rows = stage.querySelectorAll('.contribution, .read-line');
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle].getBoundingClientRect().bottom > top) high = middle;
    else low = middle + 1;
  }
  return rows[low] || null;
}

/**
 * Makes `app` as high as what can be seen. (iOS lays its keyboard over the page and moves the page under it; only the
 * visual viewport tells. While somebody zooms with two fingers nothing is resized.) `data-low` marks little height. Returns what
 * does it again, for when letters became larger.
 */
export function fitAbove(app, resized) {
  const seen = window.visualViewport;
  const fit = () => {
    if (seen && Math.abs(seen.scale - 1) > 0.01) return;
    const height = seen ? seen.height : window.innerHeight;
    app.style.height = height + 'px';
    app.style.transform = seen && seen.offsetTop > 0 ? 'translateY(' + seen.offsetTop + 'px)' : '';
    app.toggleAttribute('data-low', isLow(height));
    resized();
  };
  if (seen) seen.addEventListener('scroll', fit);
  (seen || window).addEventListener('resize', fit);
  fit();
  return fit;
}
