package org.cordee.restitution;

import java.util.List;

/** A section's title, word for word as it stands or will stand, and its entries in order. */
public record SectionBody(String title, List<Entry> entries) {
    public SectionBody {
        title = Words.clean(title);
        entries = Entries.inOrder(entries, false);
    }

    SectionBody unmarked() {
        return new SectionBody(title, Entries.unmarked(entries));
    }
}
