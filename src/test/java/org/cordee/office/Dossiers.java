package org.cordee.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cordee.formats.Annex;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.Dossier;
import org.cordee.formats.Format;
import org.cordee.formats.SpokenIn;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Dissent;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Voice;
import org.cordee.restitution.Weighed;
import org.cordee.restitution.Wording;
import org.cordee.restitution.Words;

/** What an office suite is tried with: the real thing, a whole gathering with annexes, Arabic, and words that would be more. */
final class Dossiers {
    private static final List<Weighed> WEIGHED = List.of(
            new Weighed(Section.SOLUTIONS, "L'épicerie", Optional.empty(), 12, Optional.empty(), true),
            new Weighed(
                    Section.FIELDS,
                    "Le logement",
                    Optional.empty(),
                    0,
                    Optional.of(new Weighed.Means(9, 4.25, 2.5)),
                    true));
    private static final List<Dissent> DISSENTS = List.of(new Dissent(
            Section.STAKES, Optional.empty(), "L'école manque", Dissent.Answer.MINORITY, "L'atelier n'a pas tranché"));
    private static final Instant EVENING = Instant.parse("2017-10-27T17:30:00Z");
    private static final String WORD_OF_5000 = "anticonstitutionnellement".repeat(200);
    private static final List<String> HOSTILE = List.of(
            "# Enjeux principaux",
            "Enjeux principaux",
            "</text:p></office:text> ]]> <!-- & &amp; &#35; \"'",
            "<text:h text:outline-level=\"1\">Faux</text:h>",
            "=HYPERLINK(\"http://evil.org\";\"clic\")",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "{accent} {language} ${x} {{x}} %s",
            "RMB 2017 - Restitution atelier 9.9 : « Faux »",
            "deux  espaces,   trois, \ttabulation",
            "عربي with Latin و 123 أرقام",
            "👩‍👩‍👧 famille, 🇲🇦 drapeau, ❤️ cœur",
            "commande\u0000\u0007\u001b[31m et substitut seul \ud800 fin",
            "renversé \u202egnp.exe\u202c, isolé \u2066abc",
            "• puce à la main");

    private Dossiers() {}

    static Map<String, Dossier> all() {
        Map<String, Dossier> all = new TreeMap<>();
        all.put("rmb-2017", rmb2017());
        all.put(
                "one",
                Dossier.of(new Gathering(
                        "RMB 2017",
                        Language.FR,
                        List.of(),
                        rmb2017().gathering().restitutions().subList(3, 4))));
        all.put("six-annexed", sixWithAnnexes());
        all.put("arabic", arabic());
        all.put("languages-in-french", SpokenIn.in(Language.FR));
        all.put("languages-in-arabic", SpokenIn.in(Language.AR));
        all.put("hostile", hostile());
        return all;
    }

    static Dossier rmb2017() {
        return Dossier.of(read(Path.of("src/test/resources/rmb/rmb-2017-extract.md")));
    }

