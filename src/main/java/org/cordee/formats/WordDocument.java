package org.cordee.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cordee.restitution.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A Word document while it is written: paragraphs in named styles, lists, bookmarks, running head and foot. */
final class WordDocument {
    private static final int DEEPEST_LEVEL = 8;
    /** Of a document that nobody knows the time of: the same one is always the same file. */
    private static final Instant ALWAYS = Instant.parse("2000-01-01T00:00:00Z");

    private final XWPFDocument document;
    private final WordStyles styles;
    private final Language language;
    private final boolean ofTheHouse;
    private int bookmarks;

    private WordDocument(XWPFDocument document, WordStyles styles, Language language, boolean ofTheHouse) {
        this.document = document;
        this.styles = styles;
        this.language = language;
        this.ofTheHouse = ofTheHouse;
    }

    /** An empty one, in the styles of the house where it has a reference, else in ours. */
    static WordDocument begin(HouseStyle style, Language language) {
        Optional<byte[]> reference = style.reference();
        byte[] template = reference.map(WordReference::emptied).orElseGet(() -> WordTemplate.of(style, language));
        try {
            XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template));
            WordStyles styles = reference.isPresent()
                    ? WordStyles.completed(document, WordTemplate.of(style, language))
                    : WordStyles.of(document);
            WordDocument begun = new WordDocument(document, styles, language, reference.isPresent());
            if (Direction.isRightToLeft(language)) begun.section().addNewBidi();
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CTSectPr section() {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    WordText text() {
        return new WordText(language);
    }

    /** {@code style}: its name, as Word's menu has it in English. */
    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(styles.id(style));
        return paragraph;
    }

    XWPFParagraph bullet(int level) {
        XWPFParagraph paragraph = paragraph("List Bullet");
        paragraph.setNumID(styles.bullets());
        paragraph.setNumILvl(BigInteger.valueOf(Math.min(level, DEEPEST_LEVEL)));
        return paragraph;
    }

    /** A paragraph of its own, or under a bullet of the level above. */
    XWPFParagraph text(int level) {
        if (level == 0) return paragraph("Cordée Text");
        int under = Math.min(level, DEEPEST_LEVEL + 1);
        return paragraph(under == 1 ? "List Continue" : "List Continue " + under);
    }

    void keepLastWithNext() {
        List<XWPFParagraph> paragraphs = document.getParagraphs();
        if (!paragraphs.isEmpty()) paragraphs.get(paragraphs.size() - 1).setKeepNext(true);
    }

    void bookmark(XWPFParagraph paragraph, String name) {
        BigInteger id = BigInteger.valueOf(++bookmarks);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /** The gathering's name at the head of each page but the cover, and the page's number at its foot; a house keeps its own. */
    void runningHead(String name) {
        boolean itsOwn = ofTheHouse
                && (document.getHeaderList().size() + document.getFooterList().size() > 0);
        if (itsOwn) return;
        section().addNewTitlePg();
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle(styles.id("header"));
        text().plain(head, name, language);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(styles.id("footer"));
        WordFields.pageOf(foot, language);
        // Without them, some programs show the others on the cover too.
        document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(styles.id("header"));
        document.createFooter(HeaderFooterType.FIRST).createParagraph().setStyle(styles.id("footer"));
    }

    byte[] bytes(String title, Optional<Instant> asOf) {
        try (document) {
            properties(title, asOf.orElse(ALWAYS));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return ZipParts.settled(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new AssertionError("its title is words", e);
        }
    }

    private void properties(String title, Instant at) throws InvalidFormatException {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("Cordée");
        core.setLastModifiedByUser("Cordée");
        core.setCreated(Optional.of(Date.from(at)));
        core.setModified(Optional.of(Date.from(at)));
        core.getUnderlyingProperties().setLanguageProperty(language.tag());
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Cordée");
    }
}
