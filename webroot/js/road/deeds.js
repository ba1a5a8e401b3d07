/**
 * What was done on this page, and the way back. The server undoes (docs/protocol.md, `undo`, `redo`): a deed is the id of
 * a command of one's own; here is kept which commands belong to one act, and the words for it. Several commands of one act
 * are undone in reverse order. What somebody changed meanwhile stays as it is, and is said.
 *
 * No DOM, no words of its own: `send(command, settled)` sends, `storage` (as localStorage, or null) keeps the lists over a
 * reload under `name`, `changed()` is called when something is to be shown anew.
 */
const KEPT = 50;    // acts; the server remembers 100 deeds

export class Deeds {
  constructor({ send, storage = null, name = 'deeds', changed = () => {} }) {
    Object.assign(this, { send, storage, changed, key: 'cordee:deeds:' + name });
    /** What is to be shown: {kind: 'did' | 'undone' | 'redone' | 'refused' | 'told', words, code, say}, or null. */
    this.shown = null;
    const { done = [], undone = [] } = this.read();
    Object.assign(this, { done, undone });
  }

  /** The act that `undo` would take back: {ids, words}, or null. */
  get last() {
    return this.done[this.done.length - 1] || null;
  }

  /** The act that `redo` would do again, or null. */
  get next() {
    return this.undone[this.undone.length - 1] || null;
  }

  /** An act of these commands, in the order they were sent; `words` say what was done. What was undone before cannot be redone after it. */
  did(ids, words) {
    const act = { ids: [].concat(ids), words };
    if (!act.ids.length) return;
    this.done = [...this.done.slice(1 - KEPT), act];
    this.undone = [];
    this.show({ kind: 'did', words });
  }

  /** Sends the commands of one act and keeps it. Returns them with their ids; `settled(answer)` is called for each. */
  act(commands, words, settled = null) {
    const sent = [].concat(commands).map((asked) => {
      const command = this.send(asked, (answer) => {
        if (!answer.ok) this.refused(command.id, answer);
        if (settled) settled(answer);
      });
      return command;
    });
    this.did(sent.map(({ id }) => id), words);
    return sent;
  }

  /** A command was refused, so there is nothing of it to undo. `answer` null: who sent it says so in another way. */
  refused(id, answer) {
    const without = (acts) => acts.map((act) => ({ ...act, ids: act.ids.filter((other) => other !== id) })).filter(({ ids }) => ids.length);
    this.done = without(this.done);
    if (answer) this.show({ kind: 'refused', words: null, code: answer.code, say: answer.say || null });
    else this.keep();
  }

  /** Says something that cannot be undone. */
  tell(words) {
    this.show({ kind: 'told', words });
  }

  hush() {
    this.shown = null;
    this.changed();
  }

  /** Takes the last act back. False: there is none. */
  undo() {
    const act = this.done.pop();
    if (!act) return false;
    this.ask('undo', act, act.ids.slice().reverse(), (ids) => { this.undone.push({ ...act, ids: ids.reverse() }); });
    return true;
  }

  /** Does again what was taken back last. False: there is nothing. */
  redo() {
    const act = this.undone.pop();
    if (!act) return false;
    this.ask('redo', act, act.ids, (ids) => { this.done.push({ ...act, ids }); });
    return true;
  }

  /** Asks for each deed; when all are answered, those that went through (if any) are `kept`, and it is said how it went. */
  ask(t, act, deeds, kept) {
    const answers = new Map();
    const settled = (deed) => (answer) => {
      answers.set(deed, answer);
      if (answers.size === deeds.length) this.answered(t, act, deeds, answers, kept);
    };
    deeds.forEach((deed) => this.send({ t, deed }, settled(deed)));
    this.shown = null;
    this.keep();
    this.changed();
  }

  answered(t, act, deeds, answers, kept) {
    const through = deeds.filter((deed) => answers.get(deed).ok);
    const problem = worst(deeds.map((deed) => answers.get(deed)), through.length);
    if (through.length) kept(through);
    if (problem) this.show({ kind: 'refused', words: act.words, code: problem.code, say: problem.say });
    else this.show({ kind: t === 'undo' ? 'undone' : 'redone', words: act.words });
  }

  show(shown) {
    this.shown = { code: null, say: null, ...shown };
    this.keep();
    this.changed();
  }

  keep() {
    try {
      if (this.storage) this.storage.setItem(this.key, JSON.stringify({ done: this.done, undone: this.undone }));
    } catch (full) {
      this.storage = null;    // then the lists last as long as the page
    }
  }

  read() {
    try {
      return JSON.parse(this.storage && this.storage.getItem(this.key)) || {};
    } catch (broken) {
      return {};
    }
  }
}

/** A command that had changed nothing is no deed: beside others that were undone, that is no problem. */
function worst(answers, through) {
  const problems = answers.filter((answer) => !answer.ok && !(through && answer.code === 'no-such-deed'));
  return problems.find(({ code }) => code === 'changed-meanwhile') || problems[0] || null;
}
