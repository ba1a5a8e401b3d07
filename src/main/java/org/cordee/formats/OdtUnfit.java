package org.cordee.formats;

import org.cordee.formats.DocumentReader.Why;

/** Bytes that are no OpenDocument text, or none that we open. */
final class OdtUnfit extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;

    OdtUnfit(Why why) {
        super(why.code());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
