package org.cordee.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word files as others make them, and as somebody who means harm does. */
final class WordFile {
    final XWPFDocument document = new XWPFDocument();

    static byte[] of(Consumer<WordFile> content) {
        WordFile file = new WordFile();
        content.accept(file);
        return file.bytes();
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A style with an id as a Word in another language gives it. */
    WordFile style(String id, String name, Integer outlineLevel, String colour) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (outlineLevel != null) style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outlineLevel));
        if (colour != null) style.addNewRPr().addNewColor().setVal(colour);
        if (document.getStyles() == null) document.createStyles();
        document.getStyles().addStyle(new XWPFStyle(style));
        return this;
    }

    XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) paragraph.setStyle(style);
        if (!words.isEmpty()) paragraph.createRun().setText(words);
        return paragraph;
    }

    XWPFParagraph bold(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        paragraph.getRuns().get(0).setBold(true);
        return paragraph;
    }

    /** The file with one of its parts as this makes it; a part of that name is added, if there is none. */
    static byte[] with(byte[] file, String part, java.util.function.UnaryOperator<String> change) {
        try {
            Map<String, byte[]> parts = new LinkedHashMap<>(ZipParts.read(file));
            String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
            parts.put(part, change.apply(before).getBytes(StandardCharsets.UTF_8));
            return ZipParts.write(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFDocument opened(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
