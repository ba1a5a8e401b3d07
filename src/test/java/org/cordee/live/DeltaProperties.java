package org.cordee.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cordee.live.Delta.Audience;
import org.cordee.workshop.Board;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Histories;
import org.cordee.workshop.Objection;
import org.cordee.workshop.Visitor;

/** What each audience is told of whatever happens. */
class DeltaProperties {
    @Property(tries = 100)
    void whatever_somebody_saw_last_the_next_delta_brings_them_here(
            @ForAll("histories") Histories history, @ForAll Audience audience) {
        Board now = history.boards().get(history.boards().size() - 1);
        Map<Object, Entity> sees =
                visitor(audience).shown(Delta.of(now, 0, audience).changes()).sees();
        for (Board then : history.boards()) {
            Visitor comesBack = visitor(audience)
                    .shown(Delta.of(then, 0, audience).changes())
                    .shown(Delta.of(now, then.seq(), audience).changes());
            assertThat(comesBack.sees()).as("since %d", then.seq()).containsExactlyInAnyOrderEntriesOf(sees);
        }
    }

    @Property(tries = 100)
    void whoever_was_told_every_step_knows_what_whoever_comes_now_is_told(
            @ForAll("histories") Histories history, @ForAll Audience audience) {
        Visitor stayed = visitor(audience);
        for (Board board : history.boards()) {
            if (board.seq() == 0) continue;
            stayed.shown(Delta.of(board, board.seq() - 1, audience).changes());
            Visitor comes = visitor(audience).shown(Delta.of(board, 0, audience).changes());
            assertThat(stayed.sees()).as("at %d", board.seq()).containsExactlyInAnyOrderEntriesOf(comes.sees());
        }
    }

    @Property(tries = 100)
    void the_room_is_told_nothing_of_what_it_does_not_see(@ForAll("histories") Histories history) {
        for (Board board : history.boards()) {
            for (Entity told : Delta.of(board, 0, Audience.ROOM).changes()) {
                if (told instanceof Contribution c) assertThat(c.isSeen()).isTrue();
                if (told instanceof Entity.Support s)
                    assertThat(board.shows(s.contribution())).isTrue();
                if (told instanceof Entity.Tally t)
                    assertThat(board.reveals(t.section()) && board.shows(t.of()))
                            .isTrue();
                if (told instanceof Entity.Ratings r)
                    assertThat(board.reveals(r.section()) && board.shows(r.of()))
                            .isTrue();
                if (told instanceof Objection o && !o.isMinorityNote())
                    assertThat(o).isEqualTo(o.wordless());
                assertThat(told).isNotInstanceOfAny(Entity.Notice.class, Entity.Dismissed.class, Entity.Voices.class);
            }
        }
    }

    private static Visitor visitor(Audience audience) {
        return audience == Audience.STAFF ? Visitor.ofStaff() : Visitor.ofTheRoom();
    }

    @Provide
    Arbitrary<Histories> histories() {
        return Histories.any();
    }
}
