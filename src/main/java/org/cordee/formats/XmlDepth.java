package org.cordee.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How deep the XML of a file goes: made by a program it is shallow, made to do harm it exhausts the stack of whoever reads it. */
final class XmlDepth {
    private static final int DEEPEST = 200;
    private static final XMLInputFactory SAFE = safe();

    private XmlDepth() {}

    /** A factory that fetches nothing, and expands nothing. */
    static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws IOException if a part that is called XML is none */
    static boolean isTooDeep(Map<String, byte[]> parts) throws IOException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey().toLowerCase(Locale.ROOT);
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
            if (xml && isTooDeep(part.getValue())) return true;
        }
        return false;
    }

    private static boolean isTooDeep(byte[] xml) throws IOException {
        try {
            XMLStreamReader reader = SAFE.createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.START_ELEMENT && ++depth > DEEPEST) return true;
                if (event == XMLStreamReader.END_ELEMENT) depth--;
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException("no XML", e);
        }
    }
}
