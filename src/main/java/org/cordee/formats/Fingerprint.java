package org.cordee.formats;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Restitution;

/**
 * The SHA-256 of a restitution's canonical Markdown, without annexes: whoever has the document in any format that is read
 * finds the same by {@code cordee convert} and {@code sha256sum}.
 */
public final class Fingerprint {
    private Fingerprint() {}

    /** 64 hexadecimal digits. */
    public static String of(Restitution restitution) {
        Gathering alone = new Gathering(
                restitution.heading().gathering(), restitution.language(), List.of(), List.of(restitution));
        byte[] markdown = Format.MARKDOWN.writer().write(Dossier.of(alone), HouseStyle.PLAIN);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(markdown));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
