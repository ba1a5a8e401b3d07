package org.cordee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
    private static final Path REAL = Path.of("src/test/resources/rmb/rmb-2017-extract.md");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream remarks = new ByteArrayOutputStream();

    private void convert(byte[] in, String from, String to) {
        new Convert(new ByteArrayInputStream(in), out, new PrintStream(remarks, true, StandardCharsets.UTF_8))
                .run(from, to, Convert.How.BY_NAME);
    }

    private void refused(byte[] in, String from, String to, String sentence) {
        assertThatThrownBy(() -> convert(in, from, to))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(6))
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("\n");
        assertThat(out.size()).isZero();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void a_file_becomes_its_canonical_form_which_stays_as_it_is() throws IOException {
        Path once = folder.resolve("once.md");
        Path twice = folder.resolve("twice.md");
        convert(new byte[0], REAL.toString(), once.toString());
        convert(new byte[0], once.toString(), twice.toString());
        assertThat(once).content().contains("# ").hasSizeGreaterThan(1000);
        assertThat(twice).hasSameBinaryContentAs(once);
    }

    @Test
    void standard_input_and_output_do_as_files_do() throws IOException {
        Path file = folder.resolve("out.md");
        convert(new byte[0], REAL.toString(), file.toString());
        convert(Files.readAllBytes(REAL), "-", "-");
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void remarks_say_where_and_do_not_mix_with_the_document() throws IOException {
        String odd = Files.readString(REAL).replaceFirst("(?m)^### ", "### Une rubrique d'ailleurs\n\nun mot\n\n### ");
        convert(odd.getBytes(StandardCharsets.UTF_8), "-", "-");
        assertThat(remarks.toString(StandardCharsets.UTF_8))
                .containsPattern("line \\d+: unknown-heading .*Une rubrique d'ailleurs");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("unknown-heading");
    }

    @Test
    void what_is_no_document_is_refused_with_its_reason() throws IOException {
        refused("rien".getBytes(StandardCharsets.UTF_8), "-", "-", "no workshop in it");
        refused(new byte[] {(byte) 0xFF, (byte) 0xC0, 0, 1, 2}, "-", "-", "not text");
        refused(new byte[3 << 20], "-", "-", "larger than any restitution");
        Path binary = file("picture.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF});
        refused(new byte[0], binary.toString(), "-", binary + ": ");
    }

    @Test
    void a_file_that_is_not_there_or_cannot_be_one_is_refused() {
        refused(new byte[0], folder.resolve("none.md").toString(), "-", "There is no file " + folder);
        refused(new byte[0], "a\0b.md", "-", "is no name of a file");
        refused(
                new byte[0],
                REAL.toString(),
                folder.resolve("no/such/folder.md").toString(),
                "There is no");
    }

    @Test
    void a_folder_is_no_file() throws IOException {
        Path named = Files.createDirectory(folder.resolve("folder.md"));
        refused(new byte[0], named.toString(), "-", "could not be converted");
    }

    @Test
    void an_ending_that_nobody_knows_is_refused_and_nothing_is_written() {
        Path out = folder.resolve("out.xyz");
        refused(new byte[0], "in.xyz", "-", "in.xyz: its ending says no format");
        refused(new byte[0], REAL.toString(), out.toString(), "out.xyz: its ending says no format");
        assertThat(out).doesNotExist();
    }
}
