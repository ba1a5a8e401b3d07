/**
 * Lists of things by a name, each list oldest first, kept in order as things come, change and go: with two thousand on the board and fifty a second
 * coming in, sorting them anew at each change is felt on an old phone. What was handed out does not change under who has it.
 */
const NONE = [];

export class Timely {
  /** `nameOf(thing)`: the list it stands in. */
  constructor(nameOf) {
    Object.assign(this, { nameOf, lists: new Map(), handed: new Set() });
  }

  /** The things of a list, oldest first. */
  of(name) {
    this.handed.add(name);
    return this.lists.get(name) || NONE;
  }

  /** `thing` stands instead of `had` (null: it is new). */
  put(thing, had) {
    if (had && had.at === thing.at && this.nameOf(had) === this.nameOf(thing)) {
      const list = this.own(this.nameOf(thing));
      list[list.lastIndexOf(had)] = thing;
      return;
    }
    this.drop(had);
    const list = this.own(this.nameOf(thing));
    list.splice(placeFor(thing, list), 0, thing);
  }

  drop(had) {
    if (!had) return;
    const list = this.own(this.nameOf(had));
    list.splice(list.lastIndexOf(had), 1);
  }

  /** A list that nobody else has. */
  own(name) {
    if (this.handed.delete(name) || !this.lists.has(name)) this.lists.set(name, (this.lists.get(name) || NONE).slice());
    return this.lists.get(name);
  }
}

/** Most come last. */
function placeFor(thing, list) {
  let low = 0;
  let high = list.length;
  if (high && byTime(list[high - 1], thing) < 0) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byTime(list[middle], thing) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ids are ASCII, so comparing UTF-16 units is comparing code points. */
export function byTime(a, b) {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
