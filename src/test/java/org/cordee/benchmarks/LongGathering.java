package org.cordee.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.cordee.formats.Gatherings;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Restitution;

/** The workshops of 2017 again and again, until they fill some 300 pages. */
final class LongGathering {
    private static final int WORKSHOPS = 160;

    private LongGathering() {}

    static Gathering ofThreeHundredPages() {
        Gathering real = Gatherings.real();
        List<Restitution> many = new ArrayList<>();
        for (int i = 0; i < WORKSHOPS; i++) {
            Restitution one = real.restitutions().get(i % real.restitutions().size());
            String number = (1 + i / 10) + "." + (1 + i % 10);
            many.add(one.withHeading(
                    new Heading(one.heading().gathering(), number, one.heading().title())));
        }
        return new Gathering(real.name(), real.language(), List.of(), many);
    }
}
