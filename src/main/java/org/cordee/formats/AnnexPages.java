package org.cordee.formats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Voice;

/** What is annexed to one restitution, as entries like any others: every format can write them. */
final class AnnexPages {
    private final Restitution restitution;
    private final Annexes annexes;
    private final Language language;
    private final VoiceLines lines;
    private final WeightPages weights;
    private final List<Page> pages = new ArrayList<>();

    private AnnexPages(Restitution restitution, Annexes annexes) {
        this.restitution = restitution;
        this.annexes = annexes.asTheRoomSees();
        this.language = restitution.language();
        this.lines = new VoiceLines(this.annexes, language);
        this.weights = new WeightPages(this.annexes, language);
    }

    /** One annex, under its title. */
    record Page(String title, List<Entry> entries) {}

    /** Those that were chosen and have something to say. */
    static List<Page> of(Restitution restitution, Annexes annexes, Set<Annex> chosen) {
        AnnexPages of = new AnnexPages(restitution, annexes);
        if (chosen.contains(Annex.SOURCES)) of.add(Phrase.SOURCES, of.sources());
        if (chosen.contains(Annex.UNUSED)) of.add(Phrase.UNUSED, of.unused());
        if (chosen.contains(Annex.NUMBERS)) of.add(Phrase.NUMBERS, of.numbers());
        if (chosen.contains(Annex.TABLE)) of.add(Phrase.TABLE, of.weights.table());
        if (chosen.contains(Annex.VOTES)) of.add(Phrase.VOTES, of.bySection(of.weights::votes));
        if (chosen.contains(Annex.OBJECTIONS)) of.add(Phrase.OBJECTIONS, of.bySection(of.weights::notes));
        // What was signed says so, asked or not.
        of.annexes.seal().ifPresent(seal -> of.add(Phrase.SEAL, SealPage.of(restitution, seal)));
        return of.pages;
    }

    static String heading(Restitution restitution) {
        return Phrase.ANNEXES.in(restitution.language(), restitution.heading().number());
    }

    /** Whether these words are what we write above the annexes of the workshop of this number. */
    static boolean isHeadingOf(String number, String words) {
        for (Language language : Language.values()) {
            if (Phrase.ANNEXES.in(language, number).equals(words)) return true;
        }
        return false;
    }

    private void add(Phrase title, List<Entry> entries) {
        if (!entries.isEmpty()) pages.add(new Page(title.in(language), entries));
    }

    private List<Entry> sources() {
        Map<String, Voice> voices = voices();
        List<Entry> all = new ArrayList<>();
        restitution.sections().forEach((section, body) -> {
            List<Entry> points =
                    points(body.entries()).map(entry -> point(entry, voices)).toList();
            all.addAll(underSection(section, points));
        });
        return annexes.voices().isEmpty() ? List.of() : all;
    }

    private Map<String, Voice> voices() {
        return annexes.voices().stream().collect(Collectors.toMap(Voice::id, Function.identity()));
    }

    private static Stream<Entry> points(List<Entry> entries) {
        return entries.stream().flatMap(e -> Stream.concat(Stream.of(e), points(e.entries())));
    }

    private Entry point(Entry entry, Map<String, Voice> voices) {
        List<Entry> behind = entry.sources().stream()
                .filter(voices::containsKey)
                .map(id -> lines.line(voices.get(id)))
                .toList();
        List<Entry> said = behind.isEmpty() ? List.of(emphasised(Phrase.NO_SOURCE.in(language))) : behind;
        return new Entry(Form.BULLET, entry.text(), said, List.of());
    }

    private List<Entry> unused() {
        Set<String> used = used();
        Map<String, Voice> voices = voices();
        return bySection(section -> annexes.voices().stream()
                .filter(voice -> voice.section() == section && !isTakenUp(voice, used))
                .map(voice -> lines.unused(voice, voices))
                .toList());
    }

    /** What says again what was taken up was taken up with it. */
    private static boolean isTakenUp(Voice voice, Set<String> used) {
        return used.contains(voice.id())
                || voice.standing().into().filter(used::contains).isPresent();
    }

    private List<Entry> bySection(Function<Section, List<Entry>> entries) {
        List<Entry> all = new ArrayList<>();
        for (Section section : Section.values()) all.addAll(underSection(section, entries.apply(section)));
        return all;
    }

    private Set<String> used() {
        return restitution.sections().values().stream()
                .map(SectionBody::entries)
                .flatMap(AnnexPages::points)
                .flatMap(entry -> entry.sources().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Entry> numbers() {
        if (annexes.people() == 0) return List.of();
        Set<String> used = used();
        long takenUp = annexes.voices().stream().filter(v -> isTakenUp(v, used)).count();
        List<Entry> bySection = Stream.of(Section.values())
                .map(section -> counted(SectionTitles.of(restitution, section), saidIn(section)))
                .toList();
        return List.of(
                counted(Phrase.PEOPLE.in(language), annexes.people()),
                bullet(
                        labelled(
                                Phrase.CONTRIBUTIONS.in(language),
                                annexes.voices().size()),
                        bySection),
                counted(Phrase.TAKEN_UP.in(language), takenUp),
                counted(Phrase.WITHDRAWN.in(language), annexes.withdrawn()));
    }

    private long saidIn(Section section) {
        return annexes.voices().stream().filter(v -> v.section() == section).count();
    }

    private Entry counted(String label, long count) {
        return bullet(labelled(label, count), List.of());
    }

    private String labelled(String label, long count) {
        return Phrase.LABELLED.in(language, label, count);
    }

    private List<Entry> underSection(Section section, List<Entry> entries) {
        if (entries.isEmpty()) return List.of();
        Inline title = new Inline.Strong(List.of(new Inline.Text(SectionTitles.of(restitution, section))));
        return Stream.concat(Stream.of(Entry.of(Form.PARAGRAPH, List.of(title))), entries.stream())
                .toList();
    }

    private static Entry bullet(String words, List<Entry> below) {
        return new Entry(Form.BULLET, List.of(new Inline.Text(words)), below, List.of());
    }

    private static Entry emphasised(String words) {
        return Entry.of(Form.BULLET, List.of(new Inline.Emphasis(List.of(new Inline.Text(words)))));
    }
}
