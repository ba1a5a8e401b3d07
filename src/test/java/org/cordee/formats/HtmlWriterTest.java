package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    private static String written(Gathering gathering) {
        return new String(Format.HTML.writer().write(Dossier.of(gathering), HouseStyle.PLAIN), StandardCharsets.UTF_8);
    }

    private static Gathering saying(String words) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        Inline link = new Inline.Link("https://example.org/?a='&b=<x>", Gatherings.text(words));
        for (Section section : Section.values()) {
            List<Entry> entries = List.of(
                    Entry.of(Form.PARAGRAPH, Gatherings.text(words)),
                    Entry.of(Form.BULLET, List.of(new Inline.Strong(Gatherings.text(words)), link)));
            sections.put(section, new SectionBody(Wording.REPRODUCE.title(section, Language.FR), entries));
        }
        Restitution one = new Restitution(
                new Heading(words, "1.1", words),
                Language.FR,
                Wording.REPRODUCE,
                List.of(),
                sections,
                Optional.of(words));
        return new Gathering(words, Language.FR, List.of(), List.of(one, one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</section><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "]]> <!-- --> &amp; &lt;b&gt; &#60;i>",
                "</title></style></head><svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>"
            })
    void words_stay_words(String words) {
        Document harmless = Jsoup.parse(written(saying("mot")));
        Document hostile = Jsoup.parse(written(saying(words)));
        assertThat(names(hostile)).isEqualTo(names(harmless));
        assertThat(hostile.select("p.text").first().text())
                .isEqualTo(
                        Jsoup.parse("<p></p>").select("p").first().text(words).text());
        assertThat(hostile.getAllElements().eachAttr("onerror")).isEmpty();
        assertThat(hostile.getAllElements().eachAttr("onmouseover")).isEmpty();
        assertThat(hostile.select("a[href^=javascript]")).isEmpty();
        assertThat(hostile.select("h1, h2, h3, h4")).hasSameSizeAs(harmless.select("h1, h2, h3, h4"));
    }

    private static TreeSet<String> names(Document page) {
        TreeSet<String> names = new TreeSet<>();
        for (Element element : page.getAllElements()) names.add(element.normalName());
        return names;
    }

    @Test
    void headings_begin_at_one_and_never_skip_a_level() {
        for (Gathering gathering : List.of(Gatherings.sixWorkshops(), Gatherings.saying(), Gatherings.arabic())) {
            int before = 0;
            int ones = 0;
            for (Element heading : Jsoup.parse(written(gathering)).select("h1, h2, h3, h4")) {
                int level = heading.normalName().charAt(1) - '0';
                assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
                if (level == 1) ones++;
                before = level;
            }
            assertThat(ones).isEqualTo(1);
        }
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() {
        Document page = Jsoup.parse(written(Gatherings.sixWorkshops()));
        assertThat(page.select("script, link, iframe, object, embed")).isEmpty();
        assertThat(page.select("[src]:not([src^=data:])")).isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void each_language_runs_its_way() {
        Document arabic = Jsoup.parse(written(Gatherings.arabic()));
        assertThat(arabic.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select("html").attr("lang")).isEqualTo("ar");
        assertThat(arabic.select("li:containsOwn(Un point en français)").attr("dir"))
                .isEqualTo("ltr");
    }

    @Test
    void the_same_dossier_is_the_same_bytes() {
        assertThat(written(Gatherings.sixWorkshops())).isEqualTo(written(Gatherings.sixWorkshops()));
    }
}
