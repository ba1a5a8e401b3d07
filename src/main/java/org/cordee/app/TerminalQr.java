package org.cordee.app;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A QR code in a terminal: two rows of it in a line of text, black on white whatever the terminal's colours. */
final class TerminalQr {
    private static final String BLACK_ON_WHITE = "\u001b[30;107m";
    private static final String AS_BEFORE = "\u001b[0m";

    private TerminalQr() {}

    static String of(String content) {
        BitMatrix dots = dots(content);
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y += 2) {
            text.append("  ").append(BLACK_ON_WHITE);
            for (int x = 0; x < dots.getWidth(); x++) text.append(half(dots, x, y));
            text.append(AS_BEFORE).append('\n');
        }
        return text.toString();
    }

    private static BitMatrix dots(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + content, e);
        }
    }

    private static char half(BitMatrix dots, int x, int y) {
        boolean upper = dots.get(x, y);
        boolean lower = y + 1 < dots.getHeight() && dots.get(x, y + 1);
        if (upper) return lower ? '█' : '▀';
        return lower ? '▄' : ' ';
    }
}
