package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of our PDFs: for everybody to read (PDF/UA-1), and to be kept (PDF/A-3a). */
class PdfConformanceTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> documents() {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
                .flatMap(flavour -> Stream.of(
                        Arguments.of(flavour, "2017", Dossier.of(Gatherings.real())),
                        Arguments.of(flavour, "six workshops and annexes", Gatherings.annexed()),
                        Arguments.of(flavour, "Arabic", Dossier.of(Gatherings.arabic())),
                        Arguments.of(flavour, "Arabic and Spanish in French", SpokenIn.in(Language.FR)),
                        Arguments.of(flavour, "French and Spanish in Arabic", SpokenIn.in(Language.AR)),
                        Arguments.of(flavour, "emoji of every kind", Dossier.of(Gatherings.saying(emoji()))),
                        Arguments.of(flavour, "what no font has", Dossier.of(Gatherings.saying(unknown()))),
                        Arguments.of(
                                flavour, "one workshop, nested and linked", Dossier.of(Gatherings.saying(nested())))));
    }

    private static Entry nested() {
        Inline link = new Inline.Link("https://example.org/é?a=1&b=2", Gatherings.text("un lien"));
        Entry below = Entry.of(Form.PARAGRAPH, java.util.List.of(link));
        Entry bullet = Entry.of(Form.BULLET, Gatherings.text("Un sous-point 👩‍🚀"));
        return new Entry(
                Form.BULLET, Gatherings.text("Un point"), java.util.List.of(below, bullet), java.util.List.of());
    }

    private static Entry[] emoji() {
        return Stream.of(
                        "👍🏽 👍🏿 👩🏽‍🚀 👩‍🚀 👨‍👩‍👧‍👦 🏳️‍🌈 🤝🏻",
                        "🇫🇷 🇪🇺 🇸🇳 🇧🇷 🇲🇦 🇫 🇨🇭🇮🇹 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                        "1️⃣ #️⃣ ❤️ ❤ ☑️ ⚠️ ♻️ ✔️",
                        "→ ✓ ≥ € № fi ffl œ")
                .map(words -> Entry.of(Form.BULLET, Gatherings.text(words)))
                .toArray(Entry[]::new);
    }

    private static Entry unknown() {
        return Entry.of(Form.BULLET, Gatherings.text("字典 et 가 et \uE000 et \uDBBF\uDFFD"));
    }

    @ParameterizedTest
    @MethodSource("flavours")
    void with_a_logo_and_a_colour_too(PDFAFlavour flavour) throws Exception {
        HouseStyle style = new HouseStyle(
                java.util.Optional.empty(), java.util.Optional.of("#AA3311"), java.util.Optional.of(PdfFile.logo()));
        assertNothingWrong(flavour, Format.PDF.writer().write(Dossier.of(Gatherings.real()), style));
        assertNothingWrong(flavour, Format.PDF.writer().write(Dossier.of(Gatherings.saying(nested())), style));
    }

    static Stream<PDFAFlavour> flavours() {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void verapdf_finds_nothing_wrong(PDFAFlavour flavour, String name, Dossier dossier) throws Exception {
        assertNothingWrong(flavour, Format.PDF.writer().write(dossier, HouseStyle.PLAIN));
    }

    private static void assertNothingWrong(PDFAFlavour flavour, byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(failures(result)).isEmpty();
            assertThat(result.getTotalAssertions()).isGreaterThan(500);
            assertThat(result.isCompliant()).isTrue();
        }
    }

    private static Map<String, String> failures(ValidationResult result) {
        Map<String, String> failures = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
            failures.putIfAbsent(
                    assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber(),
                    assertion.getMessage() + " " + assertion.getLocation().getContext());
        }
        return failures;
    }
}
