/** What the person says, changes and takes back: commands into the outbox, drafts on the phone. */
import { language, say } from '../words.js';
import { creditOf, choiceOf, filled } from './credit.js';

const SMALL = ['erase', 'support', 'unsupport', 'dot', 'undot', 'rate', 'unrate', 'recognise', 'unrecognise', 'withdraw-objection'];

const HELD = 7000;      // ms that a withdrawal can be taken back before it leaves

/** Whether a command is a tap rather than words: refused, it is undone and told, and nothing of it is kept. */
export function isSmall(command) {
  return SMALL.includes(command.t);
}

/** `page`: the state of pages/participant.js; `road`: {board, outbox, mine}; `focus(selector)` draws, and puts the focus there. */
export function gestures({ page, parts = { get: () => null }, road, drafts, connection, draw, focus, show = () => {}, buzz = () => {} }) {
  const { board, outbox, mine } = road;
  const editingHere = () => (drafts.get('editing') && drafts.get('editing').section === page.tab ? drafts.get('editing') : null);
  const isKnown = (id) => Boolean(id && (board.contribution(id) || outbox.item(id)));

  function write(change) {
    const editing = editingHere();
    const draft = editing || drafts.get(page.tab) || { text: '' };
    drafts.set(editing ? 'editing' : page.tab, { ...draft, ...change });
    draw();
  }

  /** What a draft says, as `post` and `edit` have it: what is not there is left out. */
  function saying({ text, lang, field, solution, facts }, section, choice) {
    const all = {
      text, lang: spoken(text, lang), field: section === 'challenges' && isKnown(field) ? field : null, solution: section === 'evidence' && isKnown(solution) ? solution : null,
      facts: section === 'evidence' ? filled(facts) : null, credit: creditOf(choice),
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  }

  /** As the composer showed it: what was tapped, else what was guessed. Before the guesser is here, nothing is said of it. */
  function spoken(text, chosen) {
    const module = parts.get('tongue');
    return module && board.workshop ? module.tongueOf(text, { chosen, workshop: board.workshop.language, page: language() }).lang : chosen || null;
  }

  function post(section, draft, choice) {
    const item = connection.send({ t: 'post', section, ...saying(draft, section, choice) });
    mine.posted(item.command, item.at);
  }

  /** A refused post is posted anew, under a new id; what stands already is edited, and an earlier refused edit is let go. */
  function sendEdit(editing) {
    const { id, item, section, refused } = editing;
    const choice = editing.choice || choiceOf(editing.credit);
    if (item) outbox.remove(item);
    if (refused) {
      mine.forget(id);
      return post(section, editing, choice);
    }
    connection.send({ t: 'edit', contribution: id, ...saying(editing, section, choice) });
  }

  return {
    editingHere,
    type(text) {
      clearTimeout(page.hinting);
      page.hinting = setTimeout(() => { page.hinted = text; draw(); }, 350);
      write({ text });
    },
    pick: (name, id) => write({ [name]: id }),
    tongue: (lang) => write({ lang }),
    // What is filled in is laid over what stands now, not over what was drawn: two fields may be filled within one drawing.
    facts: (change) => write({ facts: { ...(editingHere() || drafts.get(page.tab) || {}).facts, ...change } }),
    credit(change) {
      const editing = editingHere();
      const choice = { kind: 'nobody', ...(editing ? editing.choice || choiceOf(editing.credit) : drafts.get('credit')), ...change };
      if (editing) write({ choice });
      else drafts.set('credit', choice);
      draw();
    },
    toggleQuoted() { page.quotedOpen = !page.quotedOpen; draw(); },
    coach(open) { drafts.set('coach', { open }); draw(); },
    send() {
      // A double tap comes before the next drawing, from a button that still shows the words just sent.
      if (page.sent) return;
      page.sent = true;
      const editing = editingHere();
      if (editing) sendEdit(editing);
      else post(page.tab, drafts.get(page.tab), drafts.get('credit'));
      drafts.set(editing ? 'editing' : page.tab, null);
      if (!editing) drafts.set('coach', { open: false });
      if (!editing || editing.refused) page.atEnd[page.tab] = true;
      Object.assign(page, { hinted: '', alikeSaid: false, staying: false, quotedOpen: false });
      draw();
    },
    edit({ id, item, text, lang, field, solution, facts, credit, refused }) {
      drafts.set('editing', { id, item, text, lang, field, solution, facts, credit, refused, section: page.tab });
      focus('#words');
    },
    cancel() {
      const editing = editingHere();
      drafts.set('editing', null);
      show({ words: say('participant.editing.left'), back: () => drafts.set('editing', editing) });
      focus('#words');
    },
    askWithdraw(id) { page.asking = id; focus('[data-way="withdraw.no"]'); },
    keep() {
      const row = page.asking;
      page.asking = null;
      focus('[data-row="' + row + '"] [data-way="withdraw"]');
    },
    withdraw(contribution) {
      page.asking = null;
      outbox.put({ t: 'withdraw', contribution }, null, HELD);
      focus('[data-row="' + contribution + '"] [data-way="withdraw.undo"]');
    },
    again(item) { outbox.again(item); connection.flush(); draw(); },
    /** `posted`: its words go with it, so they can be had back. */
    drop(id, posted) {
      const item = outbox.remove(id);
      if (posted && item) {
        mine.forget(posted);
        show({ words: say('participant.dropped'), back: () => { outbox.putBack(item); mine.posted(item.command, item.at); } });
      }
      draw();
    },
    /** `instead`: of posting the same; the draft is kept until one is sure. */
    support(contribution, on, instead = false) {
      buzz();
      connection.send({ t: on ? 'support' : 'unsupport', contribution });
      if (instead) page.alikeSaid = on;
      draw();
    },
    dropDraft() {
      const [tab, draft] = [page.tab, drafts.get(page.tab)];
      show({ words: say('participant.draft.dropped'), back: () => drafts.set(tab, draft) });
      drafts.set(page.tab, null);
      Object.assign(page, { hinted: '', alikeSaid: false });
      focus('#words');
    },
    stayHere() { page.staying = true; focus('#words'); },
  };
}
