package org.cordee.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** Who holds the workshop: eight people with their phones, a facilitator, two rapporteurs, and the wall that nobody touches. */
final class Company {
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;

    final Room room;
    final Facilitator facilitator;
    final Wall wall;
    final Desk left;
    final Desk right;
    final List<Phone> phones;
    /** Her phone's browser is of 2019. */
    final Phone awa;

    final Phone bruno;
    final Phone chloe;
    final Phone diego;
    final Phone elsa;
    final Phone fatou;
    final Phone gael;
    /** Her phone's clock is wrong. */
    final Phone hana;

    /** The facilitator plans and begins the welcome; then people come in. */
    Company(Room room) {
        this.room = room;
        facilitator = room.facilitator(1366, 768);
        wall = room.wall();
        facilitator.plan("60 min");
        facilitator.hold(0);
        awa = room.oldPhone("awa", WIDTH, HEIGHT);
        List<Phone> right = Stream.of("bruno", "chloe", "diego", "elsa", "fatou", "gael")
                .map(name -> room.phone(name, WIDTH, HEIGHT))
                .toList();
        bruno = right.get(0);
        chloe = right.get(1);
        diego = right.get(2);
        elsa = right.get(3);
        fatou = right.get(4);
        gael = right.get(5);
        hana = room.phoneOfAnotherTime("hana", WIDTH, HEIGHT);
        phones = Stream.of(Stream.of(awa), right.stream(), Stream.of(hana))
                .flatMap(each -> each)
                .toList();
        left = room.desk("left", 1366, 768);
        this.right = room.desk("right", 1366, 768);
    }

    /** Some type the code, others scan. */
    void comeIn() {
        String code = room.door().get("code").asText();
        String link = room.door().get("url").asText();
        phones.subList(0, 3).forEach(phone -> phone.typeCode(room.home(), code));
        phones.subList(3, 8).forEach(phone -> phone.scan(link));
        for (Phone phone : phones) {
            phone.isLive();
            phone.follow("welcome");
            assertThat(phone.page.locator(".agenda li")).hasCount(9);
            assertThat(phone.page.locator(".agenda [data-held]")).containsText("Accueil");
        }
        wall.shows("welcome");
        assertThat(wall.main()).containsText("La finance sociale et solidaire");
        assertThat(wall.page.locator(".wall-agenda")).containsText("Prioriser");
        assertThat(wall.people()).hasText("8");
    }
}
