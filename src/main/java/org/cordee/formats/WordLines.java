package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.restitution.Inline;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of a Word paragraph, line by line: as they read when every change is accepted. */
final class WordLines {
    private static final Pattern LINK_FIELD = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL);

    private final XWPFParagraph paragraph;
    private final WordLooks looks;
    private final int number;
    private final boolean apart;
    private final List<Remark> remarks;
    private final List<Block.Line> lines = new ArrayList<>();
    private final StyledWords current = new StyledWords();
    private final StringBuilder instruction = new StringBuilder();
    private Optional<String> link = Optional.empty();
    private boolean inInstruction;

    private WordLines(XWPFParagraph paragraph, WordLooks looks, int number, boolean apart, List<Remark> remarks) {
        this.paragraph = paragraph;
        this.looks = looks;
        this.number = number;
        this.apart = apart;
        this.remarks = remarks;
    }

    /** None of them is empty. {@code apart}: its style says that it is text, however bold. */
    static List<Block.Line> of(
            XWPFParagraph paragraph, WordLooks looks, int number, boolean apart, List<Remark> remarks) {
        WordLines lines = new WordLines(paragraph, looks, number, apart, remarks);
        lines.children(paragraph.getCTP().getDomNode());
        lines.end();
        return lines.lines;
    }

    private void end() {
        Block.Line line = new Block.Line(number, current.taken(), apart);
        if (!line.text().isEmpty()) lines.add(line);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) element(element);
        }
    }

    private void element(Element element) {
        switch (element.getLocalName()) {
            case "r" -> run(element);
            case "hyperlink" -> hyperlink(element);
            // Of a change that is tracked, what was there before; properties; what another program is to show instead.
            case "del", "moveFrom", "pPr", "rPr", "sdtPr", "Fallback" -> {}
            default -> children(element);
        }
    }

    private void hyperlink(Element element) {
        Optional<String> outer = link;
        String id = element.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
        PackageRelationship to =
                id.isEmpty() ? null : paragraph.getPart().getPackagePart().getRelationship(id);
        if (to != null) follow(to.getTargetURI().toString());
        // To a place in the file itself, which our document has not.
        else remarks.add(new Remark(number, About.DEAD_LINK, "#"));
        children(element);
        link = outer;
    }

    private void follow(String address) {
        boolean leads = new Inline.Link(address, List.of()).leadsSomewhere();
        if (leads) link = Optional.of(address);
        else remarks.add(new Remark(number, About.DEAD_LINK, address));
    }

    private void run(Element run) {
        boolean bold = isOn(run, "b");
        boolean italic = isOn(run, "i");
        for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) part(element, bold, italic);
        }
    }

    private void part(Element part, boolean bold, boolean italic) {
        switch (part.getLocalName()) {
            case "t" -> say(text(part), bold, italic);
            case "tab", "ptab" -> say(" ", bold, italic);
            case "noBreakHyphen" -> say("\u2011", bold, italic);
            case "softHyphen" -> say("\u00AD", bold, italic);
            case "br", "cr" -> end();
            case "fldChar" -> field(part.getAttributeNS(part.getNamespaceURI(), "fldCharType"));
            case "instrText" -> instruction.append(text(part));
            case "drawing", "pict", "object" -> picture(part);
            case "AlternateContent" -> children(part);
            default -> {}
        }
    }

    /** POI's documents are of an older DOM, without the method that gives it. */
    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeValue() != null) text.append(node.getNodeValue());
        }
        return text.toString();
    }

    private void say(String words, boolean bold, boolean italic) {
        if (!inInstruction) current.say(words, bold, italic, link);
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> {
                instruction.setLength(0);
                inInstruction = true;
            }
            case "separate" -> {
                inInstruction = false;
                Matcher to = LINK_FIELD.matcher(instruction);
                if (to.matches()) follow(to.group(1));
            }
            default -> {
                inInstruction = false;
                link = Optional.empty();
            }
        }
    }

    /** Its words, as of a text box, are lines of their own. */
    private void picture(Element picture) {
        remarks.add(new Remark(number, About.NOT_IN_THE_TEMPLATE, ""));
        end();
        var boxed = picture.getElementsByTagNameNS("*", "p");
        for (int i = 0; i < boxed.getLength(); i++) {
            if (!boxed.item(i).getNamespaceURI().contains("wordprocessingml")) continue;
            children(boxed.item(i));
            end();
        }
    }

    private boolean isOn(Element run, String property) {
        Element properties = child(run, "rPr");
        Element said = properties == null ? null : child(properties, property);
        if (said != null) {
            String value = said.getAttributeNS(said.getNamespaceURI(), "val");
            return !value.equals("0") && !value.equals("false") && !value.equals("off");
        }
        Element style = properties == null ? null : child(properties, "rStyle");
        String of = style == null ? "" : style.getAttributeNS(style.getNamespaceURI(), "val");
        return isOn(of, property) || isOn(String.valueOf(paragraph.getStyle()), property);
    }

    private boolean isOn(String style, String property) {
        return property.equals("b") ? looks.isBold(style) : looks.isItalic(style);
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) return element;
        }
        return null;
    }
}
