package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.formats.PdfFile.letters;
import static org.cordee.formats.PdfFile.opened;
import static org.cordee.formats.PdfFile.saying;
import static org.cordee.formats.PdfFile.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Restitution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write is there in our PDFs, character by character, or is seen to be missing. */
class PdfLettersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789",
                "àâäæçéèêëîïôœöùûüÿ ÀÂÄÆÇÉÈÊËÎÏÔŒÖÙÛÜŸ « » “ ” ‘ ’ … – — · ª º °",
                "áéíóúüñ ÁÉÍÓÚÜÑ ¿ ¡ ãõ ÃÕ àâêô ç",
                "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي ًٌٍَُِّْ ـ ٠١٢٣٤٥٦٧٨٩ ، ؛ ؟ ﷺ لا",
                "→ ← ↑ ↓ ⇒ ✓ ✔ ✗ ✘ ≥ ≤ ≠ ± × ÷ € $ £ ¥ № ‰ § © ® ™ ½ ¼ ² ³ µ ∞ ∑ √ • ◦ ▪ ■ □ ☐ ☑ ★ ☆ ♥",
                "😀 😂 😍 🙏 👏 💪 🔥 🎉 🌱 🌍 🌳 💡 💶 🏔 ❤ ⚠ ✅ ❌ ⭐ ♻ 🤝 👉 🚲",
            })
    void what_people_write_is_shown_with_no_character_replaced(String words) throws IOException {
        assertThat(PdfFonts.showable(words)).isEqualTo(words);
        try (PDDocument document = opened(saying(words))) {
            assertThat(text(document)).doesNotContain("\uFFFD");
        }
    }

    @ParameterizedTest
    @CsvSource({"👩‍🚀, 👩🚀", "❤️, ❤", "👍🏽, 👍🏽", "🇫🇷, 🇫🇷", "👨‍👩‍👧‍👦, 👨👩👧👦"})
    void of_emoji_in_parts_only_joiners_and_selectors_may_go(String emoji, String parts) throws IOException {
        String shown = PdfFonts.showable("a" + emoji + "b");
        assertThat(shown.replaceAll("[\u200D\uFE0F]", "")).isEqualTo("a" + parts + "b");
        try (PDDocument document = opened(saying("a" + emoji + "b"))) {
            assertThat(letters(text(document)).replaceAll("[\u200D\uFE0F]", "")).contains("a" + parts + "b");
        }
    }

    @Test
    void what_no_font_has_is_seen_to_be_missing() throws IOException {
        assertThat(PdfFonts.showable("avant 字典 après")).isEqualTo("avant \uFFFD\uFFFD après");
        try (PDDocument document = opened(saying("avant 字典 après"))) {
            assertThat(letters(text(document))).contains("avant\uFFFD\uFFFDaprès");
        }
    }

    /** A font may have a glyph for one; what it means, the reader does not know. */
    @Test
    void characters_of_private_use_are_seen_to_be_missing() {
        for (int c = 0xE000; c <= 0xF8FF; c++)
            assertThat(PdfFonts.showable(Character.toString(c))).isEqualTo("\uFFFD");
    }

    /** A reader who looks for "efficace" finds it. */
    @Test
    void letters_are_letters_and_no_ligatures() throws IOException {
        try (PDDocument document = opened(saying("efficace, flamme, affluence, office"))) {
            assertThat(text(document)).contains("efficace, flamme, affluence, office");
        }
    }

    /** Every place that words stand in, also the bookmarks and the running head. */
    @Test
    void what_no_font_has_is_seen_to_be_missing_in_headings_too() throws IOException {
        Restitution one = Gatherings.saying().restitutions().get(0);
        Restitution chinese = one.withHeading(new org.cordee.restitution.Heading("RMB 字", "1.1", "字典"))
                .withClosingQuotation(Optional.of("字"));
        Gathering two = new Gathering("RMB 字", one.language(), List.of(), List.of(chinese, one));
        try (PDDocument document = opened(Dossier.of(two))) {
            assertThat(letters(text(document)))
                    .contains("RMB\uFFFD")
                    .contains("«\uFFFD\uFFFD»")
                    .contains("«\uFFFD»");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghij", "éèçœ", "كلمة", "W"})
    void a_word_of_five_thousand_letters_is_complete_and_stays_on_the_page(String part) throws IOException {
        String word = part.repeat(5000 / part.length());
        try (PDDocument document = opened(saying(word))) {
            PdfFile.Between stripper = new PdfFile.Between();
            String read = letters(stripper.getText(document));
            assertThat(stripper.beyond).isEmpty();
            assertThat(read).contains(letters(word));
        }
    }
}
