package org.cordee.workshop;

import java.util.stream.Stream;
import org.cordee.restitution.Section;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Who is heard in each section, and how often: counted as it happens, so that telling it costs nothing. */
record Heard(PMap<Section, PMap<String, Integer>> voices, PMap<Section, Entity.Voices> counts) {
    static final Heard NOBODY = new Heard(HashTreePMap.empty(), HashTreePMap.empty());

    Heard plus(Contribution said, long seq) {
        return counted(said, 1, seq);
    }

    Heard minus(Contribution said, long seq) {
        return counted(said, -1, seq);
    }

    Heard moved(Contribution was, Contribution is, long seq) {
        return was.section() == is.section() ? this : minus(was, seq).plus(is, seq);
    }

    private Heard counted(Contribution said, int by, long seq) {
        Section section = said.section();
        PMap<String, Integer> here = voices.getOrDefault(section, HashTreePMap.empty());
        int times = here.getOrDefault(said.voice(), 0) + by;
        PMap<String, Integer> after = times == 0 ? here.minus(said.voice()) : here.plus(said.voice(), times);
        var count = new Entity.Voices(seq, section, after.size());
        return new Heard(
                voices.plus(section, after), after.size() == here.size() ? counts : counts.plus(section, count));
    }

    Stream<Entity> entities() {
        return counts.values().stream().map(c -> c);
    }
}
