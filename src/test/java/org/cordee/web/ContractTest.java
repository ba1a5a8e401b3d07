package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract says what the server does, no more and no less. */
class ContractTest {
    private static final Pattern ROUTE = Pattern.compile(
            "(?:body|organiser|seated|get)\\(\\s*(?:HttpMethod\\.(\\w+),\\s*)?\"(/api/[^\"]+)\"|router\\.get\\(\"(/api/[^\"]+)\"");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static JsonNode contract;
    private static TestSite site;

    @BeforeAll
    static void start() throws IOException {
        site = new TestSite();
        contract = new ObjectMapper(new YAMLFactory())
                .readTree(site.get("/api/openapi.yaml", null).body());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void every_route_is_in_the_contract_and_the_contract_names_no_other() throws IOException {
        Set<String> routed = new TreeSet<>();
        ROUTE.matcher(Files.readString(Path.of("src/main/java/org/cordee/web/Routes.java")))
                .results()
                .forEach(found -> {
                    String path = found.group(2) == null ? found.group(3) : found.group(2);
                    routed.add((found.group(1) == null ? "GET" : found.group(1)) + " "
                            + path.replaceAll(":(\\w+)", "{$1}"));
                });
        Set<String> promised = new TreeSet<>();
        contract.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!method.equals("parameters")) promised.add(method.toUpperCase() + " " + path.getKey());
                }));
        assertThat(promised).hasSizeGreaterThan(12).isEqualTo(routed);
    }

    /** One walk through all of it; each answer is one that its operation promises, in the shape that it promises. */
    @Test
    void what_is_answered_is_what_is_promised() {
        JsonNode made = kept(
                "makeGathering",
                site.post(
                        "/api/gatherings",
                        site.organiser,
                        "{\"name\":\"RMB 2026\",\"workshops\":[{\"number\":\"1.1\",\"title\":\"Un\"}]}"));
        String gathering = "/api/gatherings/" + made.get("id").asText();
        String workshop =
                "/api/workshops/" + made.get("workshops").get(0).get("id").asText();
        kept("listGatherings", site.get("/api/gatherings", site.organiser));
        kept("listGatherings", site.get("/api/gatherings", null));
        kept("showGathering", site.get(gathering, site.organiser));
        kept("showGathering", site.get("/api/gatherings/x", site.organiser));
        kept(
                "addWorkshop",
                site.post(gathering + "/workshops", site.organiser, "{\"number\":\"1.2\",\"title\":\"Deux\"}"));
        kept("addWorkshop", site.post(gathering + "/workshops", site.organiser, "{\"number\":\"1.3\"}"));
        kept("showWorkshop", site.get(workshop, site.organiser));
        JsonNode door = kept("showDoor", site.get(workshop + "/door", site.organiser));
        kept("showQr", site.get(workshop + "/qr.svg", site.organiser));
        kept("proposeGroups", site.get(workshop + "/sections/stakes/proposals", site.organiser));
        kept("proposeGroups", site.get(workshop + "/sections/enjeux/proposals", site.organiser));
        kept("proposeGroups", site.get(workshop + "/sections/stakes/proposals", null));
        kept("showShared", site.get(gathering + "/shared?section=stakes", site.organiser));
        kept("showShared", site.get(gathering + "/shared", site.organiser));
        kept("showShared", site.get("/api/gatherings/x/shared?section=stakes", site.organiser));
        kept(
                "draftTranslation",
                site.post(workshop + "/drafts", site.organiser, "{\"contribution\":\"x\",\"lang\":\"es\"}"));
        kept("draftTranslation", site.post(workshop + "/drafts", null, "{}"));
        kept("listLinks", site.get(workshop + "/links", site.organiser));
        kept("renewLink", site.post(workshop + "/links/projector/renew", site.organiser, ""));
        theRecord(made.get("workshops").get(0).get("id").asText());
        kept("downloadWorkshop", site.get(workshop + "/restitution.md", site.organiser));
        kept("downloadWorkshop", site.get(workshop + "/restitution.exe", site.organiser));
        kept("downloadWorkshop", site.get(workshop + "/restitution.md?seq=x", site.organiser));
        kept("downloadGathering", site.get(gathering + "/restitution.md", site.organiser));
        HttpResponse<String> accepted = site.send(site.request(gathering + "/restitution.csv")
                .header("Authorization", "Bearer " + site.organiser)
                .header("Prefer", "respond-async"));
        kept("downloadGathering", accepted);
        String export = accepted.headers().firstValue("Location").orElseThrow();
        kept("downloadExport", site.get(export + "/document", site.organiser));
        kept("showExport", site.get(export, site.organiser));
        kept("showExport", site.get("/api/exports/x", site.organiser));
        kept("previewImport", site.post("/api/gatherings/import/preview", site.organiser, "# Autre\n"));
        kept("previewImport", site.post("/api/gatherings/import/preview?format=pdf", site.organiser, "x"));
        kept(
                "previewImport",
                site.post(
                        "/api/gatherings/import/preview",
                        site.organiser,
                        "## RMB - Restitution atelier 1.1 : Un\n\n### Enjeux principaux\n\n[a](#)\n"));
        kept("makePlenary", site.post(gathering + "/plenary", site.organiser, ""));
        kept(
                "nextGathering",
                site.post(gathering + "/next", site.organiser, "{\"name\":\"RMB 2027\",\"stakes\":true}"));
        kept("nextGathering", site.post(gathering + "/next", site.organiser, "{}"));
        kept("tellFacilitators", site.post("/api/gatherings/x/message", site.organiser, "{\"text\":\"Pause\"}"));
        kept(
                "keepGathering",
                site.send(site.request(gathering + "/retention")
                        .header("Authorization", "Bearer " + site.organiser)
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"until\":\"2099-12-31\"}"))));
        kept("downloadBook", site.get(gathering + "/book.md?top=3", site.organiser));
        kept("downloadBook", site.get(gathering + "/book.md?top=x", site.organiser));
        kept("showStyle", site.get(gathering + "/style", site.organiser));
        kept("putStyle", style(gathering, "PUT", "#123456"));
        kept("putStyle", style(gathering, "PUT", "red"));
        kept("dropStyle", style(gathering, "DELETE", ""));
        kept(
                "join",
                site.post("/api/join", null, "{\"code\":\"" + door.get("code").asText() + "\"}"));
        kept(
                "exchange",
                site.post(
                        "/api/exchange",
                        null,
                        "{\"secret\":\"" + TestSite.fragment(door.get("url").asText()) + "\"}"));
        kept(
                "exchange",
                site.post(
                        "/api/exchange",
                        null,
                        "{\"secret\":\"" + site.links.organiser().await().secret() + "\"}"));
        kept("exchange", site.post("/api/exchange", null, "{\"secret\":\"AAAAAAAAAAAAAAAAAAAAAA\"}"));
        theCheck(workshop);
        kept("live", site.get("/api/live", null));
        kept("openPoll", site.post("/api/live/poll", null, "{}"));
        kept("nextPoll", Polling.raw(site.port, "/next", null, "application/json", "{\"after\":1}"));
        kept("sayByPoll", Polling.raw(site.port, "/say", "Bearer x", "application/x-ndjson", "{}"));
        kept("leavePoll", Polling.raw(site.port, "/leave", null, "text/plain", "{}"));
    }

    private static void theCheck(String workshop) {
        site.machine = TestSite.machine("127.0.0.1", NetworkAddress.Kind.WIFI);
        kept("check", site.get("/api/check", null));
        JsonNode preflight = kept("showPreflight", site.get(workshop + "/preflight", site.organiser));
        kept("showPreflight", site.get(workshop + "/preflight", null));
        kept("showPreflightQr", site.get(workshop + "/preflight.svg", site.organiser));
        String report =
                "{\"secret\":\"%s\",\"phone\":\"p\",\"socket\":\"open\",\"trip\":3,\"ahead\":-20,\"keeps\":true}";
        HttpResponse<String> told = site.post(
                "/api/check",
                null,
                report.formatted(TestSite.fragment(preflight.get("check").asText())));
        assertThat(told.statusCode()).isEqualTo(204);
        kept("reportCheck", site.post("/api/check", null, report.formatted("nobody-looks-by-this")));
        kept("reportCheck", site.post("/api/check", null, "{}"));
        assertThat(kept("showPreflight", site.get(workshop + "/preflight", site.organiser))
                        .get("phones"))
                .hasSize(1);
    }

    private static void theRecord(String id) {
        String workshop = "/api/workshops/" + id;
        String facilitator = site.seat(id, "facilitator");
        kept("showHandover", site.get(workshop + "/handover", facilitator));
        kept("showHandover", site.get(workshop + "/handover", site.organiser));
        kept("showHandoverQr", site.get(workshop + "/handover.svg", facilitator));
        site.open(id);
        JsonNode journal = kept("showJournal", site.get(workshop + "/journal?limit=1", facilitator));
        assertThat(journal.get("events").get(0).get("kind").asText()).isEqualTo("opened");
        kept(
                "showJournal",
                site.get(workshop + "/journal?before=" + journal.get("next").asLong(), facilitator));
        kept("showJournal", site.get(workshop + "/journal?limit=1000", facilitator));
        kept("showHistory", site.get(workshop + "/entries/x/history", site.organiser));
        kept("showHistory", site.get(workshop + "/entries/x/history", facilitator));
        assertThat(kept("showTimeLapse", site.get(workshop + "/time-lapse", site.organiser))
                        .get("frames"))
                .isNotEmpty();
        kept("showTimeLapse", site.get(workshop + "/time-lapse", site.seat(id, "participant")));
    }

    private static HttpResponse<String> style(String gathering, String method, String colour) {
        return site.send(site.request(gathering + "/style/accent")
                .header("Authorization", "Bearer " + site.organiser)
                .method(method, HttpRequest.BodyPublishers.ofString(colour)));
    }

    @Test
    void the_document_of_2017_is_imported_and_comes_out_in_its_canonical_form() throws IOException {
        String source = Files.readString(Path.of("src/test/resources/rmb/rmb-2017-extract.md"));
        JsonNode imported = kept(
                "importGathering",
                site.send(site.request("/api/gatherings/import")
                        .header("Authorization", "Bearer " + site.organiser)
                        .header("Content-Type", "text/markdown")
                        .POST(HttpRequest.BodyPublishers.ofString(source))));
        assertThat(imported.get("remarks")).hasSize(2);
        assertThat(imported.get("gathering").get("workshops")).hasSize(4);
        HttpResponse<String> download = site.get(
                "/api/gatherings/" + imported.get("gathering").get("id").asText() + "/restitution.md", site.organiser);
        assertThat(download.body())
                .isEqualTo(Files.readString(Path.of("src/test/resources/rmb/rmb-2017-extract.canonical.md")));
        kept("importGathering", site.post("/api/gatherings/import", site.organiser, "# Un autre document\n"));
    }

    private static JsonNode kept(String operation, HttpResponse<String> response) {
        JsonNode promised = resolved(operation(operation).get("responses").get(String.valueOf(response.statusCode())));
        assertThat(promised)
                .as(operation + " promises no " + response.statusCode() + ": " + response.body())
                .isNotNull();
        String mediaType =
                response.headers().firstValue("Content-Type").orElse("").split(";")[0];
        JsonNode content = promised.path("content").path(mediaType);
        assertThat(content.isMissingNode())
                .as(operation + " promises no " + mediaType)
                .isFalse();
        if (!mediaType.endsWith("json")) return content;
        JsonNode answer = TestSite.json(response);
        fits(answer, content.get("schema"), operation);
        return answer;
    }

    private static JsonNode operation(String id) {
        for (JsonNode path : contract.get("paths")) {
            for (JsonNode operation : path) {
                if (id.equals(operation.path("operationId").asText())) return operation;
            }
        }
        throw new AssertionError("no operation " + id);
    }

    private static JsonNode resolved(JsonNode node) {
        return node != null && node.has("$ref")
                ? contract.at(node.get("$ref").asText().substring(1))
                : node;
    }

    private static void fits(JsonNode value, JsonNode schema, String where) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", contract.get("components"));
        assertThat(SCHEMAS.getSchema(whole).validate(value)).as(where).isEmpty();
    }
}
