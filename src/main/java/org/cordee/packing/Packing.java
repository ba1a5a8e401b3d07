package org.cordee.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The step of the build that packs the pages. Where there is no esbuild for this machine it says so and packs nothing: the
 * server then serves the pages as they were written, which works, and weighs more.
 */
public final class Packing {
    /** The door and the participant's page are one visit: what they share is fetched once. Every other page is one by itself. */
    private static final Bundle PHONE = new Bundle("phone", List.of("join", "participant"));

    private final Path webroot;
    private final Path work;
    private final Shelf shelf;
    private final Esbuild esbuild;

    private Packing(Path webroot, Path work, Shelf shelf, Esbuild esbuild) {
        this.webroot = webroot;
        this.work = work;
        this.shelf = shelf;
        this.esbuild = esbuild;
    }

    /** {@code args}: the folder of compiled classes, in which lies {@code webroot/} and comes {@code packed/}; a folder to work in. */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]).toAbsolutePath();
        Path work = Path.of(args[1]).toAbsolutePath();
        Shelf shelf = Shelf.emptied(classes.resolve("packed"));
        Optional<Esbuild> esbuild = Esbuild.found(work);
        if (esbuild.isPresent()) new Packing(classes.resolve("webroot"), work, shelf, esbuild.get()).pack();
        else
            System.err.println(
                    "packing: no esbuild for this machine on the class path nor on the PATH: pages stay unpacked");
    }

    private void pack() throws IOException {
        Map<String, JsonNode> locales = Vocabulary.locales(webroot.resolve("locales"));
        List<Head> heads = new ArrayList<>();
        for (Bundle bundle : bundles()) heads.addAll(heads(bundle, locales));
        String stamp = shelf.stamp(heads.stream().map(Head::page).toList());
        for (Map.Entry<String, JsonNode> locale : locales.entrySet())
            pages(locale.getKey(), locale.getValue(), heads, stamp);
        List<String> kept = heads.get(0).built().files();
        shelf.worker(Device.worker(Files.readString(webroot.resolve("worker.js")), stamp, kept));
    }

    private void pages(String language, JsonNode locale, List<Head> heads, String stamp) throws IOException {
        for (Head head : heads) shelf.page(head.name() + "." + language + ".html", head.in(language, locale, stamp));
        shelf.page("manifest." + language + ".webmanifest", Device.manifest(language, locale));
    }

    private List<Bundle> bundles() throws IOException {
        List<Bundle> bundles = new ArrayList<>(List.of(PHONE));
        for (Path file : Folders.files(webroot)) {
            String page = file.getFileName().toString().replaceFirst("\\.html$", "");
            if (file.toString().endsWith(".html") && !PHONE.pages().contains(page))
                bundles.add(new Bundle(page, List.of(page)));
        }
        return bundles;
    }

    /** The heads of a bundle's pages, which share its files and its words. */
    private List<Head> heads(Bundle bundle, Map<String, JsonNode> locales) throws IOException {
        Stage stage = Stage.laid(webroot, work.resolve("stage"));
        stage.style(bundle, sheets(bundle));
        Built built = esbuild.build(stage, bundle);
        shelf.takeAll(built);
        Map<String, String> words = words(bundle.name(), Vocabulary.of(stage, built.sources()), locales);
        List<Head> heads = new ArrayList<>();
        for (String page : bundle.pages()) heads.add(Head.read(webroot, page, bundle, built, words));
        return heads;
    }

    private Set<String> sheets(Bundle bundle) throws IOException {
        Set<String> sheets = new LinkedHashSet<>();
        for (String page : bundle.pages()) sheets.addAll(Head.sheets(webroot, page));
        return sheets;
    }

    private Map<String, String> words(String name, Vocabulary vocabulary, Map<String, JsonNode> locales)
            throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> locale : locales.entrySet()) {
            byte[] said = new ObjectMapper().writeValueAsBytes(vocabulary.in(locale.getValue()));
            files.put(locale.getKey(), shelf.put("words-" + name + "-" + locale.getKey(), "json", said));
        }
        return files;
    }
}
