package org.cordee.formats;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cordee.formats.DocumentReader.Why;

/**
 * XML from an unknown hand, element by element: no definitions, no entities, nothing from elsewhere, and neither too deep
 * nor too long.
 */
final class OdtPull {
    private static final int DEEPEST = 250;
    /** Words are read many times over: of them, less is borne than of a file that is mostly pictures. */
    private static final int MOST_CHARACTERS = 2 * 1024 * 1024;

    private static final Map<String, String> PREFIXES =
            OdtXml.NAMESPACES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private final XMLStreamReader xml;
    private int depth;
    private int characters;

    OdtPull(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XmlDepth.safe();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /** What is done with an element; what it leaves unread is passed over. */
    interface OnElement {
        void element(String name) throws XMLStreamException, OdtUnfit;
    }

    /** What is done with words. */
    interface OnWords {
        void words(String words) throws OdtUnfit;
    }

    /** The elements right inside the one that is being read, by their usual prefix and name; of the file, its root. */
    void elements(OnElement onElement) throws XMLStreamException, OdtUnfit {
        content(onElement, words -> {});
    }

    void content(OnElement onElement, OnWords onWords) throws XMLStreamException, OdtUnfit {
        int outside = depth;
        while (xml.hasNext()) {
            int event = next();
            if (depth < outside) return;
            if (event == XMLStreamConstants.START_ELEMENT) {
                onElement.element(name());
                while (depth > outside) next();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                onWords.words(xml.getText());
            }
        }
    }

    private int next() throws XMLStreamException, OdtUnfit {
        int event = xml.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) throw new OdtUnfit(Why.HARMFUL);
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) throw new OdtUnfit(Why.HARMFUL);
        if (event == XMLStreamConstants.END_ELEMENT) depth--;
        if (event == XMLStreamConstants.CHARACTERS) count(xml.getTextLength());
        return event;
    }

    /** @throws OdtUnfit if there are too many with these */
    void count(int more) throws OdtUnfit {
        if (more < 0 || more > MOST_CHARACTERS - characters) throw new OdtUnfit(Why.TOO_BIG);
        characters += more;
    }

    private String name() {
        String uri = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        return PREFIXES.getOrDefault(uri, "") + ":" + xml.getLocalName();
    }

    /** An attribute of the element whose turn it is. */
    Optional<String> attribute(String name) {
        int colon = name.indexOf(':');
        String uri = OdtXml.NAMESPACES.get(name.substring(0, colon));
        return Optional.ofNullable(xml.getAttributeValue(uri, name.substring(colon + 1)));
    }
}
