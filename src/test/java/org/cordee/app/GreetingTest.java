package org.cordee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GreetingTest {
    private static final String ORGANISER = "http://127.0.0.1:8080/organiser#secret";
    private static final List<String> TWO = List.of("http://192.168.1.20:8080", "http://10.0.0.7:8080");

    @Test
    void what_is_needed_first_stands_first() {
        assertThat(Greeting.of(ORGANISER, TWO, "/home/ana/.cordee"))
                .containsSubsequence(ORGANISER, TWO.get(0), TWO.get(1), "/home/ana/.cordee", "Ctrl-C");
    }

    @Test
    void the_code_on_the_terminal_is_the_likeliest_address() throws ReaderException {
        assertThat(read(Greeting.of(ORGANISER, TWO, "/data"))).isEqualTo(TWO.get(0));
    }

    @Test
    void long_addresses_are_read_too() throws ReaderException {
        String long_ = "https://" + "cordee".repeat(20) + ".example.org:65535";
        assertThat(read(TerminalQr.of(long_))).isEqualTo(long_);
    }

    @Test
    void without_a_network_it_says_so_and_shows_no_code() {
        assertThat(Greeting.of(ORGANISER, List.of(), "/data"))
                .contains("Aucun réseau")
                .doesNotContain("\u001b");
    }

    @Test
    void a_terminal_without_our_signs_is_spoken_to_in_utf_8() {
        assertThat(List.of("US-ASCII", "ISO-8859-1", "no-such-charset"))
                .allSatisfy(said -> assertThat(Terminal.charset(said)).hasToString("UTF-8"));
        assertThat(Terminal.charset(null)).hasToString("UTF-8");
        assertThat(Terminal.charset("IBM850")).hasToString("IBM850");
    }

    /** As a phone sees it: each sign two dots high, black where the terminal writes. */
    private static String read(String printed) throws ReaderException {
        List<String> lines = printed.lines()
                .filter(line -> line.contains("\u001b"))
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").substring(2))
                .toList();
        int scale = 4;
        int width = lines.get(0).length() * scale;
        int height = lines.size() * 2 * scale;
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, 0xFFFFFF);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                if (isBlack(lines.get(y / (2 * scale)).charAt(x / scale), y / scale % 2 == 0))
                    pixels[y * width + x] = 0;
        return decoded(new RGBLuminanceSource(width, height, pixels));
    }

    private static boolean isBlack(char sign, boolean upper) {
        return sign == '█' || sign == (upper ? '▀' : '▄');
    }

    private static String decoded(RGBLuminanceSource picture) throws ReaderException, NotFoundException {
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }
}
