package org.cordee.web;

import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.formats.Annex;
import org.cordee.formats.Format;
import org.cordee.live.AsOf;

/** The document that a request wants: its format, its annexes, and as of when. */
record Wanted(Format format, Set<Annex> annexes, Optional<AsOf> asOf, Optional<Integer> top) {

    /** @throws Problem if a part of it is none that there is */
    static Wanted of(RoutingContext rc) {
        Format format = Format.ofExtension(rc.pathParam("format"))
                .filter(known -> known.extension().equals(rc.pathParam("format")))
                .orElseThrow(() -> new Problem(404, "no-such-format"));
        return new Wanted(format, annexes(rc), asOf(rc), top(rc));
    }

    private static Set<Annex> annexes(RoutingContext rc) {
        Set<Annex> annexes = EnumSet.noneOf(Annex.class);
        for (String list : rc.queryParam("annexes")) {
            for (String key : list.split(",", -1)) {
                if (!key.isEmpty())
                    annexes.add(Annex.ofKey(key).orElseThrow(() -> Problem.ofField("bad-field", "annexes")));
            }
        }
        return annexes;
    }

    /** Only the first points of each section: for three minutes in the plenary. */
    private static Optional<Integer> top(RoutingContext rc) {
        List<String> top = rc.queryParam("top");
        if (top.isEmpty()) return Optional.empty();
        if (!top.get(0).matches("[1-9][0-9]?")) throw Problem.ofField("bad-field", "top");
        return Optional.of(Integer.parseInt(top.get(0)));
    }

    private static Optional<AsOf> asOf(RoutingContext rc) {
        List<String> seq = rc.queryParam("seq");
        List<String> at = rc.queryParam("at");
        if (!seq.isEmpty()) return Optional.of(new AsOf.Seq(seq(seq.get(0))));
        return at.isEmpty() ? Optional.empty() : Optional.of(new AsOf.Moment(moment(at.get(0))));
    }

    private static long seq(String text) {
        if (!text.matches("[0-9]{1,18}")) throw Problem.ofField("bad-field", "seq");
        return Long.parseLong(text);
    }

    private static Instant moment(String text) {
        try {
            // A plus sign in a query is a space.
            return java.time.OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw Problem.ofField("bad-field", "at");
        }
    }
}