    private static Gathering read(Path markdown) {
        try {
            byte[] bytes = Files.readAllBytes(markdown);
            return ((Outcome.Read) Format.MARKDOWN.reader().orElseThrow().read(bytes)).gathering();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The four of 2017 and two more, each point said by somebody. */
    static Dossier sixWithAnnexes() {
        Gathering four = rmb2017().gathering();
        List<Restitution> six = new ArrayList<>(four.restitutions());
        six.add(renumbered(six.get(0), "3.3", "Territoires, numérique et communs"));
        six.add(renumbered(six.get(2), "3.4", "Femmes, jeunes et travail décent"));
        List<Restitution> sourced = new ArrayList<>();
        List<Annexes> annexes = new ArrayList<>();
        for (Restitution restitution : six) {
            List<Voice> voices = new ArrayList<>();
            sourced.add(sourced(restitution, voices));
            annexes.add(new Annexes(voices, 23, 2, WEIGHED, DISSENTS, Optional.empty()));
        }
        Gathering gathering = new Gathering(
                "Rencontres du Mont-Blanc 2017: l'économie sociale et solidaire en commun",
                four.language(),
                four.preamble(),
                sourced);
        return new Dossier(gathering, annexes, EnumSet.allOf(Annex.class), Optional.of(EVENING));
    }

    private static Restitution renumbered(Restitution restitution, String number, String title) {
        return restitution.withHeading(new Heading(restitution.heading().gathering(), number, title));
    }

    private static Restitution sourced(Restitution restitution, List<Voice> voices) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        restitution.sections().forEach((section, body) -> {
            List<Entry> entries = body.entries().stream()
                    .map(entry -> new Entry(entry.form(), entry.text(), entry.entries(), heard(section, voices)))
                    .toList();
            sections.put(section, new SectionBody(body.title(), entries));
            voices.add(voice(section, "Une idée que personne n'a reprise", voices));
        });
        return restitution.withSections(sections);
    }

    private static List<String> heard(Section section, List<Voice> voices) {
        if (voices.size() % 5 == 4) return List.of();
        Voice first = voice(section, "Chez nous, la coopérative l'a fait dès 2012, et cela tient", voices);
        voices.add(first);
        Voice second = voice(section, "Il faut des moyens, et du temps pour les bénévoles", voices);
        voices.add(second);
        return List.of(first.id(), second.id());
    }

    private static Voice voice(Section section, String words, List<Voice> before) {
        return new Voice("v" + before.size(), section, words, Optional.empty(), EVENING, false);
    }

    static Dossier arabic() {
        Restitution first = restitution(
                new Heading("ملتقى 2017", "1.1", "التمويل الاجتماعي والتضامني"),
                Language.AR,
                List.of(
                        paragraph("تعمل التعاونيات المحلية منذ سنوات على تمويل المشاريع الصغيرة في القرى والمدن."),
                        bullet("إنشاء 12 صندوقا محليا بحلول سنة 2020 (انظر SIDI وRIPESS)"),
                        bullet("Un point dit en français, dans un atelier en arabe"),
                        bullet("تكوين الشباب والنساء على التسيير")));
        Restitution second = restitution(
                new Heading("ملتقى 2017", "1.2", "الماء والفلاحة"),
                Language.AR,
                List.of(paragraph("سطر أول"), line("سطر ثان"), bullet("نقطة")));
        Restitution french = restitution(
                new Heading("ملتقى 2017", "2.1", "Un atelier en français"),
                Language.FR,
                List.of(bullet("Un point"), bullet("نقطة قيلت بالعربية في ورشة فرنسية")));
        return new Dossier(
                new Gathering("ملتقى الاقتصاد الاجتماعي 2017", Language.AR, List.of(), List.of(first, second, french)),
                List.of(Annexes.NONE, Annexes.NONE, Annexes.NONE),
                EnumSet.noneOf(Annex.class),
                Optional.of(EVENING));
    }

    static Dossier hostile() {
        List<Entry> entries = new ArrayList<>();
        for (String words : HOSTILE) {
            entries.add(Entry.of(Form.PARAGRAPH, List.of(new Inline.Strong(List.of(new Inline.Text(words))))));
            entries.add(line(words));
            entries.add(new Entry(Form.BULLET, text(words), List.of(bullet(words), paragraph(words)), List.of()));
        }
        entries.add(Entry.of(Form.BULLET, List.of(new Inline.Link("https://a.org/?b=c&d=(e)", text("un lien")))));
        Restitution first = restitution(new Heading("RMB <b>&", "1.1", "# x « y » </text:h>"), Language.FR, entries);
        Restitution second = restitution(new Heading("RMB <b>&", "1.2", "Deux"), Language.EN, entries);
        return Dossier.of(new Gathering("RMB <b>&", Language.FR, List.of(), List.of(first, second)));
    }

    /** These words, as a document has them. */
    static List<String> said(List<String> words) {
        return words.stream().map(Words::clean).toList();
    }

    /** Entries and contributions that a spreadsheet would take for more than words. */
    static Dossier cells(List<String> words) {
        List<Entry> entries = words.stream().map(Dossiers::bullet).toList();
        Restitution restitution = restitution(new Heading("RMB", "1.1", "=1+1"), Language.FR, entries);
        List<Voice> voices = new ArrayList<>();
        words.forEach(said -> voices.add(voice(Section.STAKES, said, voices)));
        return new Dossier(
                new Gathering("RMB", Language.FR, List.of(), List.of(restitution)),
                List.of(new Annexes(voices, 3, 0)),
                EnumSet.allOf(Annex.class),
                Optional.of(EVENING));
    }

    private static Restitution restitution(Heading heading, Language language, List<Entry> entries) {
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values())
            sections.put(section, new SectionBody(Wording.REPRODUCE.title(section, language), entries));
        return new Restitution(heading, language, Wording.REPRODUCE, List.of(), sections, Optional.of("Ensemble"));
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }

    private static Entry paragraph(String words) {
        return Entry.of(Form.PARAGRAPH, text(words));
    }

    private static Entry line(String words) {
        return Entry.of(Form.LINE, text(words));
    }

    private static Entry bullet(String words) {
        return Entry.of(Form.BULLET, text(words));
    }
}
