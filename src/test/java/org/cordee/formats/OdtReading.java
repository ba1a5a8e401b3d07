package org.cordee.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Why;

/** What becomes of an OpenDocument file that is read. */
final class OdtReading {
    private OdtReading() {}

    static Outcome outcome(byte[] odt) {
        return Format.ODT.reader().orElseThrow().read(odt);
    }

    static Why why(byte[] odt) {
        return ((Outcome.Refused) outcome(odt)).why();
    }

    static String markdown(Outcome.Read read) {
        return new String(Format.MARKDOWN.writer().write(Dossier.of(read.gathering()), HouseStyle.PLAIN), UTF_8);
    }
}
