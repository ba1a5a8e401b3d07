package org.cordee.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Inlines;

/** What stands before the first workshop: kept, but for a title page that says nothing more than the workshops do. */
final class Preamble {
    private final List<Entry> entries = new ArrayList<>();
    private Optional<Entry> title = Optional.empty();

    /** The entry that will be added next is a heading of the file; the first of all may be its title page. */
    void titled(Entry entry) {
        if (entries.isEmpty()) title = Optional.of(entry);
    }

    void add(Entry entry, int line, List<Remark> remarks) {
        if (entries.isEmpty()) remarks.add(new Remark(line, About.BEFORE_THE_FIRST, ""));
        entries.add(entry);
    }

    /** What is left when the gathering's name, which each workshop's heading has, is not said once more. */
    List<Entry> without(String gathering, List<Remark> remarks) {
        boolean isCover = title.filter(t -> entries.get(0) == t)
                .filter(t -> Inlines.plain(t.text()).equals(gathering))
                .isPresent();
        if (!isCover) return entries;
        remarks.removeIf(r -> r.about() == About.UNKNOWN_HEADING && r.words().equals(gathering));
        if (entries.size() == 1) remarks.removeIf(r -> r.about() == About.BEFORE_THE_FIRST);
        return entries.subList(1, entries.size());
    }
}
