package org.cordee.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The standard streams, in characters that hold accents and a QR code: a bare locale would make question marks of them. */
public final class Terminal {
    private static final String NEEDED = "éÉ█▀▄";

    private Terminal() {}

    /** From now on, what is printed is printed in what the terminal says it takes, or in UTF-8 if that lacks our signs. */
    public static void speak() {
        Charset charset = charset(System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding")));
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset));
    }

    static Charset charset(String said) {
        if (said == null || !Charset.isSupported(said)) return StandardCharsets.UTF_8;
        Charset charset = Charset.forName(said);
        return charset.newEncoder().canEncode(NEEDED) ? charset : StandardCharsets.UTF_8;
    }
}
