package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How pages and what they are made of come over HTTP: as the build has packed them. */
class PagesTest {
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"?(/packed/[\\w.-]+\\.(?:js|css|json))");
    private static TestSite site;

    @BeforeAll
    static void start() {
        site = new TestSite();
        assertThat(Packed.stamp())
                .as("the pages are packed; this test means nothing else")
                .isPresent();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = site.request(path).GET();
        if (headers.length > 0) request.headers(headers);
        return TestSite.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String fileOf(String page) throws IOException, InterruptedException {
        Matcher file = FILE.matcher(text(get(page)));
        assertThat(file.find()).as("a file that %s is made of", page).isTrue();
        return file.group(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "br, gzip | br",
                "gzip, deflate, br | br",
                "gzip | gzip",
                "br;q=0, gzip | gzip",
                "identity | ''",
                "gzip;q=0, br;q=0 | ''"
            })
    void a_file_comes_as_small_as_the_browser_takes_it(String accepted, String coding) throws Exception {
        HttpResponse<byte[]> response = get(fileOf("/j"), "Accept-Encoding", accepted);
        assertThat(header(response, "content-encoding")).isEqualTo(coding);
        assertThat(header(response, "vary")).contains("Accept-Encoding");
    }

    @Test
    void packed_and_plain_are_the_same_words() throws Exception {
        String file = fileOf("/j");
        HttpResponse<byte[]> packed = get(file, "Accept-Encoding", "gzip");
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(unpacked).isEqualTo(get(file).body());
        assertThat(get(file, "Accept-Encoding", "br").body().length).isLessThan(packed.body().length);
    }

    @Test
    void what_is_named_by_its_content_is_kept_for_good_and_a_page_is_asked_for_each_time() throws Exception {
        assertThat(header(get(fileOf("/j")), "cache-control")).isEqualTo("public, max-age=31536000, immutable");
        HttpResponse<byte[]> page = get("/j");
        assertThat(header(page, "cache-control")).isEqualTo("no-cache");
        assertThat(header(page, "vary")).contains("Accept-Encoding").contains("Accept-Language");
        HttpResponse<byte[]> again = get("/j", "If-None-Match", header(page, "etag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fr-FR, fr, ltr",
        "en-GB, en, ltr",
        "es-MX, es, ltr",
        "pt-BR, pt, ltr",
        "ar-TN, ar, rtl",
        "de-DE, fr, ltr"
    })
    void a_page_comes_in_the_language_of_the_browser(String asked, String language, String direction) throws Exception {
        String page = text(get("/j", "Accept-Language", asked));
        assertThat(page).containsPattern("<html[^>]*lang=\"?" + language);
        assertThat(page).containsPattern("<html[^>]*dir=\"?" + direction);
    }

    @Test
    void a_name_that_is_none_is_not_there_and_a_head_has_no_body() throws Exception {
        assertThat(get("/packed/none-0000000000.js").statusCode()).isEqualTo(404);
        assertThat(get("/packed/..%2f..%2fopenapi.yaml").statusCode()).isEqualTo(404);
        HttpResponse<byte[]> head = TestSite.HTTP.send(
                site.request(fileOf("/j"))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }
}
