package org.cordee.formats;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML of OpenDocument: all escaping is here, so that no words can become an element. */
final class OdtXml {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String W3 = "http://www.w3.org/";

    static final Map<String, String> NAMESPACES = Map.ofEntries(
            Map.entry("office", OASIS + "office:1.0"),
            Map.entry("style", OASIS + "style:1.0"),
            Map.entry("text", OASIS + "text:1.0"),
            Map.entry("table", OASIS + "table:1.0"),
            Map.entry("draw", OASIS + "drawing:1.0"),
            Map.entry("fo", OASIS + "xsl-fo-compatible:1.0"),
            Map.entry("svg", OASIS + "svg-compatible:1.0"),
            Map.entry("meta", OASIS + "meta:1.0"),
            Map.entry("manifest", OASIS + "manifest:1.0"),
            Map.entry("xlink", W3 + "1999/xlink"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"));

    /** The JDK's own, whatever else is on the class path: the same dossier gives the same bytes. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml = writer();

    private XMLStreamWriter writer() {
        try {
            return FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root of a file, with every namespace. */
    OdtXml root(String element) {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open(element);
        new TreeMap<>(NAMESPACES).forEach((prefix, uri) -> attribute("xmlns:" + prefix, uri));
        return attribute(element.substring(0, element.indexOf(':')) + ":version", "1.3");
    }

    /** @param attributes names and values in turn */
    OdtXml open(String element, String... attributes) {
        attempt(() -> xml.writeStartElement(element));
        for (int i = 0; i < attributes.length; i += 2) attribute(attributes[i], attributes[i + 1]);
        return this;
    }

    /** Of the element that was opened last. */
    OdtXml attribute(String name, String value) {
        return attempt(() -> xml.writeAttribute(name, value));
    }

    OdtXml words(String words) {
        return attempt(() -> xml.writeCharacters(words));
    }

    OdtXml close() {
        return attempt(xml::writeEndElement);
    }

    OdtXml empty(String element, String... attributes) {
        return open(element, attributes).close();
    }

    OdtXml element(String element, String words, String... attributes) {
        return open(element, attributes).words(words).close();
    }

    /** Puts in what was written by another of these. */
    OdtXml insert(OdtXml fragment) {
        words("");
        out.write(fragment.toString());
        return this;
    }

    @Override
    public String toString() {
        attempt(xml::flush);
        return out.toString();
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private OdtXml attempt(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
