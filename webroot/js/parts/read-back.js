/** The restitution as written so far, line by line: to be recognised, or contested with a sentence; and, signed, what the room said of it. */
import { moment } from '../figures.js';
import { html, Words } from '../ui.js';
import { say } from '../words.js';
import { lineNumber } from '../phone/fates.js';
import { Icon } from './icons.js';
import { Inlines } from './inlines.js';
import { Contest, OwnObjections } from './objecting.js';

/** What a phone can open. */
const TAKEN = ['pdf', 'docx', 'odt', 'html', 'md'];

/** `road`: {board, given}; `contesting`: {section, entry, text} being written, or null; `on`: {recognise, contest, typeObjection, sendObjection, cancelObjection, withdrawObjection, download}. */
export function ReadBack({ road, contesting, problem, on }) {
  const { board } = road;
  const written = board.entriesById.size > 0;
  // What is signed is as it is: what one has to say about it waits for the next version.
  const about = { road, may: board.permits('recognise') && !isFrozen(board), contesting, objections: road.given.ownObjections(), on };
  return html`
    <article class="read-back">
      <header>
        <p class="eyebrow"><bdi dir="auto">${board.workshop.gathering}</bdi> · ${say('common.workshop', { number: board.workshop.number })}</p>
        <h2><${Words} text=${board.workshop.title} lang=${board.workshop.language} /></h2>
        ${signed(board)}
        ${isFrozen(board) ? null : html`<p class="soft small">${say(!written ? 'participant.read-back.empty' : about.may ? 'participant.read-back.asks' : 'participant.read-back.growing')}</p>`}
        ${written && !about.may ? takeAway(problem, on) : null}
      </header>
      ${board.sections().map((section) => html`<${SectionRead} key=${section.id} section=${section} about=${about} />`)}
      ${board.closing && board.closing.text ? html`<blockquote><em><${Words} text=${board.closing.text} /></em></blockquote>` : null}
      ${written && about.may ? takeAway(problem, on) : null}
    </article>`;
}

/** At the top, unless one has something else to do first. */
function takeAway(problem, on) {
  return html`<div class="take-away" role="group" aria-label=${say('participant.download')}><${Icon} name="download" />
      ${TAKEN.map((format) => html`<button type="button" class="button quiet small" onClick=${() => on.download(format)}>${say('documents.short.' + format)}</button>`)}</div>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : null}`;
}

function isFrozen(board) {
  return Boolean(board.signature() && board.signature().standing);
}

function signed(board) {
  const signature = board.signature();
  if (!signature) return null;
  const when = moment(signature.at, { year: true });
  return html`<div class="note signed" data-standing=${signature.standing ? '' : undefined}><${Icon} name=${signature.standing ? 'check' : 'edit'} /><div>
    <p><strong>${say(signature.standing ? 'participant.signed' : 'participant.signed.revised', { version: signature.version })}</strong></p>
    <p class="small">${when} · ${say('participant.signed.figures', { n: signature.recognised, present: signature.present })}${signature.open ? ' · ' + say('participant.signed.open', { n: signature.open }) : ''}</p></div></div>`;
}

function SectionRead({ section, about }) {
  const { road, may, on } = about;
  const tree = road.board.tree(section.id);
  const all = ids(tree);
  const known = all.filter((id) => road.given.recognises(id)).length;
  return html`
    <section data-section=${section.id} data-line=${'section-' + section.id} data-offered=${isOffered(road.board, section.id, null) ? '' : undefined}>
      <h3><${Icon} name=${section.id} /><${Words} text=${section.title} lang=${road.board.workshop.language} /></h3>
      ${tree.length ? entries(tree, about) : html`<p class="soft small">${say('participant.read-back.nothing')}</p>`}
      ${may ? html`<div class="whole">
        ${all.length > 1 ? html`<button type="button" class="button quiet small" data-way="recognise-all" aria-pressed=${known === all.length ? 'true' : 'false'} onClick=${() => on.recognise(known === all.length ? all : all.filter((id) => !road.given.recognises(id)), known < all.length)}>
          <${Icon} name="check" />${say('participant.recognise.all')}</button>` : null}
        <button type="button" class="button bare small" data-way="missing" onClick=${() => on.contest(section.id, null)}>${say('participant.missing')}</button></div>` : null}
      <${Contest} contesting=${about.contesting} section=${section.id} entry=${null} on=${on} />
      <${OwnObjections} objections=${about.objections.filter((o) => o.section === section.id && !o.entry)} may=${may} on=${on} />
      ${minority(road.board, section.id, null, about.objections)}
    </section>`;
}

