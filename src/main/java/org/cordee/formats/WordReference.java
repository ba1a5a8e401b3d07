package org.cordee.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Somebody's Word file, of which styles, headers, footers and the page are taken: nothing of what is written in it, and
 * nothing that runs, or that is fetched from elsewhere when the file is opened.
 */
final class WordReference {
    /** What of a document is about its looks. */
    private static final Set<String> LOOKS =
            Set.of("styles", "numbering", "settings", "theme", "fontTable", "header", "footer");

    private static final String DOCUMENT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private static final Pattern RUNS =
            Pattern.compile("vbaproject|vbadata|activex|embeddings/|oleobject|attachedtoolbars|customui");
    private static final Pattern EXTERNAL = Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']");
    private static final Pattern FIELD = Pattern.compile("<w:instrText(?:\\s[^>]*)?>([^<]*)|\\sw:instr=\"([^\"]*)\"");
    private static final Pattern FETCHES =
            Pattern.compile("\\b(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|RD)\\b");

    private WordReference() {}

    /** Why this file cannot be one. */
    static Optional<DocumentReader.Why> unfit(byte[] reference) {
        if (reference.length > DocumentReader.LARGEST) return Optional.of(DocumentReader.Why.TOO_BIG);
        try {
            if (isHarmful(ZipParts.read(reference))) return Optional.of(DocumentReader.Why.HARMFUL);
            emptied(reference);
            return Optional.empty();
        } catch (ZipParts.Harmful e) {
            return Optional.of(DocumentReader.Why.HARMFUL);
        } catch (IOException | UncheckedIOException | POIXMLException | OpenXML4JRuntimeException e) {
            return Optional.of(DocumentReader.Why.NOT_OF_ITS_TYPE);
        }
    }

    private static boolean isHarmful(Map<String, byte[]> parts) {
        return parts.entrySet().stream().anyMatch(part -> isHarmful(part.getKey(), part.getValue()));
    }

    private static boolean isHarmful(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (RUNS.matcher(lower).find()) return true;
        if (!lower.endsWith(".xml") && !lower.endsWith(".rels")) return false;
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.contains("<!DOCTYPE") || text.contains("macroEnabled")) return true;
        if (lower.endsWith(".rels")) return EXTERNAL.matcher(withoutLinks(text)).find();
        return FETCHES.matcher(fields(text)).find();
    }

    /** What the fields of a part do; one may be cut over many runs, and words beside it are no field. */
    private static String fields(String part) {
        return FIELD.matcher(part)
                .results()
                .map(field -> field.group(1) == null ? " " + field.group(2) + " " : field.group(1))
                .collect(Collectors.joining());
    }

    /** A link in a footer leads somewhere when somebody follows it, and not before. */
    private static String withoutLinks(String relationships) {
        return relationships.replaceAll("<[^<>]*/relationships/hyperlink[\"'][^<>]*>", "");
    }

    /** The file without what is written in it. @throws UncheckedIOException if it is no Word file */
    static byte[] emptied(byte[] reference) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bodiless(reference)))) {
            PackagePart document = file.getPartsByRelationshipType(DOCUMENT).get(0);
            keepOnly(LOOKS, document.getRelationships(), document::removeRelationship, file);
            keepOnly(Set.of("officeDocument"), file.getRelationships(), file::removeRelationship, file);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (OpenXML4JException | IndexOutOfBoundsException e) {
            throw new UncheckedIOException(new IOException("no Word file", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keepOnly(
            Set<String> types, PackageRelationshipCollection all, Consumer<String> remove, OPCPackage file) {
        List<PackageRelationship> others = new ArrayList<>();
        for (PackageRelationship relationship : all) {
            String type = relationship.getRelationshipType();
            if (!types.contains(type.substring(type.lastIndexOf('/') + 1))) others.add(relationship);
        }
        for (PackageRelationship other : others) {
            if (other.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = file.getPart(other);
                if (part != null) file.removePart(part.getPartName());
            }
            remove.accept(other.getId());
        }
    }

    private static byte[] bodiless(byte[] reference) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(reference))) {
            CTBody body = document.getDocument().getBody();
            CTSectPr page = body.isSetSectPr() ? (CTSectPr) body.getSectPr().copy() : null;
            CTBody empty = CTBody.Factory.newInstance();
            if (page != null) empty.setSectPr(page);
            document.getDocument().setBody(empty);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
