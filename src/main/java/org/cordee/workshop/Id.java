package org.cordee.workshop;

import java.util.UUID;
import java.util.regex.Pattern;

/** Ids are types, so that none can stand where another is meant. */
public sealed interface Id {

    record Gathering(UUID value) implements Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    record Workshop(UUID value) implements Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Made by whoever asks: 128 bits of chance. It becomes the id of what the command makes: contribution, entry. */
    record Command(String value) implements Id {
        private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{16,40}");

        public Command {
            if (!isWellFormed(value)) throw new IllegalArgumentException("not the id of a command: " + value);
        }

        public static boolean isWellFormed(String value) {
            return FORM.matcher(value).matches();
        }
    }

    /** What dots are given to, and what is rated. */
    sealed interface Votable extends Id {
        String value();
    }

    record Contribution(String value) implements Votable {
        static Contribution madeBy(Command command) {
            return new Contribution(command.value());
        }

        /** Carried over with others by one command. The dot keeps these apart from a sender's ids. */
        static Contribution madeBy(Command command, int nth) {
            return new Contribution(command.value() + "." + nth);
        }
    }

    record Cluster(String value) implements Votable {
        static Cluster madeBy(Command command) {
            return new Cluster(command.value());
        }
    }

    record Objection(String value) implements Id {
        static Objection madeBy(Command command) {
            return new Objection(command.value());
        }
    }

    record Entry(String value) implements Id {
        static Entry madeBy(Command command) {
            return new Entry(command.value());
        }

        /** An imported document is many entries of one command. The dot keeps these apart from a sender's ids. */
        static Entry madeBy(Command command, int nth) {
            return new Entry(command.value() + "." + nth);
        }
    }

    /** One seat of one human, as far as anybody knows: chance, and nothing else. */
    record Person(String value) implements Id {}

    /** The link or QR somebody came in by. */
    record Link(UUID value) implements Id {}
}
