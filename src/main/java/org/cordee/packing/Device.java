package org.cordee.packing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a phone needs to keep the participant's pages and open them without a network: the worker that keeps them, and a manifest. */
final class Device {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GROUND = "#f1f5f6";

    private Device() {}

    /** The worker, knowing which packing it is of, and what its pages are made of. */
    static String worker(String source, String stamp, List<String> files) throws JsonProcessingException {
        List<String> shell = files.stream().map(file -> "/packed/" + file).toList();
        return "const STAMP = " + JSON.writeValueAsString(stamp) + ";\nconst SHELL = " + JSON.writeValueAsString(shell)
                + ";\n" + source;
    }

    static String manifest(String language, JsonNode locale) throws JsonProcessingException {
        ObjectNode manifest = JSON.createObjectNode()
                .put("id", "/")
                .put("name", locale.get("common.name").asText())
                .put("short_name", locale.get("common.name").asText())
                .put("description", locale.get("page.description").asText())
                .put("lang", language)
                .put("dir", Head.direction(language))
                .put("start_url", "/")
                .put("scope", "/")
                .put("display", "standalone")
                .put("background_color", GROUND)
                .put("theme_color", GROUND);
        icons(manifest.putArray("icons"));
        return JSON.writeValueAsString(manifest);
    }

    private static void icons(ArrayNode icons) {
        icons.addObject()
                .put("src", "/img/mark.svg")
                .put("type", "image/svg+xml")
                .put("sizes", "any");
        for (int size : new int[] {192, 512})
            icons.addObject()
                    .put("src", "/img/icon-" + size + ".png")
                    .put("type", "image/png")
                    .put("sizes", size + "x" + size);
        icons.addObject()
                .put("src", "/img/icon-maskable.png")
                .put("type", "image/png")
                .put("sizes", "512x512")
                .put("purpose", "maskable");
    }
}
