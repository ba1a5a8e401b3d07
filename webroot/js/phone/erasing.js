/**
 * Erasing all that one said here. The phone forgets at once, also what was on its way: it is never sent again, and what arrives late over a
 * line that was given up is refused. The rest is the server's, as soon as it is reached: the wish waits in the outbox like any other.
 */
export function erasing({ page, road, connection, draw, focus, leave }) {
  const { outbox, mine, given } = road;

  function forget() {
    mine.erase();
    given.erase();
  }

  function erase() {
    outbox.erase();
    forget();
    connection.send({ t: 'erase' });
    // A notice may offer to take back what was just let go of.
    Object.assign(page, { erasing: false, notice: null });
  }

  return {
    askErase() { page.erasing = true; focus('[data-way="erase.no"]'); },
    keepAll() { page.erasing = false; focus('[data-way="erase"]'); },
    eraseWords() { erase(); focus('#panel'); },
    /** One leaves when it is done, not before: nobody else could ask it. */
    eraseAndLeave() { page.goes = true; erase(); draw(); },
    /** The server has done it; what `yours` brought back meanwhile is gone too. */
    erased() { forget(); if (page.goes) leave(); },
  };
}

/** Whether it is asked and not done yet. */
export function isErasing({ outbox }) {
  return outbox.items.some(({ command }) => command.t === 'erase');
}