function ids(tree) {
  return tree.flatMap(({ entry, under }) => [entry.id, ...ids(under)]);
}

function isOffered({ workshop, offer }, section, entry) {
  return Boolean(workshop.step === 'read-back' && offer && offer.section === section && (offer.entry || null) === entry);
}

/** Bullets that follow each other make a list; paragraphs and their lines stand by themselves, each to be recognised. */
function entries(tree, about) {
  const blocks = [];
  for (const branch of tree) {
    const last = blocks[blocks.length - 1];
    const list = branch.entry.form === 'bullet';
    if (last && last.list && list) last.branches.push(branch);
    else blocks.push({ list, branches: [branch] });
  }
  return blocks.map(({ list, branches }) => (list
    ? html`<ul key=${branches[0].entry.id}>${branches.map(({ entry, under }) => html`<li key=${entry.id}><${Line} entry=${entry} about=${about} />${entries(under, about)}</li>`)}</ul>`
    : html`<${Line} key=${branches[0].entry.id} entry=${branches[0].entry} about=${about} />`));
}

function Line({ entry, about: { road, may, contesting, objections, on } }) {
  const { board, given } = road;
  const known = given.recognises(entry.id);
  const count = board.counted('recognition', entry.id);
  const number = lineNumber(board, entry.id);
  return html`<div class="read-line" data-line=${entry.id} data-offered=${isOffered(board, entry.section, entry.id) ? '' : undefined} data-known=${known ? '' : undefined}>
    <p><${Inlines} text=${entry.text} /></p>
    ${may ? html`<div class="judge">
      <button type="button" class="button quiet small" data-way="recognise" aria-pressed=${known ? 'true' : 'false'} onClick=${() => on.recognise([entry.id], !known)}><${Icon} name="check" />${say('participant.recognise')}<span class="count-of" aria-hidden="true" data-none=${count ? undefined : ''}>${count}</span><span class="visually-hidden">${say('participant.line', { line: number })}${count ? ', ' + say('participant.recognised', { n: count }) : ''}</span></button>
      <button type="button" class="button bare small" data-way="contest" onClick=${() => on.contest(entry.section, entry.id)}>${say('participant.contest')}<span class="visually-hidden"> ${say('participant.line', { line: number })}</span></button></div>`
    : count ? html`<p class="small soft">${say('participant.recognised', { n: count })}${known ? ' · ' + say('participant.recognised.you') : ''}</p>` : null}
    <${Contest} contesting=${contesting} section=${entry.section} entry=${entry.id} on=${on} />
    <${OwnObjections} objections=${objections.filter((o) => o.entry === entry.id)} may=${may} on=${on} />
    ${minority(board, entry.section, entry.id, objections)}</div>`;
}

/** What the room is to know was said against: only objections kept as a minority's note come with their words. One's own stands there already, with its answer. */
function minority(board, section, entry, own) {
  const kept = board.objections(entry).filter((o) => !own.some(({ id }) => id === o.id) && o.section === section && o.text && o.outcome && o.outcome.kind === 'minority');
  return kept.length ? html`<ul class="minority" role="list">${kept.map((o) => html`<li key=${o.id} class="small"><strong>${say('participant.minority')}</strong> <${Words} text=${o.text} /></li>`)}</ul>` : null;
}
