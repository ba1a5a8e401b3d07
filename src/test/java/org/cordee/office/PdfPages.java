package org.cordee.office;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** What stands on the pages of a PDF between head and foot, and its bookmarks, the first of which leads to {@code firstMarked}. */
record PdfPages(List<String> texts, List<String> bookmarks, int firstMarked) {
    private static final Rectangle2D BETWEEN_HEAD_AND_FOOT = new Rectangle2D.Double(0, 68, 600, 720);

    static PdfPages of(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<String> texts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) texts.add(text(page));
            List<String> bookmarks = new ArrayList<>();
            PDOutlineNode outline = pdf.getDocumentCatalog().getDocumentOutline();
            if (outline == null) return new PdfPages(texts, bookmarks, 0);
            collect(outline, bookmarks);
            PDPage marked = outline.getFirstChild().findDestinationPage(pdf);
            return new PdfPages(texts, bookmarks, pdf.getPages().indexOf(marked));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDPage page) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(false);
        stripper.addRegion("text", BETWEEN_HEAD_AND_FOOT);
        stripper.extractRegions(page);
        return stripper.getTextForRegion("text");
    }

    private static void collect(PDOutlineNode node, List<String> to) {
        for (PDOutlineItem item : node.children()) {
            to.add(item.getTitle());
            collect(item, to);
        }
    }
}
