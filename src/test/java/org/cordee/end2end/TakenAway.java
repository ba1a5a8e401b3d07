package org.cordee.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cordee.formats.DocumentReader;
import org.cordee.formats.Fingerprint;
import org.cordee.formats.Format;
import org.cordee.restitution.Restitution;

/** What people take home of a signed workshop; `data` is the same as JSON, with the contributions. */
final class TakenAway {
    private final JsonNode data;

    TakenAway(JsonNode data) {
        this.data = data.get("workshops").get(0);
    }

    void isWhole(byte[] markdown, byte[] word, byte[] pdf) {
        assertCanonical(new String(markdown, StandardCharsets.UTF_8));
        assertEveryContributionHasAFate();
        assertThat(textOfWord(word)).contains(Said.WORDING, sha256());
        assertThat(textOfPdf(pdf)).contains(Said.GROCERY);
    }

    private String sha256() {
        return data.get("signed").get("sha256").asText();
    }

    /** Reading and writing it again gives the text that was signed; what is annexed stands after it, with the fingerprint of that text. */
    private void assertCanonical(String markdown) {
        var read = (DocumentReader.Outcome.Read)
                Format.MARKDOWN.reader().orElseThrow().read(markdown.getBytes(StandardCharsets.UTF_8));
        Restitution restitution = read.gathering().restitutions().get(0);
        assertThat(markdown).startsWith(Documents.canonical(restitution)).contains(Said.WORDING);
        assertThat(Fingerprint.of(restitution)).isEqualTo(sha256());
        assertThat(markdown).contains(sha256());
    }

    private void assertEveryContributionHasAFate() {
        Set<String> used = new HashSet<>();
        data.get("sections").forEach(section -> section.get("entries").forEach(entry -> sources(entry, used)));
        Map<String, String> without = new HashMap<>();
        for (JsonNode one : data.get("contributions")) {
            boolean placed = used.contains(one.get("id").asText()) || one.has("parked") || one.has("setAside");
            if (!placed && !one.has("hidden"))
                without.put(one.get("id").asText(), one.get("text").asText());
        }
        assertThat(data.get("contributions")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(without).as("contributions without a fate").isEmpty();
    }

    private static void sources(JsonNode entry, Set<String> used) {
        entry.path("sources").forEach(source -> used.add(source.asText()));
        entry.path("entries").forEach(under -> sources(under, used));
    }

    private static String textOfWord(byte[] word) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOfPdf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
