package org.cordee.restitution;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final String ENGLAND = "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’épicerie coopérative : « 12 000 € » — 5pays, de des",
                "حلول ومشاريع الاقتصاد الاجتماعي والتضامني التي يمكن تكرارها",
                "الْعَرَبِيَّةُ می‌خواهم", // harakat, and a ZWNJ
                "שָׁלוֹם",
                "Tiếng Việt",
                "हिन्दी क्षत्रिय",
                "ཧྐྵྨླྺྼྻྂ",
                "日本語がぎぐ",
                "한국어",
                "ÅΩ",
                "1️⃣ ❤️‍🔥 👨‍👩‍👧‍👦 👍🏽 🇫🇷",
                "deux  espaces",
                "x²≠∑½",
                "<b>&amp;</b> # - * `"
            })
    void ordinary_words_are_kept_letter_for_letter(String words) {
        assertThat(Words.clean(words)).isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFC));
    }

    @Test
    void words_are_brought_to_nfc() {
        assertThat(Words.clean("e\u0301te\u0301")).isEqualTo("été");
        assertThat(Words.clean("e\u0302\u0323")).isEqualTo("ệ");
        assertThat(Words.clean("\uFB01n ①"))
                .as("compatibility forms are letters of their own")
                .isEqualTo("\uFB01n ①");
    }

    @Test
    void taking_something_out_leaves_nothing_uncomposed() {
        assertThat(Words.clean("e\u0000\u0301")).isEqualTo("é");
        assertThat(Words.clean("e\u202E\u0301")).isEqualTo("é");
    }

    @Test
    void taking_a_mark_too_many_out_leaves_nothing_uncomposed() {
        // NFC makes two of each U+0344, so that the ninth mark, between two halves of a Kannada vowel, shows after it.
        String heap = "q\u0335" + "\u0344".repeat(3);
        assertThat(Words.clean(heap + "\u0CC6\u0301\u0CC2")).endsWith("\u0CCA");
    }

    @Test
    void words_stand_on_one_line() {
        assertThat(Words.clean("a\nb\rc\r\nd\te\u000Bf\fg\u0085h\u2028i\u2029j"))
                .isEqualTo("a b c d e f g h i j");
    }

    @Test
    void control_characters_are_taken_out() {
        StringBuilder all = new StringBuilder("a");
        for (char c = 0; c < 0xA0; c++) {
            if (Character.isISOControl(c) && !("" + c).matches("\\R|\\t")) all.append(c);
        }
        assertThat(all).hasSizeGreaterThan(50);
        assertThat(Words.clean(all + "b\uFEFF\uFFFE\uFFFF\uFDD0\uD83F\uDFFEc")).isEqualTo("abc");
    }

    @Test
    void lone_surrogates_are_taken_out_and_pairs_are_kept() {
        assertThat(Words.clean("a\uD83Db\uDE00c😀d\uDE00\uD83De")).isEqualTo("abc😀de");
        assertThat(Words.clean("\uD83D\u0007\uDE00x"))
                .as("two lone halves make no whole")
                .isEqualTo("x");
    }

    @Test
    void overrides_are_taken_out_and_marks_of_direction_kept() {
        assertThat(Words.clean("a\u202Ab\u202Bc\u202Cd\u202De\u202Ef")).isEqualTo("abcdef");
        assertThat(Words.clean("a\u200Eb\u200Fc\u061Cd")).isEqualTo("a\u200Eb\u200Fc\u061Cd");
    }

    @Test
    void isolates_are_balanced() {
        assertThat(Words.clean("a \u2067b")).isEqualTo("a \u2067b\u2069");
        assertThat(Words.clean("\u2066a\u2067b\u2068c")).isEqualTo("\u2066a\u2067b\u2068c\u2069\u2069\u2069");
        assertThat(Words.clean("a\u2069\u2069b\u2066c\u2069\u2069d")).isEqualTo("ab\u2066c\u2069d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\u00A0\u202F\u3000", "\n\t", "\u200B", "\u200D\u200C", "\u2060\u00AD", "\u2800", "\u3164",
                        "\u115F\u1160",
                "\uFFA0", "\u034F", "\uFE0F", "\u17B4\u17B5", "\u180E\u180B", "\u2066\u2069", "\u2067", "\u202E",
                        "\uFEFF", "\u0000",
                "\uDB40\uDC67", "\uDB40\uDD00", "\u206A", "\uFFF9\uFFFB", "\uD83D", " \u200B \u2800 \u3164 "
            })
    void what_looks_blank_is_empty(String blank) {
        assertThat(Words.clean(blank)).isEmpty();
    }

    @Test
    void blank_ends_are_trimmed_and_blanks_within_are_kept() {
        assertThat(Words.clean(" \u00A0\u3000a \u00A0 b\u202F \n")).isEqualTo("a \u00A0 b");
        assertThat(Words.sound(" a \n")).isEqualTo(" a  ");
    }

    @Test
    void a_letter_carries_at_most_eight_marks() {
        assertThat(Words.clean("a" + "\u0335".repeat(8) + "b")).isEqualTo("a" + "\u0335".repeat(8) + "b");
        assertThat(Words.clean("a" + "\u0335".repeat(2_000) + "b")).isEqualTo("a" + "\u0335".repeat(8) + "b");
        assertThat(Words.clean("a" + "\u20DD".repeat(9) + "b")).hasSize(10);
        assertThat(Words.clean("a" + "\u0335\u200D".repeat(9)).codePoints().filter(c -> c == 0x335))
                .as("a joiner begins no new letter")
                .hasSize(8);
    }

    @Test
    void graphemes_are_counted_as_a_reader_counts() {
        for (String one : new String[] {
            "a", "é", "x\u0323\u0302", "👨‍👩‍👧‍👦", "👍🏽", "🇫🇷", "1️⃣", "❤️‍🔥", ENGLAND, "각", "\u1100\u1161\u11A8"
        }) assertThat(Words.graphemes(one)).as(one).isEqualTo(1);
        assertThat(Words.graphemes("")).isZero();
        assertThat(Words.graphemes("🇫🇷🇧🇪")).isEqualTo(2);
        assertThat(Words.graphemes("été 🇫🇷")).isEqualTo(5);
    }

    @Test
    void the_flag_of_england_is_kept() {
        assertThat(Words.clean(ENGLAND)).isEqualTo(ENGLAND);
    }

    /** A bound that only a time growing with the square of the length would miss; not a measure of speed. */
    @ParameterizedTest
    @MethodSource("hostile")
    void sixteen_kib_of_malice_take_no_time_to_speak_of(String hostile) {
        String sixteenKib = hostile.repeat(16_384 / hostile.length());
        assertTimeoutPreemptively(ofSeconds(5), () -> {
            for (int i = 0; i < 20; i++) {
                String clean = Words.clean("a" + sixteenKib + "b");
                assertThat(Words.graphemes(clean)).isPositive();
                assertThat(Words.graphemes(sixteenKib)).isPositive();
            }
        });
    }

    static String[] hostile() {
        return new String[] {
            " ",
            "\r\n",
            "\u0301",
            "\u0344",
            "\u0316\u0301",
            "\u0301".repeat(4_096) + "\u0316".repeat(4_096),
            "\u0F73",
            "\u2066",
            "\u2069",
            "\u200D",
            "👩\u200D",
            "🇫",
            "\u1100",
            "\u0915\u094D",
            "\uFE0F",
            "\uDB40\uDC67",
            "\uD83D",
            "\uDE00",
            "\u0600",
            "\u202E",
            "\u3164 "
        };
    }
}
