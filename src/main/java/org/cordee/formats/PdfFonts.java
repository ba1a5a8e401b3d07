package org.cordee.formats;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that every PDF has embedded, and which characters they can show. Read once. */
final class PdfFonts {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    /** Where a TrueType file says how many tables it has, and which; the tag of that of substitutions, "GSUB". */
    private static final int TABLE_COUNT = 4;

    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;
    private static final int SUBSTITUTIONS = 0x47535542;
    private static final List<Face> FACES = List.of(
            new Face("Sans", NORMAL, FontStyle.NORMAL, "NotoSans-Regular"),
            new Face("Sans", BOLD, FontStyle.NORMAL, "NotoSans-Bold"),
            new Face("Sans", NORMAL, FontStyle.ITALIC, "NotoSans-Italic"),
            new Face("Sans", BOLD, FontStyle.ITALIC, "NotoSans-BoldItalic"),
            new Face("Naskh", NORMAL, FontStyle.NORMAL, "NotoNaskhArabic-Regular"),
            new Face("Naskh", BOLD, FontStyle.NORMAL, "NotoNaskhArabic-Bold"),
            new Face("Emoji", NORMAL, FontStyle.NORMAL, "NotoEmoji-Regular"),
            new Face("Signs", NORMAL, FontStyle.NORMAL, "DejaVuSans"));
    private static final BitSet SHOWN = shown();

    private PdfFonts() {}

    private record Face(String family, int weight, FontStyle style, byte[] font) {
        Face(String family, int weight, FontStyle style, String file) {
            this(family, weight, style, unligated(Resource.bytes("fonts/" + file + ".ttf")));
        }
    }

    /**
     * The font without its substitutions: the renderer would put ligatures of flags and of skin tones into the file that
     * no character stands for, so that nobody could read them back. The table gets a name that no program knows.
     */
    private static byte[] unligated(byte[] font) {
        byte[] unligated = font.clone();
        int tables = ByteBuffer.wrap(font).getShort(TABLE_COUNT);
        for (int at = DIRECTORY; at < DIRECTORY + tables * RECORD; at += RECORD) {
            if (ByteBuffer.wrap(font).getInt(at) == SUBSTITUTIONS) unligated[at] = 'X';
        }
        return unligated;
    }

    static void embed(PdfRendererBuilder pdf) {
        for (Face face : FACES) {
            pdf.useFont(() -> new ByteArrayInputStream(face.font), face.family, face.weight, face.style, true);
        }
    }

    private static BitSet shown() {
        BitSet shown = new BitSet();
        for (Face face : FACES) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.font))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                    if (isSomething(c) && glyphs.getGlyphId(c) > 0) shown.set(c);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a font of ours", e);
            }
        }
        return shown;
    }

    /** Characters of private use are none in a document that is to be kept. */
    private static boolean isSomething(int codePoint) {
        return Character.isDefined(codePoint) && Character.getType(codePoint) != Character.PRIVATE_USE;
    }

    /**
     * Words of which every character shows. The renderer drops in silence what no font has: a reader could not know that
     * something was there. Joiners and selectors, which show nothing by themselves, may go.
     */
    static String showable(String words) {
        if (words.codePoints().allMatch(PdfFonts::isShown)) return words;
        StringBuilder showable = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (isShown(c)) showable.appendCodePoint(c);
            else if (!isInvisible(c)) showable.appendCodePoint(REPLACEMENT);
        });
        return showable.toString();
    }

    private static boolean isShown(int codePoint) {
        return SHOWN.get(codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
        return selector || Character.getType(codePoint) == Character.FORMAT;
    }
}
