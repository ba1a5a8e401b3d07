package org.cordee.restitution;

import java.util.List;
import java.util.regex.Pattern;

/** What an entry's text is made of: words, emphasis, strong, links, what is in another language, and nothing else. */
public sealed interface Inline {
    record Text(String words) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** What is said in another language than what stands around it. */
    record In(Language language, List<Inline> content) implements Inline {
        public In {
            content = List.copyOf(content);
        }
    }

    record Link(String address, List<Inline> content) implements Inline {
        private static final Pattern SOMEWHERE =
                Pattern.compile("(?:https?://|mailto:)[^\\s\\p{Z}<>\\\\]{1,2000}", Pattern.CASE_INSENSITIVE);

        public Link {
            address = Addresses.escaped(address);
            content = List.copyOf(content);
        }

        /** A dead link ({@code #}) leads nowhere, and one that runs a program is none: their words stay, the link goes. */
        public boolean leadsSomewhere() {
            return SOMEWHERE.matcher(address).matches()
                    && Words.sound(address).equals(address)
                    && Addresses.isOne(address);
        }
    }
}
