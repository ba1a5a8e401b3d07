package org.cordee.end2end;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A whole workshop as people hold it, from the join to the signed restitution: eight phones, the wall, a facilitator and two
 * rapporteurs, each with the real page in a browser of its own. What each page shows is looked at in every step.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeWorkshopTest {
    private static final Path PICTURES = Path.of("target/whole-workshop");

    @RegisterExtension
    static final Venue venue = new Venue();

    private Room room;

    @BeforeAll
    void start() {
        room = venue.room("RMB 2026", "La finance sociale et solidaire");
    }

    @AfterAll
    void stop() {
        room.close();
    }

    @Test
    void eight_people_a_facilitator_and_two_rapporteurs_go_from_the_door_to_a_signed_restitution() {
        room.play(PICTURES, () -> {
            Company company = new Company(room);
            company.comeIn();
            speak(new Contributing(company));
            weigh(new Weighing(company));
            writeUp(new WritingUp(company));
            approve(new ReadingBack(company));
        });
    }

    private static void speak(Contributing room) {
        room.contribute();
        room.moderate();
        room.readTheSameClock();
    }

    private static void weigh(Weighing room) {
        room.group();
        room.weighUnseen();
        room.revealWhatWasWeighed();
    }

    private static void writeUp(WritingUp desks) {
        desks.writeUp();
        desks.writeAtOnce();
        desks.placeAll();
        desks.seeWhatBecameOfMine();
    }

    private static void approve(ReadingBack room) {
        room.readBack();
        room.answer();
        room.sign();
        room.takeAway();
    }
}
