package org.cordee.formats;

import java.util.Locale;
import java.util.Optional;

/** The kinds of files a document can be in: all can be written, some read. */
public enum Format {
    MARKDOWN("md", "text/markdown; charset=utf-8", new MarkdownWriter(), Optional.of(new MarkdownReader())),
    DOCX(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            new DocxWriter(),
            Optional.of(new DocxReader())),
    ODT("odt", "application/vnd.oasis.opendocument.text", new OdtWriter(), Optional.of(new OdtReader())),
    PDF("pdf", "application/pdf", new PdfWriter(), Optional.empty()),
    HTML("html", "text/html; charset=utf-8", new HtmlWriter(), Optional.of(new HtmlReader())),
    JSON("json", "application/json", new JsonWriter(), Optional.of(new JsonReader())),
    CSV("csv", "text/csv; charset=utf-8", new CsvWriter(), Optional.empty()),
    XLSX(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            new XlsxWriter(),
            Optional.empty());

    private final String extension;
    private final String mediaType;
    private final DocumentWriter writer;
    private final Optional<DocumentReader> reader;

    Format(String extension, String mediaType, DocumentWriter writer, Optional<DocumentReader> reader) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
        this.reader = reader;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public DocumentWriter writer() {
        return writer;
    }

    /** Nothing for formats that are only written. */
    public Optional<DocumentReader> reader() {
        return reader;
    }

    /** The format of this extension, in any case: "docx". */
    public static Optional<Format> ofExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.extension.equals(lower)) return Optional.of(format);
        }
        return switch (lower) {
            case "markdown", "txt" -> Optional.of(MARKDOWN);
            case "htm", "xhtml" -> Optional.of(HTML);
            default -> Optional.empty();
        };
    }

    /** The format that a file's name says. */
    public static Optional<Format> ofFileName(String name) {
        return ofExtension(name.substring(name.lastIndexOf('.') + 1));
    }
}
