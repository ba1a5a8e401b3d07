package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Remark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The document of 2017 as other programs made it of its Markdown (pandoc 2.17, LibreOffice 7.4): each is read as the same, with
 * the two dead links remarked. A file that is added to the folder is tried too.
 */
class MadeElsewhereTest {
    private static final Path FOLDER = Path.of("src/test/resources/made-elsewhere");
    private static final Path CANONICAL = Path.of("src/test/resources/rmb/rmb-2017-extract.canonical.md");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(5);
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_is_read_to_the_byte(Path file) throws IOException {
        Format format = Format.ofFileName(file.toString()).orElseThrow();
        Outcome.Read read = (Outcome.Read) format.reader().orElseThrow().read(Files.readAllBytes(file));
        byte[] markdown = Format.MARKDOWN.writer().write(Dossier.of(read.gathering()), HouseStyle.PLAIN);
        assertThat(new String(markdown, StandardCharsets.UTF_8)).isEqualTo(Files.readString(CANONICAL));
        assertThat(read.remarks()).extracting(Remark::about).containsOnly(About.DEAD_LINK);
    }
}
