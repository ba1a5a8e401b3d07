package org.cordee.end2end;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cordee.formats.DocumentReader;
import org.cordee.formats.Dossier;
import org.cordee.formats.Format;
import org.cordee.formats.HouseStyle;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Restitution;

/** The real documents of RMB 2017. */
final class Documents {
    private static final Path EXTRACT = Path.of("src/test/resources/rmb/rmb-2017-extract.md");

    private Documents() {}

    static List<Restitution> restitutionsOf2017() {
        try {
            var read = (DocumentReader.Outcome.Read)
                    Format.MARKDOWN.reader().orElseThrow().read(Files.readAllBytes(EXTRACT));
            return read.gathering().restitutions();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One restitution alone, as it is downloaded. */
    static String canonical(Restitution restitution) {
        Gathering alone = new Gathering(
                restitution.heading().gathering(), restitution.language(), List.of(), List.of(restitution));
        return new String(Format.MARKDOWN.writer().write(Dossier.of(alone), HouseStyle.PLAIN), StandardCharsets.UTF_8);
    }
}
