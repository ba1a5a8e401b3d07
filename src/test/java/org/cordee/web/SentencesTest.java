package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordee.formats.DocumentReader;
import org.cordee.restitution.Language;
import org.cordee.workshop.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is refused, is refused in a sentence of its own. */
class SentencesTest {
    private static final Pattern CODE =
            Pattern.compile("(?:new Problem\\(\\d+, |Problem\\.ofField\\(|BadFrame\\.of\\(|id\\(rc, \"\\w+\","
                    + " |nack\\(ask\\.id\\(\\)\\.value\\(\\), |fault\\()\"([a-z-]+)\"");

    /** Every code that the server can say: those of the rules, of the readers, and those written in the code of web. */
    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>(Set.of(
                "bad-request",
                "not-admitted",
                "no-such-page",
                "no-such-method",
                "not-acceptable",
                "too-big",
                "other-media-type",
                "unavailable",
                "broken",
                "no-such-code",
                "no-such-link",
                "unknown-frame"));
        for (Refusal refusal : Refusal.values()) codes.add(refusal.code());
        for (DocumentReader.Why why : DocumentReader.Why.values()) codes.add(why.code());
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/cordee/web"))) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .forEach(f -> CODE.matcher(text(f)).results().forEach(found -> codes.add(found.group(1))));
        }
        return codes;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_has_a_sentence_in_each_language(Language language) throws IOException {
        Sentences sentences = new Sentences();
        String otherwise = sentences.say("no code of ours", language, Optional.empty());
        assertThat(codes())
                .hasSizeGreaterThan(35)
                .contains("too-many-guesses", "section-closed", "document-no-workshop");
        assertThat(codes())
                .filteredOn(code -> !code.equals("broken"))
                .allSatisfy(code -> assertThat(sentences.say(code, language, Optional.empty()))
                        .as(code)
                        .isNotEqualTo(otherwise)
                        .matches(say -> language == Language.FR
                                || !say.equals(sentences.say(code, Language.FR, Optional.empty()))));
    }

    @Test
    void every_remark_on_a_document_has_a_sentence_on_the_organisers_page() throws IOException {
        String french = Files.readString(Path.of("webroot/locales/fr.json"));
        for (DocumentReader.About about : DocumentReader.About.values())
            assertThat(french).contains("\"organiser.remark." + about.code() + "\": \"");
    }
}
