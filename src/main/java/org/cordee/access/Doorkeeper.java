package org.cordee.access;

import io.vertx.core.Future;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.cordee.workshop.Actor;
import org.cordee.workshop.Id;
import org.cordee.workshop.Role;

/**
 * Who comes in, and who speaks. Codes and secrets become seats; tokens become actors. Whether the board of the workshop
 * admits them is asked by whoever has the board.
 */
public final class Doorkeeper {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int PERSON_BYTES = 16;

    private final Links links;
    private final JoinCodes codes;
    private final Tokens tokens;

    public Doorkeeper(Links links, JoinCodes codes, Tokens tokens) {
        this.links = links;
        this.codes = codes;
        this.tokens = tokens;
    }

    /** A seat that is ready: who would sit there, by which link, and the token that says so. */
    public record Seat(Id.Person person, Links.Link link, Tokens.Issued token) {
        /** The actor this seat makes in the link's workshop; none for the organiser's, which is for all of them. */
        public Optional<Actor> actor() {
            return link.workshop().map(workshop -> new Actor(person, link.role(), workshop, link.id()));
        }
    }

    /** A seat for whoever has this secret. */
    public Future<Optional<Seat>> bySecret(String secret) {
        return links.bySecret(secret).map(link -> link.map(this::seat));
    }

    /** A participant's seat for whoever typed this code. */
    public Future<Optional<Seat>> byCode(String typed) {
        return codes.workshop(JoinCodes.normal(typed))
                .compose(workshop -> workshop.isPresent()
                        ? links.current(Role.PARTICIPANT, workshop.get()).map(link -> Optional.of(seat(link)))
                        : Future.succeededFuture(Optional.empty()));
    }

    private Seat seat(Links.Link link) {
        byte[] person = new byte[PERSON_BYTES];
        CHANCE.nextBytes(person);
        Id.Person id = new Id.Person(Base64.getUrlEncoder().withoutPadding().encodeToString(person));
        return new Seat(id, link, tokens.issue(new Tokens.Bearer(id, link.id())));
    }

    /**
     * Who a token speaks for in this workshop, or in the one that it is for. Fails with {@link NotAdmitted}. The role is
     * the link's, as the record has it.
     */
    public Future<Actor> actor(String token, Optional<Id.Workshop> workshop) {
        return holder(token).compose(holder -> holder.in(workshop));
    }

    /** Who a token speaks for, wherever. Fails with {@link NotAdmitted}. */
    public Future<Holder> holder(String token) {
        return tokens.check(token)
                .compose(bearer -> links.byId(bearer.link())
                        .compose(link -> link.map(l -> Future.succeededFuture(new Holder(bearer.person(), l)))
                                .orElseGet(() -> Future.failedFuture(new NotAdmitted()))));
    }

    /** Whoever holds a token. */
    public record Holder(Id.Person person, Links.Link link) {
        public boolean isOrganiser() {
            return link.role() == Role.ORGANISER;
        }

        private Future<Actor> in(Optional<Id.Workshop> asked) {
            Optional<Id.Workshop> workshop = link.workshop().or(() -> asked);
            boolean elsewhere = asked.isPresent() && !asked.equals(workshop);
            return workshop.isEmpty() || elsewhere
                    ? Future.failedFuture(new NotAdmitted())
                    : Future.succeededFuture(new Actor(person, link.role(), workshop.get(), link.id()));
        }
    }
}
