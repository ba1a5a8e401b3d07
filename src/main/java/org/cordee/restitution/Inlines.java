package org.cordee.restitution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The one form of a text: sound words, neighbours in one style joined, nothing empty, no spaces at the edges of anything,
 * languages outside of links, links outside of emphasis, emphasis outside of strong. Two texts that read alike are equal.
 */
public final class Inlines {
    private Inlines() {}

    public static List<Inline> canonical(List<Inline> text) {
        return inlines(canonicalRuns(Run.of(text)));
    }

    /** The words alone, as they are read aloud. */
    public static String plain(List<Inline> text) {
        return Run.of(text).stream().map(Run::words).collect(Collectors.joining());
    }

    /** Words as part of a text in a language: they say in which they are where it is known, and another. */
    public static Inline said(String words, Optional<Language> in, Language around) {
        return said(List.of(new Inline.Text(words)), in, around).get(0);
    }

    /** A text as part of another, in a language; nothing is put around it where it is in the same. */
    public static List<Inline> said(List<Inline> text, Optional<Language> in, Language around) {
        return in.filter(language -> language != around)
                .<List<Inline>>map(language -> List.of(new Inline.In(language, text)))
                .orElse(text);
    }

    /** The language that all of a text is said to be in; nothing where it is that of what stands around it, or there are several. */
    public static Optional<Language> language(List<Inline> text) {
        List<Optional<Language>> languages =
                Run.of(text).stream().map(Run::language).distinct().toList();
        return languages.size() == 1 ? languages.get(0) : Optional.empty();
    }

    /** The same text without a word of what languages it is in. */
    public static List<Inline> unmarked(List<Inline> text) {
        return inlines(canonicalRuns(
                Run.of(text).stream().map(run -> run.in(Optional.empty())).toList()));
    }

    private static List<Run> canonicalRuns(List<Run> runs) {
        List<Run> edged = edged(
                edged(joined(apart(joined(sound(runs)))), Run::link, Run::unlinked),
                Run::language,
                o -> o.in(Optional.empty()));
        List<Run> canonical = trimmed(edged);
        return canonical.equals(runs) ? runs : canonicalRuns(canonical);
    }

    private static List<Run> sound(List<Run> runs) {
        return runs.stream()
                .map(run -> run.saying(Words.sound(run.words())))
                .filter(run -> !run.words().isEmpty())
                .toList();
    }

    private static List<Run> apart(List<Run> runs) {
        return runs.stream().flatMap(run -> run.apart().stream()).toList();
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).isLike(run))
                joined.set(last, run.saying(joined.get(last).words() + run.words()));
            else joined.add(run);
        }
        return joined;
    }

    /** Spaces at the edges of what has something of its own, without it. */
    private static <K> List<Run> edged(List<Run> runs, Function<Run, K> own, UnaryOperator<Run> without) {
        List<Run> edged = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean first = i == 0 || !own.apply(runs.get(i - 1)).equals(own.apply(run));
            boolean last = i == runs.size() - 1 || !own.apply(runs.get(i + 1)).equals(own.apply(run));
            edged.add(run.isBlank() && (first || last) ? without.apply(run) : run);
        }
        return joined(edged);
    }

    private static List<Run> trimmed(List<Run> runs) {
        int from = 0;
        int to = runs.size();
        while (from < to && runs.get(from).isBlank()) from++;
        while (to > from && runs.get(to - 1).isBlank()) to--;
        List<Run> trimmed = new ArrayList<>(runs.subList(from, to));
        if (trimmed.isEmpty()) return trimmed;
        trimmed.set(0, trimmed.get(0).withoutLeadingSpaces());
        int last = trimmed.size() - 1;
        trimmed.set(last, trimmed.get(last).withoutTrailingSpaces());
        return trimmed;
    }

    /** Runs of one language in it; in it, those of one link in one link; in it, those of emphasis in one emphasis; in it, those of strong. */
    private static List<Inline> inlines(List<Run> runs) {
        return grouped(
                runs,
                Run::language,
                (language, group) -> language.<List<Inline>>map(l -> List.of(new Inline.In(l, links(group))))
                        .orElseGet(() -> links(group)));
    }

    private static List<Inline> links(List<Run> runs) {
        return grouped(
                runs,
                Run::link,
                (link, group) ->
                        link.isPresent() ? List.of(new Inline.Link(link.get(), emphases(group))) : emphases(group));
    }

    private static List<Inline> emphases(List<Run> runs) {
        return grouped(
                runs,
                Run::emphasis,
                (yes, group) -> yes ? List.of(new Inline.Emphasis(strongs(group))) : strongs(group));
    }

    private static List<Inline> strongs(List<Run> runs) {
        return runs.stream().map(Inlines::strong).toList();
    }

    private static Inline strong(Run run) {
        Inline words = new Inline.Text(run.words());
        return run.strong() ? new Inline.Strong(List.of(words)) : words;
    }

    private interface Wrap<K> {
        List<Inline> of(K key, List<Run> group);
    }

    private static <K> List<Inline> grouped(List<Run> runs, Function<Run, K> key, Wrap<K> wrap) {
        List<Inline> inlines = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= runs.size(); to++) {
            if (to < runs.size() && key.apply(runs.get(to)).equals(key.apply(runs.get(from)))) continue;
            inlines.addAll(wrap.of(key.apply(runs.get(from)), runs.subList(from, to)));
            from = to;
        }
        return inlines;
    }
}
