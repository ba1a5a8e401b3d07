package org.cordee.packing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages' sources laid out for esbuild: the library beside them, small pictures within them. */
record Stage(Path folder) {
    private static final String PREACT = "/META-INF/resources/webjars/preact/10.28.0/dist/preact.module.js";
    private static final Pattern PICTURE = Pattern.compile("/img/[\\w-]+\\.svg");

    /** Absolute paths are those of the site. */
    private static final String PATHS = "{\"compilerOptions\":{\"paths\":{\"/*\":[\"./*\"]}}}";

    static Stage laid(Path webroot, Path folder) throws IOException {
        Folders.empty(folder);
        for (String part : List.of("js", "css", "vendor")) lay(webroot, webroot.resolve(part), folder);
        try (InputStream preact = Stage.class.getResourceAsStream(PREACT)) {
            if (preact == null) throw new IOException("no Preact at " + PREACT);
            Files.write(folder.resolve("vendor/preact.js"), preact.readAllBytes());
        }
        Files.writeString(folder.resolve("tsconfig.json"), PATHS);
        return new Stage(folder);
    }

    private static void lay(Path webroot, Path part, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(part)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path to = folder.resolve(webroot.relativize(file).toString());
            Files.createDirectories(to.getParent());
            String text = withPictures(withoutIndents(Files.readString(file)), webroot);
            Files.writeString(to, file.toString().endsWith(".css") ? Pairs.apart(text) : text);
        }
    }

    // Templates keep theirs otherwise, and nobody sees them.
    private static String withoutIndents(String text) {
        return text.replaceAll("\n[ \t]+", "\n");
    }

    /** A picture of a few hundred bytes is no request of its own. */
    static String withPictures(String text, Path webroot) throws IOException {
        Matcher named = PICTURE.matcher(text);
        StringBuilder inlined = new StringBuilder();
        while (named.find())
            named.appendReplacement(
                    inlined,
                    Matcher.quoteReplacement(
                            picture(webroot.resolve(named.group().substring(1)))));
        return named.appendTail(inlined).toString();
    }

    // Not in base64: so it compresses better.
    private static String picture(Path file) throws IOException {
        String drawing =
                Files.readString(file).strip().replaceAll(">\\s+<", "><").replace('"', '\'');
        return "data:image/svg+xml,"
                + drawing.replace("%", "%25")
                        .replace("#", "%23")
                        .replace("<", "%3C")
                        .replace(">", "%3E");
    }

    /** The stylesheets of a bundle's pages, in their order, as one to be built. */
    void style(Bundle bundle, Collection<String> sheets) throws IOException {
        StringBuilder imports = new StringBuilder();
        for (String sheet : sheets) imports.append("@import \".").append(sheet).append("\";\n");
        Files.writeString(folder.resolve(bundle.name() + ".css"), imports);
    }

    /** Lets a module take others along, that it may not need itself. */
    void takeAlong(String source, Collection<String> others) throws IOException {
        StringBuilder imports = new StringBuilder(source(source));
        for (String other : others) imports.append("\nimport \"/").append(other).append("\";");
        Files.writeString(folder.resolve(source), imports);
    }

    /** A source, by its path in the site. */
    String source(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }
}
