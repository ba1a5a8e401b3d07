package org.cordee.packing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A page as it was written, and what it is to fetch instead: one stylesheet, its modules, the words of the language it is in. */
record Head(String name, String page, Bundle bundle, Built built, Map<String, String> words) {
    private static final String FILES = "/packed/";

    static Head read(Path webroot, String name, Bundle bundle, Built built, Map<String, String> words)
            throws IOException {
        String page = Stage.withPictures(Files.readString(webroot.resolve(name + ".html")), webroot);
        return new Head(name, page, bundle, built, words);
    }

    /** The stylesheets that the page names, in their order. */
    static List<String> sheets(Path webroot, String name) throws IOException {
        return Jsoup.parse(webroot.resolve(name + ".html").toFile())
                .select("link[rel=stylesheet]")
                .eachAttr("href");
    }

    /** The whole page in a language; {@code stamp} says which packing it is of. */
    String in(String language, JsonNode locale, String stamp) {
        Document document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        Element head = document.head();
        document.getElementsByTag("html").attr("lang", language).attr("dir", direction(language));
        head.select("link[rel~=stylesheet|modulepreload|preload|words], script").remove();
        say(document, locale);
        head.appendElement("meta").attr("name", "cordee-pages").attr("content", stamp);
        fetches(head, language);
        tighten(document);
        return document.outerHtml();
    }

    static String direction(String language) {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    private void say(Document document, JsonNode locale) {
        Element head = document.head();
        if (locale.has("page.title." + name)) document.title(said(locale, "page.title." + name));
        head.appendElement("meta").attr("name", "description").attr("content", said(locale, "page.description"));
        document.select("noscript p").forEach(p -> p.text(said(locale, "page.noscript")));
    }

    private static String said(JsonNode locale, String key) {
        JsonNode words = locale.path(key);
        if (words.isMissingNode()) throw new IllegalStateException("no words for " + key);
        return words.asText();
    }

    private void fetches(Element head, String language) {
        link(head, "stylesheet", FILES + built.style(bundle));
        words.forEach((tag, file) -> link(head, "words", FILES + file).attr("hreflang", tag));
        link(head, "preload", FILES + words.get(language)).attr("as", "fetch").attr("crossorigin", "");
        Set<String> chunks = built.chunks(name);
        for (String chunk : chunks) link(head, "modulepreload", FILES + chunk);
        head.appendElement("script").attr("type", "module").attr("src", FILES + built.script(name));
        for (String page : bundle.after(name)) ahead(head, page, chunks);
    }

    /** What the page that comes next needs besides is fetched while nothing else is. */
    private void ahead(Element head, String page, Set<String> chunks) {
        Set<String> ahead = new LinkedHashSet<>(built.chunks(page));
        ahead.add(built.script(page));
        ahead.removeAll(chunks);
        for (String file : ahead)
            link(head, "prefetch", FILES + file).attr("as", "script").attr("crossorigin", "");
    }

    private static Element link(Element head, String rel, String href) {
        return head.appendElement("link").attr("rel", rel).attr("href", href);
    }

    /** Without the spaces between elements, which nobody sees. */
    private static void tighten(Document document) {
        for (Element element : document.getAllElements()) {
            for (TextNode text : element.textNodes()) if (text.isBlank()) text.remove();
        }
    }
}
