package org.cordee.formats;

import java.util.List;

/** The headings of a document, in their order. */
final class Heads {
    private Heads() {}

    static List<Part.Head> of(Dossier dossier) {
        return Layout.of(dossier).parts().stream()
                .filter(Part.Head.class::isInstance)
                .map(Part.Head.class::cast)
                .toList();
    }
}
