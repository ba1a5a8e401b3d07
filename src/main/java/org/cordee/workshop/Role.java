package org.cordee.workshop;

import java.util.Set;
import org.cordee.restitution.Keyed;
import org.cordee.workshop.Command.Contributing;
import org.cordee.workshop.Command.Grouping;
import org.cordee.workshop.Command.Leading;
import org.cordee.workshop.Command.Reading;
import org.cordee.workshop.Command.Undoing;
import org.cordee.workshop.Command.Weighing;
import org.cordee.workshop.Command.Writing;

/** The roles, and what each may ask: the whole matrix, in one place. A family stands for all of its commands. */
public enum Role implements Keyed {
    PARTICIPANT(
            "participant",
            Contributing.Post.class,
            Contributing.Edit.class,
            Contributing.Withdraw.class,
            Contributing.Erase.class,
            Weighing.class,
            Reading.class),
    PROJECTOR("projector"),
    FACILITATOR(
            "facilitator",
            May.LEAD,
            Leading.class,
            Contributing.Scribe.class,
            Contributing.Translate.class,
            Contributing.Edit.class,
            Contributing.Withdraw.class,
            Grouping.class,
            Undoing.class),
    RAPPORTEUR(
            "rapporteur",
            Writing.class,
            Leading.Offer.class,
            Leading.Report.class,
            Contributing.Scribe.class,
            Contributing.Translate.class,
            Contributing.Edit.class,
            Contributing.Withdraw.class,
            Grouping.class,
            Undoing.class),
    ORGANISER(
            "organiser",
            Leading.class,
            Writing.class,
            Contributing.Scribe.class,
            Contributing.Translate.class,
            Contributing.Carry.class,
            Contributing.Edit.class,
            Contributing.Withdraw.class,
            Grouping.class,
            Undoing.class);

    /** Of the leading commands, those that are the organiser's alone. */
    private static final class May {
        static final Set<Class<? extends Command>> LEAD =
                Set.of(Leading.Make.class, Leading.WithdrawLink.class, Leading.Tell.class);
    }

    private final String key;
    private final Set<Class<? extends Command>> mayAsk;
    private final Set<Class<? extends Command>> mayNotAsk;

    @SafeVarargs
    Role(String key, Class<? extends Command>... mayAsk) {
        this(key, Set.of(), mayAsk);
    }

    @SafeVarargs
    Role(String key, Set<Class<? extends Command>> mayNotAsk, Class<? extends Command>... mayAsk) {
        this.key = key;
        this.mayNotAsk = mayNotAsk;
        this.mayAsk = Set.of(mayAsk);
    }

    @Override
    public String key() {
        return key;
    }

    public boolean may(Command command) {
        return mayAsk.stream().anyMatch(kind -> kind.isInstance(command)) && !mayNotAsk.contains(command.getClass());
    }

    /** Facilitator, rapporteur and organiser see what is hidden from the room. */
    public boolean isStaff() {
        return this == FACILITATOR || this == RAPPORTEUR || this == ORGANISER;
    }

    /** @throws IllegalArgumentException if no role has this name */
    public static Role ofKey(String key) {
        return Keyed.find(values(), key).orElseThrow(() -> new IllegalArgumentException("no such role: " + key));
    }
}
