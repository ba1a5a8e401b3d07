package org.cordee.packing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What esbuild made of a bundle, by its own account: which file a page begins with, which it takes along, and which modules are shared. */
record Built(
        Path folder,
        Map<String, String> entries,
        Map<String, List<String>> imports,
        Set<String> sources,
        Set<String> shared) {

    static Built of(JsonNode account, Path folder) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        Map<String, List<String>> imports = new LinkedHashMap<>();
        Set<String> shared = new TreeSet<>();
        for (Map.Entry<String, JsonNode> output : account.get("outputs").properties()) {
            String file = name(output.getKey());
            JsonNode entry = output.getValue().path("entryPoint");
            if (!entry.isMissingNode()) entries.put(entry.asText(), file);
            else output.getValue().get("inputs").fieldNames().forEachRemaining(shared::add);
            imports.put(file, statically(output.getValue().get("imports")));
        }
        Set<String> sources = new TreeSet<>();
        account.get("inputs").fieldNames().forEachRemaining(sources::add);
        return new Built(folder, entries, imports, sources, shared);
    }

    private static List<String> statically(JsonNode imports) {
        List<String> files = new ArrayList<>();
        for (JsonNode one : imports) {
            if (one.get("kind").asText().equals("import-statement"))
                files.add(name(one.get("path").asText()));
        }
        return files;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** All files, by name. */
    List<String> files() {
        return List.copyOf(imports.keySet());
    }

    /** The modules that a file begins with: the pages' own, and those that are imported when they are needed. */
    List<String> modules() {
        return entries.keySet().stream()
                .filter(source -> source.endsWith(".js"))
                .toList();
    }

    String script(String page) {
        return entry("js/pages/" + page + ".js");
    }

    String style(Bundle bundle) {
        return entry(bundle.name() + ".css");
    }

    private String entry(String source) {
        String file = entries.get(source);
        if (file == null) throw new IllegalStateException("esbuild made nothing of " + source);
        return file;
    }

    /** All that a page's module imports at once, and what that imports. */
    Set<String> chunks(String page) {
        Set<String> chunks = new LinkedHashSet<>();
        collect(script(page), chunks);
        return chunks;
    }

    private void collect(String file, Set<String> chunks) {
        for (String imported : imports.getOrDefault(file, List.of())) {
            if (chunks.add(imported)) collect(imported, chunks);
        }
    }
}
