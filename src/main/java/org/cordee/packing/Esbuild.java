package org.cordee.packing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bundler, a program: out of its Maven artifact for this machine, or one on the PATH. */
final class Esbuild {
    private static final String WEBJAR = "META-INF/maven/org.webjars.npm/%s/pom.properties";
    private static final String PROGRAM = "META-INF/resources/webjars/%s/%s/%s";

    /** Each artifact that the registry has, and where its program lies. */
    private static final Map<String, String> PROGRAMS = Map.of(
            "esbuild__linux-x64", "bin/esbuild",
            "esbuild__darwin-arm64", "bin/esbuild",
            "esbuild__win32-x64", "esbuild.exe");

    /** Phones of 2019; what esbuild knows of Safari 13 and destructuring is a corner that our code does not go into. */
    private static final List<String> OPTIONS = List.of(
            "--bundle",
            "--splitting",
            "--format=esm",
            "--minify",
            "--target=es2019,safari13",
            "--supported:destructuring=true",
            "--entry-names=[name]-[hash]",
            "--chunk-names=[name]-[hash]",
            "--legal-comments=none",
            "--log-level=warning");

    private final Path program;

    private Esbuild(Path program) {
        this.program = program;
    }

    static Optional<Esbuild> found(Path work) throws IOException {
        for (Map.Entry<String, String> each : PROGRAMS.entrySet()) {
            Optional<Path> program = unpacked(each.getKey(), each.getValue(), work);
            if (program.isPresent()) return program.map(Esbuild::new);
        }
        return onPath().map(Esbuild::new);
    }

    private static Optional<Path> unpacked(String artifact, String program, Path work) throws IOException {
        String version;
        try (InputStream about = resource(WEBJAR.formatted(artifact))) {
            if (about == null) return Optional.empty();
            Properties properties = new Properties();
            properties.load(about);
            version = properties.getProperty("version");
        }
        try (InputStream bytes = resource(PROGRAM.formatted(artifact, version, program))) {
            if (bytes == null) throw new IOException("no program in " + artifact + " " + version);
            Path to = Files.createDirectories(work)
                    .resolve(artifact + "-" + version + (program.endsWith(".exe") ? ".exe" : ""));
            if (!Files.exists(to)) Files.copy(bytes, to, StandardCopyOption.REPLACE_EXISTING);
            if (!to.toFile().setExecutable(true)) throw new IOException(to + " cannot be made a program");
            return Optional.of(to);
        }
    }

    private static @Nullable InputStream resource(String name) {
        return Esbuild.class.getClassLoader().getResourceAsStream(name);
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "esbuild"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Bundles the pages' modules and stylesheets. By itself esbuild makes a file of every different set of modules that some of
     * them share; a request costs a phone more than its bytes. So what is shared by some is given to all, and is one file.
     */
    Built build(Stage stage, Bundle bundle) throws IOException {
        Built apart = once(stage, bundle);
        for (String module : apart.modules()) stage.takeAlong(module, apart.shared());
        return once(stage, bundle);
    }

    private Built once(Stage stage, Bundle bundle) throws IOException {
        Path out = stage.folder().resolveSibling("out-" + bundle.name());
        Folders.empty(out);
        Path account = out.resolveSibling(bundle.name() + ".json");
        List<String> command = new ArrayList<>(List.of(program.toString(), bundle.name() + ".css"));
        for (String page : bundle.pages()) command.add("js/pages/" + page + ".js");
        command.addAll(OPTIONS);
        command.addAll(List.of("--outdir=" + out, "--metafile=" + account));
        run(command, stage.folder());
        return Built.of(new ObjectMapper().readTree(account.toFile()), out);
    }

    private static void run(List<String> command, Path folder) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        try {
            if (process.waitFor() != 0) throw new IOException("esbuild could not bundle the pages");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while esbuild ran", e);
        }
    }
}
