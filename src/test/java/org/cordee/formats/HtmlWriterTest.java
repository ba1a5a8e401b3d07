package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser makes of our pages. */
class HtmlWriterTest {
    private static String html(Dossier dossier, HouseStyle style) {
        return new String(Format.HTML.writer().write(dossier, style), StandardCharsets.UTF_8);
    }

    private static Document page(Dossier dossier) {
        return Jsoup.parse(html(dossier, HouseStyle.PLAIN));
    }

    /** Two workshops that say these words in every place, and lead to this address. */
    private static Gathering everywhere(String words, String address) {
        Inline link = new Inline.Link(address, Gatherings.text(words));
        Entry below = Entry.of(Form.BULLET, List.of(new Inline.Emphasis(Gatherings.text(words))));
        List<Entry> entries = List.of(
                Entry.of(Form.PARAGRAPH, Gatherings.text(words)),
                Entry.of(Form.LINE, List.of(new Inline.Strong(Gatherings.text(words)))),
                new Entry(Form.BULLET, Gatherings.text(words), List.of(below), List.of()),
                Entry.of(Form.BULLET, List.of(link)));
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) sections.put(section, new SectionBody(words, entries));
        Restitution one = new Restitution(
                new Heading(words, "1.1", words),
                Language.FR,
                Wording.REPRODUCE,
                entries,
                sections,
                Optional.of(words));
        return new Gathering(
                words, Language.FR, entries, List.of(one, one.withHeading(new Heading(words, "1.2", words))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</section>",
                "</p></li></ul></main></body></html>",
                "<script>alert(1)</script>",
                "<script>",
                "<!-- ",
                "-->",
                "<![CDATA[",
                "]]>",
                "&amp;",
                "&amp;lt;script&gt;",
                "&#60;b&#62;",
                "&lt",
                "\"><img src=x onerror=alert(1)>",
                "'><svg onload=alert(1)>",
                "</title><script>alert(1)</script>",
                "</style><script>alert(1)</script>",
                "<style>*{display:none}</style>",
                "<base href=//evil.example>",
                "<plaintext>",
                "<textarea>",
                "{{constructor.constructor('alert(1)')()}}",
                "ACCENT #1B4F72",
            })
    void hostile_words_are_words_in_every_place(String words) {
        Document harmless = page(Dossier.of(everywhere("HARMLESS", "https://a.org/b")));
        Document hostile = page(Dossier.of(everywhere(words, "https://a.org/b")));
        assertThat(elements(hostile)).isEqualTo(elements(harmless));
        assertThat(attributes(hostile)).isEqualTo(attributes(harmless));
        assertThat(hostile.title()).isEqualTo(words.strip());
        assertThat(hostile.body().wholeText())
                .isEqualTo(harmless.body()
                        .wholeText()
                        .replace("« HARMLESS »", quotation(words))
                        .replace("HARMLESS", words.strip()));
        assertThat(hostile.selectFirst("style").data())
                .isEqualTo(harmless.selectFirst("style").data());
    }

    /** The closing quotation is in quotation marks, which are its own or ours. */
    private static String quotation(String words) {
        return everywhere(words, "https://a.org/b")
                .restitutions()
                .get(0)
                .closingQuotation()
                .orElseThrow();
    }

    private static List<String> elements(Document page) {
        return page.getAllElements().stream().map(Element::nodeName).toList();
    }

