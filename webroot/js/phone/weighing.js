import { say } from '../words.js';

/** What one gives to what others said and wrote. `tell(code, sentence)` shows and says a sentence. */
export function weighing({ page, drafts, connection, draw, focus, tell, show = () => {}, buzz = () => {} }) {
  const about = ({ id, kind }) => ({ [kind]: id });
  return {
    dot(thing) { buzz(); connection.send({ t: 'dot', ...about(thing) }); },
    undot(thing) { buzz(); connection.send({ t: 'undot', ...about(thing) }); },
    noDotsLeft() { tell('no-dots-left', say('participant.vote.none-left')); },
    /** Sent once both are chosen; the first is kept until then. */
    rate(thing, { impact, feasibility }) {
      page.rating = { id: thing.id, impact, feasibility };
      if (impact && feasibility) {
        connection.send({ t: 'rate', ...about(thing), impact, feasibility });
        page.rating = null;
      }
      draw();
    },
    unrate(thing) { page.rating = null; connection.send({ t: 'unrate', ...about(thing) }); },
    recognise(entries, on) { buzz(); connection.send({ t: on ? 'recognise' : 'unrecognise', entries }); },
    contest(section, entry) {
      const begun = drafts.get('contest');
      const same = begun && begun.section === section && (begun.entry || null) === entry;
      drafts.set('contest', same ? begun : { section, entry, text: (begun && begun.text) || '' });
      focus('#objection');
    },
    typeObjection(text) { drafts.set('contest', { ...drafts.get('contest'), text }); draw(); },
    sendObjection() {
      const { section, entry, text } = drafts.get('contest');
      drafts.set('contest', null);
      connection.send(entry ? { t: 'contest', section, entry, text } : { t: 'contest', section, text });
      focus('#panel');
    },
    cancelObjection() {
      const begun = drafts.get('contest');
      drafts.set('contest', null);
      if (begun && begun.text.trim()) show({ words: say('participant.draft.dropped'), back: () => drafts.set('contest', begun) });
      focus('#panel');
    },
    withdrawObjection(objection) { connection.send({ t: 'withdraw-objection', objection }); },
  };
}
