package org.cordee.formats;

import java.util.List;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Seal;

/** What a signed document says of its sign-off: version, time, the room's figures, and how to tell that it is the one signed. */
final class SealPage {
    private SealPage() {}

    static List<Entry> of(Restitution restitution, Seal seal) {
        Language language = restitution.language();
        return List.of(
                line(language, Phrase.VERSION, seal.version()),
                line(language, Phrase.SIGNED, Moments.written(seal.at(), language)),
                line(language, Phrase.RECOGNISED, Phrase.OF_PRESENT.in(language, seal.recognised(), seal.present())),
                line(language, Phrase.STILL_OPEN, seal.open()),
                line(language, Phrase.FINGERPRINT, Fingerprint.of(restitution)));
    }

    private static Entry line(Language language, Phrase label, Object value) {
        String words = Phrase.LABELLED.in(language, label.in(language), value);
        return Entry.of(Form.BULLET, List.of(new Inline.Text(words)));
    }
}
