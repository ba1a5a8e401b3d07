package org.cordee.live;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import org.cordee.journal.Styles;

/**
 * How a gathering's documents look, as its organiser gave it: a Word file, a colour, a logo.
 *
 * @param revision 0 where nothing was ever given; grows with each change
 */
public record Style(Optional<Buffer> reference, Optional<String> accent, Optional<Buffer> logo, long revision) {
    static Style of(Styles.Kept kept) {
        return new Style(kept.reference(), kept.accent(), kept.logo(), kept.revision());
    }

    Styles.Kept toKeep() {
        return new Styles.Kept(reference, accent, logo, revision);
    }

    public Style withReference(Optional<Buffer> reference) {
        return new Style(reference, accent, logo, revision);
    }

    public Style withAccent(Optional<String> accent) {
        return new Style(reference, accent, logo, revision);
    }

    public Style withLogo(Optional<Buffer> logo) {
        return new Style(reference, accent, logo, revision);
    }
}
