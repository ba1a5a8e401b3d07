package org.cordee.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.provider.Arguments;

/** Tokens made beside a site that knows its key: one as the site makes them, and those that it must refuse, each for one fault. */
record ForgedTokens(String site, byte[] key) {
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final String HMAC = "HmacSHA256";
    private static final long LATER = 4_000_000_000L;

    /** The link by which the organiser came in. */
    private static final UUID LINK = new UUID(0, 0);

    static ForgedTokens of(TestSite site) {
        byte[] key = Base64.getEncoder().encode(site.installation.signingKey().getBytes());
        return new ForgedTokens(site.installation.origin().toString(), key);
    }

    String sound() {
        return forged(HEADER, claims("cordee", site, LATER));
    }

    /** Each with what is wrong with it. */
    Stream<Arguments> faulty() {
        String claims = claims("cordee", site, LATER);
        return Stream.of(
                Arguments.of("garbage", "garbage"),
                Arguments.of("empty", ""),
                Arguments.of("alg none", signed("{\"alg\":\"none\",\"typ\":\"JWT\"}", claims) + "."),
                Arguments.of("alg none, signed", forged("{\"alg\":\"none\",\"typ\":\"JWT\"}", claims)),
                Arguments.of("HS512", forged("{\"alg\":\"HS512\",\"typ\":\"JWT\"}", claims, key, "HmacSHA512")),
                Arguments.of("another key", forged(HEADER, claims, new byte[32], HMAC)),
                Arguments.of("another type", forged("{\"alg\":\"HS256\",\"typ\":\"other\"}", claims)),
                Arguments.of("another issuer", forged(HEADER, claims("other", site, LATER))),
                Arguments.of("another installation", forged(HEADER, claims("cordee", "other", LATER))),
                Arguments.of("expired", forged(HEADER, claims("cordee", site, 2))),
                Arguments.of(
                        "a link that is none",
                        forged(HEADER, claims.replace(LINK.toString(), new UUID(9, 9).toString()))),
                Arguments.of(
                        "no link",
                        forged(
                                HEADER,
                                "{\"sub\":\"p\",\"iss\":\"cordee\",\"aud\":\"" + site + "\",\"exp\":" + LATER + "}")));
    }

    private static String claims(String iss, String aud, long exp) {
        return "{\"sub\":\"p\",\"link\":\"" + LINK + "\",\"iss\":\"" + iss + "\",\"aud\":\"" + aud
                + "\",\"iat\":1,\"exp\":" + exp + "}";
    }

    private String forged(String header, String claims) {
        return forged(header, claims, key, HMAC);
    }

    private static String forged(String header, String claims, byte[] key, String mac) {
        String signed = signed(header, claims);
        try {
            Mac signer = Mac.getInstance(mac);
            signer.init(new SecretKeySpec(key, mac));
            return signed + "." + base64(signer.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** What a signature is of. */
    private static String signed(String header, String claims) {
        return base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
