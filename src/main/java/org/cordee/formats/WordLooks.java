package org.cordee.formats;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** What the paragraphs of a Word document are by their looks: their styles, those that these are based on, and their lists. */
final class WordLooks {
    private static final int BODY_LEVEL = 9;

    private final XWPFDocument document;

    WordLooks(XWPFDocument document) {
        this.document = document;
    }

    /** What a paragraph is. */
    enum Look {
        HEADING,
        /** Of a style of ours that says it is text, however it looks. */
        TEXT,
        PLAIN,
        ITEM,
        UNDER_ITEM,
        QUOTE,
        /** A line of our cover, under its title: it says nothing of its own. */
        COVER,
        /** So does a line of a table of contents. */
        LEFT_OUT
    }

    Look of(XWPFParagraph paragraph) {
        List<CTStyle> styles = styles(paragraph.getStyle());
        String name = styles.isEmpty() ? "" : name(styles.get(0));
        if (name.startsWith("toc ")) return Look.LEFT_OUT;
        if (name.equals("cordée cover")) return Look.COVER;
        if (name.equals("title") || isHeading(paragraph, styles)) return Look.HEADING;
        if (styles.stream().anyMatch(style -> name(style).equals("cordée text"))) return Look.TEXT;
        if (name.equals("quote") || name.equals("quotations")) return Look.QUOTE;
        if (name.startsWith("list continue")) return Look.UNDER_ITEM;
        return isItem(paragraph, styles) ? Look.ITEM : Look.PLAIN;
    }

    /** Of an item, from 0; of what stands under one, that of the item. */
    int level(XWPFParagraph paragraph) {
        List<CTStyle> styles = styles(paragraph.getStyle());
        String name = styles.isEmpty() ? "" : name(styles.get(0));
        if (name.startsWith("list continue"))
            return Integer.parseInt("0" + name.replaceAll("\\D", "")) == 0
                    ? 0
                    : Integer.parseInt(name.replaceAll("\\D", "")) - 1;
        return first(paragraph, styles, CTPPrBase::getNumPr)
                .map(CTNumPr::getIlvl)
                .map(CTDecimalNumber::getVal)
                .map(BigInteger::intValue)
                .orElse(0);
    }

    private static String name(CTStyle style) {
        return style.isSetName() ? style.getName().getVal().toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isHeading(XWPFParagraph paragraph, List<CTStyle> styles) {
        return first(paragraph, styles, CTPPrBase::getOutlineLvl)
                .filter(level -> level.getVal().intValue() < BODY_LEVEL)
                .isPresent();
    }

    private static boolean isItem(XWPFParagraph paragraph, List<CTStyle> styles) {
        return first(paragraph, styles, CTPPrBase::getNumPr)
                .map(CTNumPr::getNumId)
                // 0 takes a paragraph out of the list that its style is in.
                .filter(id -> id.getVal() != null && id.getVal().signum() != 0)
                .isPresent();
    }

    private static <T> Optional<T> first(
            XWPFParagraph paragraph, List<CTStyle> styles, Function<CTPPrBase, T> property) {
        List<CTPPrBase> all = new ArrayList<>();
        if (paragraph.getCTP().isSetPPr()) all.add(paragraph.getCTP().getPPr());
        styles.stream().filter(CTStyle::isSetPPr).map(CTStyle::getPPr).forEach(all::add);
        return all.stream()
                .map(of -> Optional.ofNullable(property.apply(of)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A style, that which it is based on, and so on; headings by their names are headings without a level too. */
    private List<CTStyle> styles(String id) {
        List<CTStyle> styles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String next = id; next != null && document.getStyles() != null && seen.add(next); ) {
            XWPFStyle style = document.getStyles().getStyle(next);
            if (style == null) break;
            styles.add(style.getCTStyle());
            next = style.getBasisStyleID();
        }
        return styles;
    }

    boolean isBold(String style) {
        return isOn(style, CTRPr::getBArray);
    }

    boolean isItalic(String style) {
        return isOn(style, CTRPr::getIArray);
    }

    private boolean isOn(String style, Function<CTRPr, CTOnOff[]> property) {
        for (CTStyle one : styles(style)) {
            CTOnOff[] said = one.isSetRPr() ? property.apply(one.getRPr()) : new CTOnOff[0];
            if (said.length > 0) return !said[0].isSetVal() || POIXMLUnits.parseOnOff(said[0].xgetVal());
        }
        return false;
    }
}
