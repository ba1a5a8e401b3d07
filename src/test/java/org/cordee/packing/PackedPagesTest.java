package org.cordee.packing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build has made of the pages, against what people wrote: found anew here, by following the imports. */
class PackedPagesTest {
    private static final Path WEBROOT = Path.of("webroot");
    private static final List<String> LANGUAGES = List.of("fr", "en", "es", "pt", "ar");
    private static final Pattern IMPORT = Pattern.compile("(?:from |import\\(|import )'(\\.{1,2}/[\\w./-]+\\.js)'");
    /** What stands within the brackets of a say(…), up to the values or the end. */
    private static final Pattern SAID = Pattern.compile("\\b(?:say|hasWords)\\(([^,)]*)");

    private static final Pattern KEY = Pattern.compile("['`]([a-z][A-Za-z0-9-]*\\.[A-Za-z0-9.-]*)(?=['`]|\\$\\{)");

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(WEBROOT)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_every_word_that_it_may_say(String page) throws IOException {
        Set<String> said = new TreeSet<>();
        for (Path module : modules(page)) said.addAll(keys(Files.readString(module)));
        assertThat(said)
                .as("need something said for this test to mean anything")
                .isNotEmpty();
        for (String language : LANGUAGES) {
            JsonNode all = new ObjectMapper()
                    .readTree(WEBROOT.resolve("locales/" + language + ".json").toFile());
            JsonNode packed = words(page, language);
            List<String> missing = new ArrayList<>();
            all.fieldNames().forEachRemaining(key -> {
                if (said.stream().anyMatch(one -> says(one, key)) && !packed.has(key)) missing.add(key);
            });
            assertThat(missing).as(language).isEmpty();
        }
    }

    /** The key itself, one of its plurals, or, where it is put together, all that begin so. */
    private static boolean says(String said, String key) {
        boolean begins = said.endsWith(".") || said.endsWith("-");
        return begins ? key.startsWith(said) : key.equals(said) || key.startsWith(said + ".");
    }

    private static Set<String> keys(String module) {
        Set<String> keys = new TreeSet<>();
        Matcher said = SAID.matcher(module);
        while (said.find()) {
            Matcher key = KEY.matcher(said.group(1));
            while (key.find()) if (!key.group(1).equals("problem.")) keys.add(key.group(1));
        }
        return keys;
    }

    private static Set<Path> modules(String page) throws IOException {
        Set<Path> found = new TreeSet<>();
        List<Path> next = new ArrayList<>(List.of(WEBROOT.resolve("js/pages/" + page + ".js")));
        while (!next.isEmpty()) {
            Path module = next.remove(0).normalize();
            if (!found.add(module)) continue;
            Matcher imported = IMPORT.matcher(Files.readString(module));
            while (imported.find()) next.add(module.resolveSibling(imported.group(1)));
        }
        return found;
    }

    /** They are written in each page, so that a page runs as it was written; the packing takes most of them out again. */
    @ParameterizedTest
    @MethodSource("pages")
    void the_heads_of_all_pages_are_one_but_for_what_is_the_pages_own(String page) throws IOException {
        Document one = Jsoup.parse(WEBROOT.resolve("desk.html").toFile());
        Document other = Jsoup.parse(WEBROOT.resolve(page + ".html").toFile());
        assertThat(shared(other)).containsExactlyElementsOf(shared(one)).hasSizeGreaterThan(10);
        assertThat(other.select("script").eachAttr("src")).containsExactly("/js/pages/" + page + ".js");
        assertThat(other.select("noscript").outerHtml())
                .isEqualTo(one.select("noscript").outerHtml());
    }

    private static List<String> shared(Document page) {
        return page
                .head()
                .select("meta:not([name=viewport]), link:not([rel=stylesheet], [rel=apple-touch-icon])")
                .stream()
                .map(Element::outerHtml)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_there_in_each_language_and_fetches_what_is_there(String page) throws IOException {
        for (String language : LANGUAGES) {
            Document document = Jsoup.parse(new String(packed("pages/" + page + "." + language + ".html")));
            assertThat(document.selectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(document.selectFirst("html").attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            assertThat(document.select("link[rel=words]")).hasSize(LANGUAGES.size());
            assertThat(document.select("link[rel=stylesheet], script[src]")).hasSize(2);
            List<String> fetched = document.select("link[href^=/packed/]").eachAttr("href");
            fetched.addAll(document.select("script[src]").eachAttr("src"));
            for (String file : fetched)
                assertThat(packed(file.replace("/packed/", "files/"))).isNotEmpty();
        }
    }

    @Test
    void a_page_says_which_packing_it_is_of_and_the_worker_keeps_that_one() throws IOException {
        String stamp = new String(packed("stamp"));
        assertThat(new String(packed("pages/participant.fr.html"))).contains("content=\"" + stamp + "\"");
        assertThat(new String(packed("sw.js")))
                .startsWith("const STAMP = \"" + stamp + "\";")
                .contains("/packed/later-");
    }

    private static JsonNode words(String page, String language) throws IOException {
        Document document = Jsoup.parse(new String(packed("pages/" + page + ".fr.html")));
        String file = document.selectFirst("link[rel=words][hreflang=" + language + "]")
                .attr("href");
        return new ObjectMapper().readTree(packed(file.replace("/packed/", "files/")));
    }

    private static byte[] packed(String name) throws IOException {
        try (InputStream in = PackedPagesTest.class.getResourceAsStream("/packed/" + name)) {
            assertThat(in)
                    .as("the pages are packed by ./mvnw process-classes: " + name)
                    .isNotNull();
            return in.readAllBytes();
        }
    }
}
