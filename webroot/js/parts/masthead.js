/** The head of the participant's page: which workshop, how the line stands, and what else can be done. */
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { Icon } from './icons.js';
import { LanguageChips } from './language-choice.js';
import { Unencrypted } from './unencrypted.js';

/** `workshop`: {number, title, gathering, language}; `line`: 'live' · 'connecting' · 'lost' · 'off'; `waiting`: how many commands wait. */
export function Masthead({ workshop, line, waiting, open, toggle }) {
  return html`
    <header class="masthead">
      <img class="mark" src="/img/mark.svg" alt=${say('common.name')} width="36" height="36" />
      <div class="which">
        <p class=${'eyebrow' + (waiting > 0 ? ' crowded' : '')}><span>${say('common.workshop', { number: workshop.number })}</span><${Line} line=${line} waiting=${waiting} /></p>
        <h1><${Words} text=${workshop.title} lang=${workshop.language} /></h1>
      </div>
      <button type="button" class="button bare menu-button" aria-expanded=${open ? 'true' : 'false'} aria-controls="menu" onClick=${toggle}>
        <${Icon} name=${open ? 'close' : 'menu'} label=${say(open ? 'common.close' : 'participant.menu')} /></button>
    </header>`;
}

function Line({ line, waiting }) {
  const words = [say('common.line.' + line)];
  if (waiting > 0) words.push(say('common.line.waiting', { n: waiting }));
  return html`<span class="chip" data-line=${line === 'connecting' ? 'lost' : line}><span>${words.join(' · ')}</span></span>`;
}

const THEMES = ['auto', 'light', 'dark'];
const SIZES = ['usual', 'large', 'larger'];

/** `leaving`: the person has asked to leave and is told what that erases; `on`: {theme, textSize, language, leave, stay, leaveNow, toggleMenu}. */
export function Menu({ workshop, present, theme, textSize, leaving, goes, unsent, on }) {
  return html`
    <section class="menu" id="menu" aria-label=${say('participant.menu')} onFocusOut=${(event) => { if (goesBehind(event)) on.toggleMenu(); }}>
      <div class="stack">
        <div>
          <p class="eyebrow"><bdi dir="auto">${workshop.gathering}</bdi> · ${say('common.workshop', { number: workshop.number })}</p>
          <h2><${Words} text=${workshop.title} lang=${workshop.language} /></h2>
          ${present === null ? null : html`<p class="soft small here"><${Icon} name="people" />${say('common.present', { n: present })}</p>`}
        </div>
        <p class="small">${say('participant.anonymous')}</p>
        <${Unencrypted} />
        <fieldset class="themes">
          <legend class="label">${say('common.theme')}</legend>
          ${THEMES.map((name) => html`<label class="theme"><input type="radio" name="theme" checked=${(theme || 'auto') === name}
            onChange=${() => on.theme(name === 'auto' ? null : name)} /><span>${say('common.theme.' + name)}</span></label>`)}
        </fieldset>
        <fieldset class="themes">
          <legend class="label">${say('common.text')}</legend>
          ${SIZES.map((name) => html`<label class="theme" data-size=${name}><input type="radio" name="text" checked=${(textSize || 'usual') === name}
            onChange=${() => on.textSize(name === 'usual' ? null : name)} /><span>${say('common.text.' + name)}</span></label>`)}
        </fieldset>
        <${LanguageChips} on=${on} />
        ${leaving ? leave(unsent, goes, on) : html`<div><button type="button" class="button quiet" data-way="leave" onClick=${on.leave}><${Icon} name="leave" />${say('participant.leave')}</button></div>`}
      </div>
    </section>`;
}

/** The menu lies over the page: whoever goes on behind it, by key or finger, would not see where they are. */
function goesBehind({ currentTarget, relatedTarget }) {
  return Boolean(relatedTarget) && !currentTarget.contains(relatedTarget) && !relatedTarget.closest('.menu-button');
}

function leave(unsent, goes, on) {
  if (goes) return html`<div class="note warm" role="status"><p>${say('participant.erase.waiting')}</p></div>`;
  return html`
    <div class=${'note ' + (unsent ? 'alarm' : 'warm')} role="alert" tabindex="-1">
      ${unsent ? html`<p><strong>${say('participant.leave.unsent', { n: unsent })}</strong></p>` : null}
      <p>${say('participant.leave.sure')}</p>
      <div class="row">
        <button type="button" class="button alarm" onClick=${on.leaveNow}>${say('participant.leave.yes')}</button>
        <button type="button" class="button quiet alarm" data-way="erase.leave" onClick=${on.eraseAndLeave}>${say('participant.erase.leave')}</button>
        <button type="button" class="button quiet" onClick=${on.stay}>${say('participant.leave.no')}</button>
      </div>
    </div>`;
}
