package org.cordee.workshop;

import java.util.Set;
import org.cordee.workshop.Command.Contributing.Edit;
import org.cordee.workshop.Command.Contributing.Post;
import org.cordee.workshop.Command.Contributing.Withdraw;
import org.cordee.workshop.Command.Leading.Close;
import org.cordee.workshop.Command.Leading.CloseSection;
import org.cordee.workshop.Command.Leading.Expel;
import org.cordee.workshop.Command.Leading.Hide;
import org.cordee.workshop.Command.Leading.Make;
import org.cordee.workshop.Command.Leading.Open;
import org.cordee.workshop.Command.Leading.OpenSection;
import org.cordee.workshop.Command.Leading.Rename;
import org.cordee.workshop.Command.Leading.Restore;
import org.cordee.workshop.Command.Leading.WithdrawLink;
import org.cordee.workshop.Command.Writing.Drop;
import org.cordee.workshop.Command.Writing.Move;
import org.cordee.workshop.Command.Writing.Put;
import org.cordee.workshop.Command.Writing.Quote;
import org.cordee.workshop.Command.Writing.Rewrite;

/** The roles, and what each may ask: the whole matrix, in one place. */
public enum Role {
    PARTICIPANT("participant", Post.class, Edit.class, Withdraw.class),
    PROJECTOR("projector"),
    FACILITATOR(
            "facilitator",
            Open.class,
            Close.class,
            OpenSection.class,
            CloseSection.class,
            Hide.class,
            Restore.class,
            Rename.class,
            Expel.class),
    RAPPORTEUR("rapporteur", Put.class, Rewrite.class, Move.class, Drop.class, Quote.class),
    ORGANISER(
            "organiser",
            Make.class,
            WithdrawLink.class,
            Open.class,
            Close.class,
            OpenSection.class,
            CloseSection.class,
            Hide.class,
            Restore.class,
            Rename.class,
            Expel.class,
            Put.class,
            Rewrite.class,
            Move.class,
            Drop.class,
            Quote.class);

    private final String key;
    private final Set<Class<? extends Command>> mayAsk;

    @SafeVarargs
    Role(String key, Class<? extends Command>... mayAsk) {
        this.key = key;
        this.mayAsk = Set.of(mayAsk);
    }

    /** The name on the wire and in the record. */
    public String key() {
        return key;
    }

    public boolean may(Command command) {
        return mayAsk.contains(command.getClass());
    }

    /** Facilitator, rapporteur and organiser see what is hidden from the room. */
    public boolean isStaff() {
        return this == FACILITATOR || this == RAPPORTEUR || this == ORGANISER;
    }

    /** @throws IllegalArgumentException if no role has this name */
    public static Role ofKey(String key) {
        for (Role role : values()) {
            if (role.key.equals(key)) return role;
        }
        throw new IllegalArgumentException("no such role: " + key);
    }
}
