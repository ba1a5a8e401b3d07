package org.cordee.restitution;

import java.util.List;

public final class Inlines {
    private Inlines() {}
    public static List<Inline> canonical(List<Inline> text) { return List.copyOf(text); }
    public static String words(Inline inline) { return inline instanceof Inline.Text t ? t.words() : ""; }
}
