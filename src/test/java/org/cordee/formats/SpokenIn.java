package org.cordee.formats;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Voice;
import org.cordee.restitution.Weighed;
import org.cordee.restitution.Wording;

/** One workshop in which people spoke French, Arabic and Spanish, in a document in any of them. */
public final class SpokenIn {
    static final String FRENCH = "Une épicerie ouverte le soir !";
    static final String ARABIC = "تعاونية نسائية لزيت الأركان منذ 2012 (SIDI)!";
    static final String SPANISH = "¿Quién paga el fondo?";
    static final String HOUSING = "السكن في القرى";
    static final String TRANSLATION = "=Une coopérative de femmes";

    private static final Instant AT = Instant.parse("2026-11-26T09:30:00Z");

    private SpokenIn() {}

    /** Every line and every voice says in what language it is. */
    public static Dossier in(Language document) {
        return in(document, true);
    }

    private static Dossier in(Language document, boolean said) {
        return dossier(restitution(document, said), annexes(said));
    }

    private static Dossier dossier(Restitution restitution, Annexes annexes) {
        return new Dossier(
                new Gathering("RMB 2026", restitution.language(), List.of(), List.of(restitution)),
                List.of(annexes),
                EnumSet.allOf(Annex.class),
                Optional.of(AT));
    }

    /** Of French words alone, in French. {@code said}: those who said them said so. */
    static Dossier itself(boolean said) {
        Restitution french = Gatherings.saying(new Entry(Form.BULLET, Gatherings.text(FRENCH), List.of(), List.of("f")))
                .restitutions()
                .get(0);
        List<Voice> voices = List.of(
                voice("f", Section.SOLUTIONS, FRENCH, Language.FR, said, null),
                voice("e", Section.EVIDENCE, FRENCH, Language.FR, said, "f"),
                voice("h", Section.FIELDS, FRENCH, Language.FR, said, null));
        Weighed weighed = new Weighed(
                Section.FIELDS, FRENCH, Optional.of(Language.FR).filter(l -> said), 5, Optional.empty(), true);
        return dossier(french, new Annexes(voices, 4, 0, List.of(weighed), List.of(), Optional.empty()));
    }

    /** The same words, as if all were the document's. */
    static Dossier unsaid(Language document) {
        return in(document, false);
    }

    private static Restitution restitution(Language document, boolean said) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values())
            sections.put(section, new SectionBody(Wording.REPRODUCE.title(section, document), List.of()));
        Entry below = entry(FRENCH, Language.FR, document, said, List.of(), "f");
        sections.put(
                Section.SOLUTIONS,
                new SectionBody(
                        sections.get(Section.SOLUTIONS).title(),
                        List.of(
                                entry(FRENCH, Language.FR, document, said, List.of(), "f"),
                                entry(ARABIC, Language.AR, document, said, List.of(below), "a"),
                                entry(SPANISH, Language.ES, document, said, List.of(), "s"))));
        Heading heading = new Heading("RMB 2026", "1.1", "Arganeraie");
        return new Restitution(heading, document, Wording.REPRODUCE, List.of(), sections, Optional.empty());
    }

    private static Entry entry(
            String words, Language in, Language document, boolean said, List<Entry> below, String source) {
        List<Inline> text = List.of(new Inline.Text(words));
        List<Inline> marked = said && in != document ? List.of(new Inline.In(in, text)) : text;
        return new Entry(Form.BULLET, marked, below, List.of(source));
    }

    private static Annexes annexes(boolean said) {
        List<Voice> voices = List.of(
                voice("f", Section.SOLUTIONS, FRENCH, Language.FR, said, null),
                voice("a", Section.SOLUTIONS, ARABIC, Language.AR, said, null),
                voice("s", Section.SOLUTIONS, SPANISH, Language.ES, said, null),
                voice("e", Section.EVIDENCE, ARABIC, Language.AR, said, "s"),
                voice("g", Section.EVIDENCE, FRENCH, Language.FR, said, "a"),
                voice("h", Section.FIELDS, HOUSING, Language.AR, said, null),
                voice("c", Section.CHALLENGES, SPANISH, Language.ES, said, "h"));
        Weighed weighed = new Weighed(
                Section.FIELDS, HOUSING, Optional.of(Language.AR).filter(l -> said), 5, Optional.empty(), true);
        return new Annexes(voices, 4, 0, List.of(weighed), List.of(Gatherings.MINORITY), Optional.empty());
    }

    private static Voice voice(String id, Section section, String words, Language in, boolean said, String about) {
        return new Voice(
                id,
                section,
                words,
                Optional.ofNullable(about),
                AT,
                false,
                new Voice.Source(
                        Hand.SPOKEN,
                        Optional.empty(),
                        Optional.empty(),
                        Credit.ANONYMOUS,
                        Optional.empty(),
                        Optional.empty()),
                new Voice.Standing(3, Optional.empty(), false, Optional.empty()),
                new Voice.Tongue(
                        said ? Optional.of(in) : Optional.empty(),
                        in == Language.FR ? List.of() : List.of(new Translation(Language.FR, TRANSLATION, true))));
    }
}
