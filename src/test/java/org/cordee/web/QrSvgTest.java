package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** The QR on the wall is read by a reader that is not its writer. */
class QrSvgTest {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern DOT = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int SCALE = 8;
    private static final int QUIET_ZONE = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.168.1.10:8080/j#AAAAAAAAAAAAAAAAAAAAAA",
                "https://a-rather-long-name.of-a-server.cordee.example:8443/j#zz_-zz_-zz_-zz_-zz_-zz"
            })
    void what_is_read_is_what_was_written(String url) throws Exception {
        assertThat(read(QrSvg.of(url))).isEqualTo(url);
    }

    /** Draws the dots as a browser does, and reads the picture. */
    private static String read(String svg) throws Exception {
        int size = size(svg) * SCALE;
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xffffff);
        DOT.matcher(svg).results().forEach(dot -> {
            int left = Integer.parseInt(dot.group(1)) * SCALE;
            int top = Integer.parseInt(dot.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) Arrays.fill(pixels, y * size + left, y * size + left + SCALE, 0);
        });
        RGBLuminanceSource picture = new RGBLuminanceSource(size, size, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }

    private static int size(String svg) {
        Matcher found = SIZE.matcher(svg);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void four_dots_around_it_are_white_so_that_it_is_found_on_any_wall() {
        String svg = QrSvg.of("http://192.168.1.10:8080/j#AAAAAAAAAAAAAAAAAAAAAA");
        int last = size(svg) - QUIET_ZONE;
        assertThat(DOT.matcher(svg).results()).hasSizeGreaterThan(200).allSatisfy(dot -> {
            assertThat(Integer.parseInt(dot.group(1))).isBetween(QUIET_ZONE, last - 1);
            assertThat(Integer.parseInt(dot.group(2))).isBetween(QUIET_ZONE, last - 1);
        });
    }

    @Test
    void it_is_xml_that_names_nothing_outside_itself() throws Exception {
        String svg = QrSvg.of("http://cordee.example/j#\"<&>'");
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(svg).doesNotContain("href", "script", "style", "cordee.example");
    }

    @Test
    void what_no_code_can_carry_is_said() {
        assertThatThrownBy(() -> QrSvg.of("x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read("<svg viewBox=\"0 0 40 40\"/>")).isInstanceOf(NotFoundException.class);
    }
}
