package org.cordee.restitution;

import java.util.List;

/** What an entry's text is made of: words, emphasis, strong, links, and nothing else. */
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

    record Link(String address, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }
}
