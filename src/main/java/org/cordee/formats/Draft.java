package org.cordee.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.cordee.restitution.Quotation;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.cordee.restitution.SectionBody;
import org.cordee.restitution.Wording;

/** One workshop while its document is being read. */
final class Draft {
    private Heading heading;
    private boolean titleMayGoOn = true;
    private final List<Entry> introduction = new ArrayList<>();
    private final Map<Section, String> titles = new EnumMap<>(Section.class);
    private final Map<Section, List<Entry>> entries = new EnumMap<>(Section.class);
    private final Map<Wording, Integer> wordings = new EnumMap<>(Wording.class);
    private Optional<Section> section = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private boolean mayClose;

    Draft(Heading heading) {
        this.heading = heading;
    }

    /** One that its organiser has named. */
    static Draft as(Mapping.As as) {
        Draft draft = new Draft(as.heading());
        draft.titleMayGoOn = false;
        draft.language = Optional.of(as.language());
        draft.wordings.put(as.wording(), Section.values().length);
        return draft;
    }

    /** From here on it is the section that its organiser says, under the title of the template. */
    void open(Section mapped) {
        titleMayGoOn = false;
        mayClose = false;
        section = Optional.of(mapped);
        entries.computeIfAbsent(mapped, s -> new ArrayList<>());
    }

    String number() {
        return heading.number();
    }

    /** From here on it is this section; false if it was opened before. */
    boolean open(Headings.Meaning meaning, String title) {
        titleMayGoOn = false;
        mayClose = false;
        section = Optional.of(meaning.section());
        language = language.or(() -> Optional.of(meaning.language()));
        meaning.wording().ifPresent(wording -> wordings.merge(wording, 1, Integer::sum));
        entries.computeIfAbsent(meaning.section(), s -> new ArrayList<>());
        return titles.putIfAbsent(meaning.section(), title) == null;
    }

    /** A heading right after that of the workshop is its title, or the rest of a title whose quotation marks are open. */
    boolean continueTitle(String words) {
        if (!titleMayGoOn || !titleMayGoOn(heading)) return false;
        title((heading.title() + " " + words).strip());
        return true;
    }

    static boolean titleMayGoOn(Heading heading) {
        return heading.title().isEmpty() || heading.title().matches("[«“„][^»”]*");
    }

    /** So is a plain line in quotation marks, where the heading has no title. */
    boolean takeQuotedTitle(String words) {
        if (!titleMayGoOn || !heading.title().isEmpty() || !Quotation.isQuoted(words)) return false;
        title(words);
        return true;
    }

    private void title(String words) {
        heading = new Heading(heading.gathering(), heading.number(), WorkshopHeadings.title(words));
    }

    void add(Entry entry) {
        titleMayGoOn = false;
        mayClose = false;
        section.map(entries::get).orElse(introduction).add(entry);
    }

    /** The last entry is a line of its own, and may be the closing quotation if nothing follows. */
    void mayClose() {
        mayClose = section.filter(s -> s == Section.STAKES).isPresent();
    }

    boolean hasSections() {
        return !entries.isEmpty();
    }

    Restitution restitution() {
        Language written = language.orElse(Language.FR);
        Wording wording = wordings.getOrDefault(Wording.INSPIRE, 0) > wordings.getOrDefault(Wording.REPRODUCE, 0)
                ? Wording.INSPIRE
                : Wording.REPRODUCE;
        Optional<String> closing = closing();
        Map<Section, SectionBody> sections = new EnumMap<>(Section.class);
        for (Section each : Section.values()) {
            String title = titles.getOrDefault(each, wording.title(each, written));
            sections.put(each, new SectionBody(title, entries.getOrDefault(each, List.of())));
        }
        return new Restitution(heading, written, wording, introduction, sections, closing);
    }

    /** The last paragraph, if it is wholly emphasised and quoted; it is no entry then. */
    private Optional<String> closing() {
        List<Entry> stakes = entries.getOrDefault(Section.STAKES, List.of());
        if (!mayClose || stakes.isEmpty()) return Optional.empty();
        Optional<String> words = emphasised(stakes.get(stakes.size() - 1)).filter(Quotation::isQuoted);
        if (words.isPresent()) stakes.remove(stakes.size() - 1);
        return words;
    }

    private static Optional<String> emphasised(Entry entry) {
        boolean whole = entry.text().size() == 1
                && entry.text().get(0) instanceof Inline.Emphasis emphasis
                && emphasis.content().size() == 1
                && emphasis.content().get(0) instanceof Inline.Text;
        return whole ? Optional.of(Inlines.plain(entry.text())) : Optional.empty();
    }
}
