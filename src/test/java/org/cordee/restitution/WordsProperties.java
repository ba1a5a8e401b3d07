package org.cordee.restitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class WordsProperties {
    @Property
    void cleaning_twice_is_cleaning_once(@ForAll("malice") String raw) {
        String clean = Words.clean(raw);
        assertThat(Words.clean(clean)).isEqualTo(clean);
        String sound = Words.sound(raw);
        assertThat(Words.sound(sound)).isEqualTo(sound);
    }

    @Property
    void clean_words_are_whole_composed_and_of_sound_characters(@ForAll("malice") String raw) {
        String clean = Words.clean(raw);
        assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
        assertThat(clean.codePoints())
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.CONTROL
                        || (c >= 0x202A && c <= 0x202E));
        assertThat(clean).isEqualTo(clean.strip());
        assertThat(clean.isEmpty()).isEqualTo(Words.looksBlank(clean));
    }

    @Property
    void isolates_are_closed_by_the_end_and_never_before_they_open(@ForAll("malice") String raw) {
        int open = 0;
        for (int c : Words.sound(raw).codePoints().toArray()) {
            if (c >= 0x2066 && c <= 0x2068) open++;
            if (c == 0x2069) open--;
            assertThat(open).isNotNegative();
        }
        assertThat(open).isZero();
    }

    @Property
    void letters_pass_in_their_order(@ForAll("malice") String raw) {
        assertThat(letters(Words.sound(raw))).isEqualTo(letters(raw));
    }

    @Property
    void an_entry_cleaned_twice_is_cleaned_once(@ForAll("malice") String one, @ForAll("malice") String other) {
        var clean = Inlines.canonical(List.of(new Inline.Text(one), new Inline.Text(other)));
        assertThat(Inlines.canonical(clean)).isEqualTo(clean);
    }

    /** Latin, Arabic and Chinese letters, apart from the marks they carry. */
    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("[^a-z\\u0621-\\u064A\\u4E00-\\u9FFF]", "");
    }

    /** What breaks others' text, and some of every script, in any order. */
    @Provide
    Arbitrary<String> malice() {
        Arbitrary<String> some = Arbitraries.of(
                "q",
                "z",
                "ك",
                "字",
                " ",
                "\n",
                "\r\n",
                "\t",
                "\u0000",
                "\u0085",
                "\u2028",
                "\u200B",
                "\u200C",
                "\u200D",
                "\u202A",
                "\u202E",
                "\u2066",
                "\u2067",
                "\u2069",
                "\u2069",
                "\u0301",
                "\u0316",
                "\u0344",
                "\u0335",
                "\u20DD",
                "\u0323\u0302",
                "\u0CC6",
                "\u0CC2",
                "\u0CD5",
                "\u09C7",
                "\u09BE",
                "\u1100",
                "\u1161",
                "\u11A8",
                "\u0F71\u0F72",
                "\u0958",
                "\u1B3A\u1B35",
                "\uD804\uDD31\uD804\uDD27",
                "\uD83D",
                "\uDE00",
                "😀",
                "🇫",
                "\uFE0F",
                "\uFEFF",
                "\uFFFE",
                "\u2800",
                "\u3164",
                "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
                "\uDB40\uDC67");
        Arbitrary<String> any = Arbitraries.integers()
                .between(0, 0x10FFFF)
                .map(c -> new StringBuilder().appendCodePoint(c).toString());
        return Arbitraries.frequencyOf(Tuple.of(6, some), Tuple.of(1, any))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