    /** Those that say something else than a name of ours. */
    private static Map<String, Integer> attributes(Document page) {
        Map<String, Integer> count = new LinkedHashMap<>();
        for (Element element : page.getAllElements())
            for (Attribute attribute : element.attributes())
                count.merge(
                        element.nodeName() + " " + attribute.getKey() + "=" + attribute.getValue(), 1, Integer::sum);
        return count;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.org/\"onmouseover=alert(1)//",
                "https://a.org/'onmouseover='alert(1)",
                "https://a.org/?a=1&b=2&copy=3&amp;lt;",
                "https://a.org/é?q=[x]#{y}",
                "mailto:a@b.org?subject=\"x\"",
            })
    void an_address_stays_in_its_attribute_and_is_what_it_was(String address) {
        Document page = page(Dossier.of(everywhere("mot", address)));
        String ours = new Inline.Link(address, Gatherings.text("mot")).address();
        assertThat(page.select("main a[rel]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("href")).isEqualTo(ours))
                .allSatisfy(link -> assertThat(link.attributes()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "//evil",
                "#"
            })
    void an_address_that_leads_nowhere_or_runs_something_is_no_link(String address) {
        assertThat(page(Dossier.of(everywhere("mot", address))).select("main a[rel]"))
                .isEmpty();
    }

    static Stream<Dossier> dossiers() {
        return Stream.of(
                Gatherings.annexed(),
                Dossier.of(Gatherings.real()),
                Dossier.of(Gatherings.arabic()),
                Dossier.of(Gatherings.saying(Entry.of(Form.BULLET, Gatherings.text("Un point")))));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void headings_begin_with_one_h1_and_skip_no_level(Dossier dossier) {
        List<Element> headings = page(dossier).select("h1, h2, h3, h4, h5, h6");
        assertThat(headings.stream().filter(h -> h.nodeName().equals("h1"))).hasSize(1);
        int above = 0;
        for (Element heading : headings) {
            int level = heading.nodeName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
            above = level;
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void every_name_is_given_once_and_every_inner_link_has_its_place(Dossier dossier) {
        Document page = page(dossier);
        List<String> names = page.select("[id]").eachAttr("id");
        assertThat(names).doesNotHaveDuplicates();
        assertThat(page.select("nav a").eachAttr("href"))
                .allSatisfy(href -> assertThat(names).contains(href.substring(1)));
        page.select("nav a")
                .forEach(link ->
                        assertThat(page.selectFirst(link.attr("href")).text()).isEqualTo(link.text()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_says_its_language_and_direction(Language language) {
        Heading heading = new Heading("RMB 2026", "1.1", "Ensemble");
        Restitution empty = Restitution.empty(heading, language, Wording.INSPIRE);
        Element root = page(Dossier.of(new Gathering("RMB 2026", language, List.of(), List.of(empty))))
                .selectFirst("html");
        assertThat(root.attr("lang")).isEqualTo(language.tag());
        assertThat(root.attr("dir")).isEqualTo(language == Language.AR ? "rtl" : "ltr");
    }

    @Test
    void words_of_another_direction_say_theirs() {
        Document page = page(Dossier.of(Gatherings.arabic()));
        assertThat(page.select("li[dir=ltr]").eachText()).contains("Un point en français, ici");
        assertThat(page.select("main p.text[dir], nav [dir]")).isEmpty();
    }

    @Test
    void a_workshop_in_another_language_says_its_own() {
        Restitution french = Gatherings.real().restitutions().get(0);
        Restitution arabic = Gatherings.arabic().restitutions().get(0);
        Document page = page(Dossier.of(new Gathering("RMB", Language.FR, List.of(), List.of(french, arabic))));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select(":is(h3, h4)[lang=ar][dir=rtl]")).hasSize(6);
        assertThat(page.select("li[lang=ar]:not([dir=rtl])").eachText()).containsOnly("Un point en français, ici");
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void nothing_is_fetched_and_nothing_can_be_run(Dossier dossier) {
        Document page = page(dossier);
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).contains("default-src 'none'", "base-uri 'none'", "form-action 'none'");
        assertThat(policy).doesNotContain("script-src");
        assertThat(page.select("script, iframe, object, embed, link, base, form, video, audio"))
                .isEmpty();
        assertThat(page.select("[src]").eachAttr("src")).allMatch(src -> src.startsWith("data:image/"));
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    /** Or the policy and the character set came too late to hold. */
    @Test
    void character_set_and_policy_come_first() {
        String html = html(Gatherings.annexed(), HouseStyle.PLAIN);
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                        + "<meta http-equiv=\"Content-Security-Policy\"");
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void the_same_dossier_gives_the_same_bytes(Dossier dossier) {
        assertThat(html(dossier, HouseStyle.PLAIN)).isEqualTo(html(dossier, HouseStyle.PLAIN));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void the_accent_colour_and_the_logo_of_the_house_are_there(Dossier dossier) {
        byte[] logo = PdfFile.logo();
        String html = html(dossier, new HouseStyle(Optional.empty(), Optional.of("#AA3311"), Optional.of(logo)));
        Document page = Jsoup.parse(html);
        assertThat(page.selectFirst("style").data()).contains("#AA3311").doesNotContain("#1B4F72");
        assertThat(html(dossier, HouseStyle.PLAIN)).contains("#1B4F72");
        assertThat(page.select("img")).singleElement().satisfies(image -> {
            assertThat(image.attr("alt")).isNotBlank();
            String start = "data:image/png;base64,";
            assertThat(image.attr("src")).startsWith(start);
            assertThat(Base64.getDecoder().decode(image.attr("src").substring(start.length())))
                    .isEqualTo(logo);
        });
    }

    @Test
    void what_is_no_picture_is_no_logo() {
        HouseStyle style = new HouseStyle(
                Optional.empty(),
                Optional.empty(),
                Optional.of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)));
        assertThat(Jsoup.parse(html(Gatherings.annexed(), style)).select("img")).isEmpty();
    }

    /** Read as XML too: a page is sound in either way of reading it. */
    @ParameterizedTest
    @MethodSource("dossiers")
    void the_page_is_well_formed(Dossier dossier) {
        String html = html(dossier, HouseStyle.PLAIN);
        assertThat(Pattern.compile("<(?:meta|img|br)[^>]*[^/]>").matcher(html).find())
                .isFalse();
        Document asXml = Jsoup.parse(html, org.jsoup.parser.Parser.xmlParser());
        assertThat(asXml.select("body *").size())
                .isEqualTo(Jsoup.parse(html).select("body *").size());
    }
}
