package org.cordee.formats;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** OpenDocument texts as real documents have them, from whatever word processor. */
final class OdtReader implements DocumentReader {
    @Override
    public Outcome read(byte[] bytes, Mapping mapping) {
        if (bytes.length > LARGEST) return refused(Why.TOO_BIG);
        try {
            Map<String, byte[]> files = ZipParts.read(bytes);
            checkType(files);
            List<Remark> remarks = new ArrayList<>();
            List<Block> blocks = blocks(files, remarks);
            return Placing.outcome(blocks, remarks, mapping);
        } catch (OdtUnfit e) {
            return refused(e.why());
        } catch (ZipParts.Harmful e) {
            return refused(Why.HARMFUL);
        } catch (IOException | XMLStreamException e) {
            return refused(Why.NOT_OF_ITS_TYPE);
        }
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(why, List.of());
    }

    /** Its type stands in it; of an encrypted one there is nothing to read. */
    private static void checkType(Map<String, byte[]> files) throws OdtUnfit, XMLStreamException {
        String type = new String(files.getOrDefault("mimetype", new byte[0]), US_ASCII).strip();
        boolean isText = type.equals(OdtWriter.MEDIA_TYPE) || type.equals(OdtWriter.MEDIA_TYPE + "-template");
        if (!isText || !files.containsKey("content.xml")) throw new OdtUnfit(Why.NOT_OF_ITS_TYPE);
        if (files.containsKey("META-INF/manifest.xml")) checkOpen(new OdtPull(files.get("META-INF/manifest.xml")));
    }

    private static void checkOpen(OdtPull manifest) throws OdtUnfit, XMLStreamException {
        manifest.elements(root -> manifest.elements(entry -> manifest.elements(detail -> {
            if (detail.equals("manifest:encryption-data")) throw new OdtUnfit(Why.NOT_OF_ITS_TYPE);
        })));
    }

    private static List<Block> blocks(Map<String, byte[]> files, List<Remark> remarks)
            throws OdtUnfit, XMLStreamException {
        OdtStyleSheet styles = new OdtStyleSheet();
        if (files.containsKey("styles.xml")) {
            OdtPull xml = new OdtPull(files.get("styles.xml"));
            xml.elements(root -> xml.elements(part -> {
                if (part.equals("office:styles")) styles.add(xml);
            }));
        }
        List<Block> blocks = new ArrayList<>();
        OdtPull xml = new OdtPull(files.get("content.xml"));
        xml.elements(root -> xml.elements(part -> {
            if (part.equals("office:automatic-styles")) styles.add(xml);
            if (part.equals("office:body"))
                xml.elements(text -> blocks.addAll(new OdtBlocks(xml, styles, remarks).read()));
        }));
        return blocks;
    }
}
