package org.cordee.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * The styles of a Word document, found by their names: those are Word's own in English, whatever the language of the Word
 * that made the file, while their ids ("Titre1") are not.
 */
final class WordStyles {
    private final Map<String, String> ids;
    private final BigInteger bullets;

    private WordStyles(Map<String, String> ids, BigInteger bullets) {
        this.ids = ids;
        this.bullets = bullets;
    }

    /** Those of a document made of our template. */
    static WordStyles of(XWPFDocument ours) {
        return new WordStyles(ids(ours), BigInteger.ONE);
    }

    /** Those of somebody's document; what it lacks is taken over from our template. */
    static WordStyles completed(XWPFDocument theirs, byte[] template) {
        try (XWPFDocument ours = new XWPFDocument(new ByteArrayInputStream(template))) {
            XWPFStyles styles = theirs.getStyles() == null ? theirs.createStyles() : theirs.getStyles();
            Map<String, String> known = ids(theirs);
            for (CTStyle style : ours.getStyles().getCtStyles().getStyleArray()) {
                String name = key(style.getName().getVal());
                if (!known.containsKey(name)) styles.addStyle(taken(style, known, styles));
            }
            return new WordStyles(ids(theirs), bullets(theirs, ours));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XWPFStyle taken(CTStyle style, Map<String, String> known, XWPFStyles styles) {
        CTStyle copy = (CTStyle) style.copy();
        if (copy.isSetDefault()) copy.unsetDefault();
        // Theirs may have other ids for what it is based on, or that very id for something else.
        if (copy.isSetBasedOn())
            copy.getBasedOn()
                    .setVal(known.getOrDefault(
                            key(copy.getBasedOn().getVal()), copy.getBasedOn().getVal()));
        return new XWPFStyle(copy, styles);
    }

    private static BigInteger bullets(XWPFDocument theirs, XWPFDocument ours) {
        XWPFNumbering numbering = theirs.getNumbering() == null ? theirs.createNumbering() : theirs.getNumbering();
        CTAbstractNum list = (CTAbstractNum)
                ours.getNumbering().getAbstractNums().get(0).getCTAbstractNum().copy();
        BigInteger free = numbering.getAbstractNums().stream()
                .map(n -> n.getCTAbstractNum().getAbstractNumId())
                .max(BigInteger::compareTo)
                .map(BigInteger.ONE::add)
                .orElse(BigInteger.ZERO);
        list.setAbstractNumId(free);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static Map<String, String> ids(XWPFDocument document) {
        Map<String, String> ids = new HashMap<>();
        if (document.getStyles() == null) return ids;
        for (CTStyle style : document.getStyles().getCtStyles().getStyleArray()) {
            if (style.isSetName()) ids.putIfAbsent(key(style.getName().getVal()), style.getStyleId());
        }
        return ids;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    String id(String name) {
        return ids.get(key(name));
    }

    /** The list that bullets are items of. */
    BigInteger bullets() {
        return bullets;
    }
}
