package org.cordee.formats;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;

/** A PDF as another program reads it. */
final class PdfFile {
    private static final float CENTIMETRE = 72 / 2.54f;
    private static final float MARGIN_SIDE = 2.4f * CENTIMETRE;
    static final float MARGIN_TOP = 2.4f * CENTIMETRE;
    static final float MARGIN_BOTTOM = (29.7f - 2.2f) * CENTIMETRE;

    private PdfFile() {}

    static byte[] pdf(Dossier dossier) {
        return Format.PDF.writer().write(dossier, HouseStyle.PLAIN);
    }

    static PDDocument opened(Dossier dossier) throws IOException {
        return Loader.loadPDF(pdf(dossier));
    }

    static Dossier saying(String words) {
        return Dossier.of(Gatherings.saying(Entry.of(Form.BULLET, Gatherings.text(words))));
    }

    /** Its letters in order: lines end where they may, and a ligature is its letters. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    static String text(PDDocument document) throws IOException {
        return new Between().getText(document);
    }

    static String pageText(PDDocument document, int page) throws IOException {
        return on(page, document, new Between());
    }

    static String on(int page, PDDocument document, PDFTextStripper stripper) throws IOException {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    static String foot(int page, PDDocument document) throws IOException {
        PDFTextStripper foot = new Between(MARGIN_BOTTOM, Float.MAX_VALUE);
        foot.setSortByPosition(true);
        return on(page, document, foot).strip();
    }

    /** What stands between these heights of its page, in points from above; and what of it stands beside the page. */
    static final class Between extends PDFTextStripper {
        private final float top;
        private final float bottom;
        final List<String> beyond = new ArrayList<>();

        /** What stands on the page, without its head and foot. */
        Between() {
            this(MARGIN_TOP, MARGIN_BOTTOM);
        }

        Between(float top, float bottom) {
            this.top = top;
            this.bottom = bottom;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getX() < MARGIN_SIDE - 1 || text.getX() + text.getWidth() > text.getPageWidth() - MARGIN_SIDE + 1)
                beyond.add(text.getUnicode() + " at " + text.getX());
            if (text.getY() > top && text.getY() <= bottom) super.processTextPosition(text);
        }
    }

    /** A picture of two colours. */
    static byte[] logo() {
        BufferedImage image = new BufferedImage(12, 8, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 12; x++) image.setRGB(x, x % 8, 0xAA3311);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
