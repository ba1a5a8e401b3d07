/** Dragging at the desk: contributions and lines, over the document. Everything here has a key and a button too. */
import { asWhere, placeAt } from '../desk/dragging.js';

export function draggingHands({ desk, state, set, about, takeOver, addTo }) {
  return {
    dragSaid: (event, id) => start(event, { said: about(id) }),
    dragPoint: (event, id) => start(event, { entry: id }),
    dragOver: (event) => {
      if (!state.dragging) return;
      const place = placeAt(event.target, event.clientY);
      const over = place && allowed(place) ? place : null;
      if (over) event.preventDefault();
      if (JSON.stringify(over) !== JSON.stringify(state.over)) set({ over });
    },
    dragLeave: (event) => { if (!event.currentTarget.contains(event.relatedTarget)) set({ over: null }); },
    dropped: (event) => { event.preventDefault(); if (state.over) fall(state.over); set({ over: null, dragging: null }); },
    dragEnd: () => set({ over: null, dragging: null }),
  };

  function start(event, dragging) {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', '');
    set({ dragging });
  }

  function allowed(over) {
    if (state.dragging.said && over.side === 'into') return true;
    return asWhere(desk.document().trees, over, state.dragging.entry) !== null;
  }

  function fall(over) {
    const { said, entry } = state.dragging;
    if (said && over.side === 'into') return addTo(over.entry, said);
    const where = asWhere(desk.document().trees, over, entry);
    return said ? takeOver(said, { where }) : desk.moveTo(entry, where);
  }
}
