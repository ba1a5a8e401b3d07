/**
 * Lets the page speak another language by its own control, whatever is open in it, and leaves all else as it was. A wall has no control: it
 * speaks the workshop's language, and is only turned round.
 */
async (tag) => {
  const frame = () => new Promise((ready) => requestAnimationFrame(() => requestAnimationFrame(ready)));
  const find = (selector) => document.querySelector(selector);
  const button = find(`.languages button[lang="${tag}"]`);
  const select = find('.language-menu select');
  const menu = find('.menu-button');
  if (button) button.click();
  else if (select) {
    select.value = tag;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (menu) await byMenu();
  else if (find('.wall')) Object.assign(document.documentElement, { lang: tag, dir: tag === 'ar' ? 'rtl' : 'ltr' });
  else throw new Error('no way to choose a language: ' + location.pathname);
  for (let left = 600; document.documentElement.lang !== tag; left -= 1) {
    if (left === 0) throw new Error('still in ' + document.documentElement.lang);
    await frame();
  }
  await frame();

  async function byMenu() {
    const opened = !find('#menu');
    if (opened) { menu.click(); await frame(); }
    [...document.querySelectorAll('#menu input[name="language"]')].find((one) => one.parentElement.querySelector(`[lang="${tag}"]`)).click();
    await frame();
    if (opened) menu.click();
  }
}
