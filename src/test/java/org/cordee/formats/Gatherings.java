package org.cordee.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Dissent;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Facts;
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

/** Documents to try writers on. */
public final class Gatherings {
    private static final Path REAL = Path.of("src/test/resources/rmb/rmb-2017-extract.canonical.md");

    /** Of more than one line on paper. */
    private static final String LONG_ARABIC =
            "تعمل التعاونيات المحلية منذ سنوات على تمويل المشاريع الصغيرة في القرى والمدن (انظر SIDI وRIPESS) وعلى"
                    + " تكوين الشباب والنساء على التسيير، وتدعو السلطات العمومية إلى الاعتراف بها شريكا في السياسات"
                    + " الترابية.";

    private Gatherings() {}

    /** The four workshops of 2017 that we have. */
    public static Gathering real() {
        try {
            return ((DocumentReader.Outcome.Read)
                            Format.MARKDOWN.reader().orElseThrow().read(Files.readAllBytes(REAL)))
                    .gathering();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As long as the gathering of 2017 was: six workshops in three themes. */
    public static Gathering sixWorkshops() {
        Gathering real = real();
        List<Restitution> six = new ArrayList<>(real.restitutions());
        six.add(2, numbered(real.restitutions().get(0), "2.1"));
        six.add(4, numbered(real.restitutions().get(1), "3.1"));
        return new Gathering(real.name(), real.language(), List.of(), six);
    }

    private static Restitution numbered(Restitution restitution, String number) {
        Heading heading = restitution.heading();
        return restitution.withHeading(new Heading(heading.gathering(), number, heading.title()));
    }

    /** Six workshops, with what every annex can say. */
    public static Dossier annexed() {
        Gathering gathering = sixWorkshops();
        List<Restitution> sourced = new ArrayList<>();
        List<Annexes> annexes = new ArrayList<>();
        for (Restitution restitution : gathering.restitutions()) {
            List<Voice> voices = new ArrayList<>();
            sourced.add(sourced(restitution, voices));
            voices.add(voice(
                    "unused", Section.STAKES, "Une voix que personne n'a reprise : « et l'école ? »", voices.size()));
            voices.add(evidence(voices.get(0), voices.size()));
            annexes.add(new Annexes(voices, 17, 2, weighed(), List.of(MINORITY), Optional.empty()));
        }
        return new Dossier(
                new Gathering(gathering.name(), gathering.language(), List.of(), sourced),
                annexes,
                EnumSet.allOf(Annex.class),
                Optional.of(Instant.parse("2026-11-23T14:05:00Z")));
    }

    static final Dissent MINORITY = new Dissent(
            Section.STAKES,
            Optional.of("Un enjeu"),
            "L'école manque à cette ligne",
            Dissent.Answer.MINORITY,
            "L'atelier n'a pas tranché");

    private static List<Weighed> weighed() {
        return List.of(
                new Weighed(Section.SOLUTIONS, "L'épicerie", Optional.empty(), 12, Optional.empty(), true),
                new Weighed(
                        Section.FIELDS,
                        "Le logement",
                        Optional.empty(),
                        0,
                        Optional.of(new Weighed.Means(9, 4.25, 2.5)),
                        true));
    }

    /** Evidence about a solution, from an author who agreed to be quoted; it was said aloud, and three others said so. */
    private static Voice evidence(Voice solution, int minute) {
        return new Voice(
                "evidence",
                Section.EVIDENCE,
                "120 emplois créés",
                Optional.of(solution.id()),
                solution.at().plusSeconds(60L * minute),
                false,
                new Voice.Source(
                        Hand.SPOKEN,
                        Optional.empty(),
                        Optional.empty(),
                        new Credit(Optional.of("Awa Diop"), Optional.empty(), Optional.of("Sénégal")),
                        Optional.of(new Facts(Optional.of("INSEE"), Optional.of("2016"), Optional.of("Lille"))),
                        Optional.empty()),
                new Voice.Standing(3, Optional.empty(), false, Optional.empty()),
                new Voice.Tongue(
                        Optional.of(Language.FR), List.of(new Translation(Language.EN, "120 jobs created", true))));
    }

    private static Restitution sourced(Restitution restitution, List<Voice> voices) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        restitution.sections().forEach((section, body) -> {
            List<Entry> entries = new ArrayList<>();
            for (Entry entry : body.entries()) {
                String id = "c" + voices.size();
                voices.add(voice(id, section, "Une voix derrière ce point (" + id + ")", voices.size()));
                entries.add(new Entry(entry.form(), entry.text(), entry.entries(), List.of(id)));
            }
            sections.put(section, new SectionBody(body.title(), entries));
        });
        return restitution.withSections(sections);
    }

    private static Voice voice(String id, Section section, String words, int minute) {
        Instant at = Instant.parse("2026-11-23T13:00:00Z").plusSeconds(60L * minute);
        return new Voice(id, section, words, Optional.empty(), at, false);
    }

    /** From right to left, with Latin words, digits, emoji and nested points in it. */
    public static Gathering arabic() {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(
                    section,
                    new SectionBody(
                            Wording.REPRODUCE.title(section, Language.AR),
                            List.of(
                                    Entry.of(Form.PARAGRAPH, text("تعاونية الطاقة في مدينة Lyon منذ 2012 🌱")),
                                    Entry.of(Form.PARAGRAPH, text(LONG_ARABIC)),
                                    new Entry(
                                            Form.BULLET,
                                            text("نقطة أولى: 12,5 % من الأعضاء (ESS)"),
                                            List.of(Entry.of(Form.BULLET, text("نقطة فرعية"))),
                                            List.of()),
                                    Entry.of(Form.BULLET, text("Un point en français, ici")))));
        }
        Heading heading = new Heading("ملتقى الجبل الأبيض", "1.1", "المالية الاجتماعية والتضامنية");
        Restitution one = new Restitution(
                heading, Language.AR, Wording.REPRODUCE, List.of(), sections, Optional.of("«معاً نصل أبعد»"));
        return new Gathering(heading.gathering(), Language.AR, List.of(), List.of(one, numbered(one, "1.2")));
    }

    /** One workshop with these entries as its solutions. */
    public static Gathering saying(Entry... solutions) {
        Restitution empty =
                Restitution.empty(new Heading("RMB 2026", "1.1", "La finance"), Language.FR, Wording.REPRODUCE);
        Map<Section, SectionBody> sections = new EnumMap<>(empty.sections());
        sections.put(
                Section.SOLUTIONS,
                new SectionBody(sections.get(Section.SOLUTIONS).title(), List.of(solutions)));
        return new Gathering("RMB 2026", Language.FR, List.of(), List.of(empty.withSections(sections)));
    }

    public static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }
}
