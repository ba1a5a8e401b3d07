package org.cordee.formats;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Markup to the pages of a PDF: tagged, with every font in it, and always the same for the same markup. */
final class PdfPages {
    /** Of a document that nobody knows the time of. */
    private static final Instant ALWAYS = Instant.parse("2000-01-01T00:00:00Z");

    /** Of our few fonts, which do not change: they take longer to measure than a page to lay out. */
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPages() {}

    static byte[] rendered(String markup, String title, Optional<Instant> asOf) {
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.withW3cDocument(parsed(markup), null);
        PdfFonts.embed(pdf);
        pdf.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        pdf.useUnicodeBidiReorderer(new ICUBidiReorderer());
        pdf.defaultTextDirection(markup.startsWith("<html lang=\"ar\"") ? TextDirection.RTL : TextDirection.LTR);
        pdf.useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        pdf.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        pdf.useColorProfile(SRGB);
        pdf.usePdfAConformance(PdfAConformance.PDFA_3_A);
        pdf.usePdfUaAccessibility(true);
        pdf.withProducer("Cordée");
        try (PdfBoxRenderer renderer = pdf.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return bytes(renderer.getPdfDocument(), asOf.orElse(ALWAYS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parsed(String markup) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("what we have just written is XML", e);
        }
    }

    /** The renderer writes the time of day, and a name made of it. */
    private static byte[] bytes(PDDocument document, Instant at) throws IOException {
        Calendar time = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(time);
        document.getDocumentInformation().setModificationDate(time);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*",
                        "$1" + at.toString().replaceAll("\\.\\d+", ""));
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        document.setDocumentId(at.toEpochMilli());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
