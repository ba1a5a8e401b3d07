package org.cordee.access;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.PubSecKeyOptions;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.authentication.TokenCredentials;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.cordee.workshop.Id;

/**
 * Tokens, as RFC 8725 wants them: one algorithm, one type, an issuer, this installation as audience, an end. A
 * token says who somebody is and by which link they came; what that lets them do is looked up, never claimed.
 */
public final class Tokens {
    /** How long a token is good: longer than any gathering. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final String ALGORITHM = "HS256";
    private static final String TYPE = "JWT";
    private static final String ISSUER = "cordee";

    private final JWTAuth jwt;
    private final String audience;
    private final Clock clock;

    /** {@code installation}: the origin of its record; tokens of another are no good here. */
    public Tokens(Vertx vertx, byte[] signingKey, UUID installation, Clock clock) {
        this.audience = installation.toString();
        this.clock = clock;
        this.jwt = JWTAuth.create(
                vertx,
                new JWTAuthOptions()
                        .addPubSecKey(new PubSecKeyOptions()
                                .setAlgorithm(ALGORITHM)
                                // The library takes the letters of a secret, not its bytes.
                                .setBuffer(Base64.getEncoder().encodeToString(signingKey)))
                        .setJWTOptions(new JWTOptions()
                                .setAlgorithm(ALGORITHM)
                                .setIssuer(ISSUER)
                                .addAudience(audience)));
    }

    /** Who a token is for. */
    record Bearer(Id.Person person, Id.Link link) {}

    /** A token that was just made, and its end. */
    public record Issued(String token, Instant until) {}

    Issued issue(Bearer bearer) {
        Instant now = clock.instant();
        Instant until = now.plus(GOOD_FOR);
        JsonObject claims = new JsonObject()
                .put("sub", bearer.person().value())
                .put("link", bearer.link().value().toString())
                .put("iat", now.getEpochSecond())
                .put("exp", until.getEpochSecond());
        JWTOptions options =
                new JWTOptions().setAlgorithm(ALGORITHM).setIssuer(ISSUER).addAudience(audience);
        return new Issued(jwt.generateToken(claims, options), until);
    }

    /** Fails with {@link NotAdmitted} for anything but a token of ours that has not ended. */
    Future<Bearer> check(String token) {
        if (!isOfOurType(token)) return Future.failedFuture(new NotAdmitted());
        return jwt.authenticate(new TokenCredentials(token))
                .map(Tokens::bearer)
                .recover(bad -> Future.failedFuture(new NotAdmitted()));
    }

    // The library looks at the signature and the claims, not at the head; what it says must be what we write there.
    private static boolean isOfOurType(String token) {
        try {
            String head = token.substring(0, Math.max(0, token.indexOf('.')));
            JsonObject header =
                    new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(head)));
            return TYPE.equals(header.getString("typ")) && ALGORITHM.equals(header.getString("alg"));
        } catch (RuntimeException notEvenAToken) {
            return false;
        }
    }

    private static Bearer bearer(User user) {
        JsonObject claims = user.attributes().getJsonObject("accessToken");
        return new Bearer(
                new Id.Person(claims.getString("sub")), new Id.Link(UUID.fromString(claims.getString("link"))));
    }
}
