package org.cordee.restitution;

/** How an entry stands on the page. */
public enum Form implements Keyed {
    /** Starts a new paragraph: introductions, prose, one-line points set apart. */
    PARAGRAPH,
    /** A new line in the same paragraph. */
    LINE,
    /** An item of a list; the form of what is written live, unless the rapporteur says otherwise. */
    BULLET
}
