package org.cordee.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word document as people make them: headings by style or in bold, lists by numbering or by hand. */
final class DocxReader implements DocumentReader {
    private static final String BODY = "word/";

    // LibreOffice writes the same list a hundred times over, which packs too well for POI's taste: we bound the whole.
    static {
        ZipSecureFile.setMinInflateRatio(0);
    }

    @Override
    public Outcome read(byte[] bytes, Mapping mapping) {
        if (bytes.length > LARGEST) return refused(Why.TOO_BIG);
        try {
            Map<String, byte[]> parts = ZipParts.read(bytes);
            if (parts.keySet().stream().noneMatch(name -> name.startsWith(BODY))) return refused(Why.NOT_OF_ITS_TYPE);
            if (XmlDepth.isTooDeep(parts)) return refused(Why.HARMFUL);
            return read(new ByteArrayInputStream(bytes), mapping);
        } catch (ZipParts.Harmful e) {
            return refused(Why.HARMFUL);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | EmptyFileException e) {
            return refused(Why.NOT_OF_ITS_TYPE);
        }
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(why, List.of());
    }

    private static Outcome read(ByteArrayInputStream bytes, Mapping mapping) throws IOException {
        try (XWPFDocument document = new XWPFDocument(bytes)) {
            WordBlocks blocks = new WordBlocks(document);
            return Placing.outcome(blocks.all(), blocks.remarks(), mapping);
        }
    }
}
