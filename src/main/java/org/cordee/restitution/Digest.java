package org.cordee.restitution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Restitutions made shorter, or lined up: for three minutes in the plenary, and for the book of a gathering. */
public final class Digest {
    /** Of a workshop that stands for the whole gathering. */
    public static final String PLENARY = "P";

    /** How fast somebody reads aloud to a hall that listens in a second language. */
    private static final int WORDS_A_MINUTE = 130;

    private static final Map<Language, String> PLENARY_TITLES = Map.of(
            Language.FR, "Plénière",
            Language.EN, "Plenary",
            Language.ES, "Plenaria",
            Language.PT, "Plenária",
            Language.AR, "الجلسة العامة");

    private Digest() {}

    /** What the plenary is called. */
    public static String plenaryTitle(Language language) {
        return PLENARY_TITLES.getOrDefault(language, "Plénière");
    }

    /** The first points of each section, with their sub-points and what introduces them; no introduction, no quotation. */
    public static Restitution top(Restitution of, int points) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        of.sections()
                .forEach((section, body) ->
                        sections.put(section, new SectionBody(body.title(), top(body.entries(), points))));
        return new Restitution(of.heading(), of.language(), of.wording(), List.of(), sections, Optional.empty());
    }

    private static List<Entry> top(List<Entry> entries, int points) {
        List<Entry> first = new ArrayList<>();
        int left = points;
        for (int i = 0; i < entries.size() && left > 0; i++) {
            first.add(entries.get(i));
            if (!isLead(entries, i)) left--;
        }
        boolean endsInLead = !first.isEmpty() && isLead(entries, first.size() - 1);
        return endsInLead ? first.subList(0, first.size() - 1) : first;
    }

    /** A paragraph directly before a bullet introduces it, and is no point of its own. */
    private static boolean isLead(List<Entry> entries, int at) {
        return entries.get(at).form() == Form.PARAGRAPH
                && at + 1 < entries.size()
                && entries.get(at + 1).form() == Form.BULLET;
    }

    /** How many words a reader says. */
    public static int words(Restitution of) {
        return of.sections().values().stream()
                .flatMap(body -> body.entries().stream())
                .mapToInt(Digest::words)
                .sum();
    }

    private static int words(Entry entry) {
        String plain = Inlines.plain(entry.text()).strip();
        int own = plain.isEmpty() ? 0 : plain.split("[\\s\\p{Z}]+").length;
        return own + entry.entries().stream().mapToInt(Digest::words).sum();
    }

    /** How many seconds it takes to read so many words aloud. */
    public static int seconds(int words) {
        return Math.round(words * 60f / WORDS_A_MINUTE);
    }

    /**
     * All of a gathering's restitutions as one: in each of the five sections what each workshop says there, under its
     * number and title; perhaps only the first points of each.
     */
    public static Restitution book(Gathering gathering, Optional<Integer> points) {
        UnaryOperator<Restitution> shortened = r -> points.map(n -> top(r, n)).orElse(r);
        List<Restitution> all = gathering.restitutions().stream()
                .filter(r -> !r.heading().number().equals(PLENARY))
                .map(shortened)
                .toList();
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            String heading = Wording.REPRODUCE.title(section, gathering.language());
            List<Entry> entries = all.stream()
                    .flatMap(r -> chapter(r, section, gathering.language()).stream())
                    .toList();
            sections.put(section, new SectionBody(heading, entries));
        }
        Heading heading = new Heading(gathering.name(), PLENARY, plenaryTitle(gathering.language()));
        return new Restitution(heading, gathering.language(), Wording.REPRODUCE, List.of(), sections, Optional.empty());
    }

    private static List<Entry> chapter(Restitution of, Section section, Language around) {
        List<Entry> said = of.sections().get(section).entries();
        if (said.isEmpty()) return List.of();
        String name = of.heading().number() + " – " + of.heading().title();
        List<Entry> chapter = new ArrayList<>();
        chapter.add(Entry.of(
                Form.PARAGRAPH,
                List.of(new Inline.Strong(List.of(Inlines.said(name, Optional.of(of.language()), around))))));
        said.forEach(entry -> chapter.add(entry.in(of.language(), around)));
        return chapter;
    }
}
