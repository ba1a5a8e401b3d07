package org.cordee.formats;

import java.util.Locale;
import java.util.Optional;

/** The kinds of files a document can be in. */
public enum Format {
    MARKDOWN("md", "text/markdown; charset=utf-8", new MarkdownWriter(), new MarkdownReader());

    private final String extension;
    private final String mediaType;
    private final DocumentWriter writer;
    private final DocumentReader reader;

    Format(String extension, String mediaType, DocumentWriter writer, DocumentReader reader) {
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

    public DocumentReader reader() {
        return reader;
    }

    /** The format that a file's name says. */
    public static Optional<Format> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (lower.endsWith("." + format.extension)) return Optional.of(format);
        }
        return Optional.empty();
    }
}
