package org.cordee.formats;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cordee.restitution.Language;

/** An empty Word document in our styles, put together of its parts under {@code formats/docx}. */
final class WordTemplate {
    private static final String ACCENT = "1B4F72";
    private static final String LANGUAGE = "w:val=\"fr-FR\"";
    private static final Map<String, String> PARTS = parts();

    private WordTemplate() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "package-rels.xml");
        parts.put("word/document.xml", "document.xml");
        parts.put("word/_rels/document.xml.rels", "document-rels.xml");
        parts.put("word/styles.xml", "styles.xml");
        parts.put("word/numbering.xml", "numbering.xml");
        parts.put("word/settings.xml", "settings.xml");
        parts.replaceAll((part, resource) -> Resource.text("formats/docx/" + resource));
        return parts;
    }

    static byte[] of(HouseStyle style, Language language) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        PARTS.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        String styles = PARTS.get("word/styles.xml")
                .replace(ACCENT, style.accent().map(c -> c.substring(1)).orElse(ACCENT))
                .replace(LANGUAGE, "w:val=\"" + language.tag() + "\"");
        parts.put("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));
        return ZipParts.write(parts);
    }
}
