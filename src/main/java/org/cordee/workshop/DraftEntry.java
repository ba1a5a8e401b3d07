package org.cordee.workshop;

import java.util.List;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Form;
import org.cordee.restitution.Inline;

/** An entry of the restitution as it stands on the desk: with its id, its position, and the contributions behind it. */
public record DraftEntry(
        long seq, Id.Entry id, Position position, Form form, List<Inline> text, List<Id.Contribution> sources)
        implements Entity {
    public DraftEntry {
        text = List.copyOf(text);
        sources = List.copyOf(sources);
    }

    DraftEntry as(long seq) {
        return new DraftEntry(seq, id, position, form, text, sources);
    }

    DraftEntry rewritten(Form form, List<Inline> text, List<Id.Contribution> sources, long seq) {
        return new DraftEntry(seq, id, position, form, text, sources);
    }

    DraftEntry moved(Position position, long seq) {
        return new DraftEntry(seq, id, position, form, text, sources);
    }

    DraftEntry withoutSource(Id.Contribution source, long seq) {
        List<Id.Contribution> left =
                sources.stream().filter(s -> !s.equals(source)).toList();
        return new DraftEntry(seq, id, position, form, text, left);
    }

    Entry asEntry(List<Entry> entries) {
        return new Entry(
                form,
                text,
                entries,
                sources.stream().map(Id.Contribution::value).toList());
    }
}
