package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class PlaceProperties {
    @Property(tries = 300)
    void whatever_is_put_wherever_stands_strictly_between_its_neighbours(
            @ForAll @Size(max = 200) List<@DoubleRange(min = 0, max = 1, maxIncluded = false) Double> where) {
        List<Place> places = new ArrayList<>();
        for (double at : where) insert(places, (int) (at * (places.size() + 1)));
        assertSound(places);
    }

    @Example
    void two_thousand_appends_and_two_thousand_prepends_lengthen_nothing() {
        assertThat(longest(inserted(2_000, size -> size))).isEqualTo(4);
        assertThat(longest(inserted(2_000, size -> 0))).isEqualTo(4);
    }

    @Example
    void the_same_gap_lengthens_by_a_digit_in_five_insertions_at_most() {
        for (IntUnaryOperator gap :
                List.<IntUnaryOperator>of(size -> Math.min(size, 1), size -> Math.max(0, size - 1), size -> size / 2)) {
            assertThat(longest(inserted(2_000, gap))).isLessThanOrEqualTo(2_000 / 5 + 8);
        }
    }

    @Example
    void there_is_always_room_before_the_first_and_after_the_last() {
        Place first = new Place("0001");
        Place last = new Place("zzzz");
        for (int i = 0; i < 500; i++) {
            Place before = Place.between(Optional.empty(), Optional.of(first));
            Place after = Place.between(Optional.of(last), Optional.empty());
            assertThat(before).isLessThan(first);
            assertThat(after).isGreaterThan(last);
            first = before;
            last = after;
        }
    }

    @Example
    void a_gap_halved_a_hundred_thousand_times_still_has_a_middle() {
        Place low = Place.between(Optional.empty(), Optional.empty());
        Place high = Place.between(Optional.of(low), Optional.empty());
        String deep = low.key() + "0".repeat(100_000);
        Place between = Place.between(Optional.of(low), Optional.of(new Place(deep + "1")));
        assertThat(between).isGreaterThan(low).isLessThan(high);
    }

    @Example
    void nothing_stands_between_what_is_equal_or_in_the_wrong_order() {
        Place one = new Place("V000");
        Place two = new Place("V100");
        assertThatThrownBy(() -> Place.between(Optional.of(one), Optional.of(one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Place.between(Optional.of(two), Optional.of(one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Place.between(Optional.empty(), Optional.of(new Place("0000"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Place> inserted(int count, IntUnaryOperator at) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) insert(places, at.applyAsInt(places.size()));
        assertSound(places);
        return places;
    }

    private static void insert(List<Place> places, int at) {
        Optional<Place> before = at > 0 ? Optional.of(places.get(at - 1)) : Optional.empty();
        Optional<Place> after = at < places.size() ? Optional.of(places.get(at)) : Optional.empty();
        Place between = Place.between(before, after);
        before.ifPresent(b -> assertThat(between).isGreaterThan(b));
        after.ifPresent(a -> assertThat(between).isLessThan(a));
        places.add(at, between);
    }

    private static void assertSound(List<Place> places) {
        assertThat(new HashSet<>(places)).hasSameSizeAs(places);
        assertThat(places).allSatisfy(place -> assertThat(place.key()).matches("[0-9A-Za-z]{4,}"));
        assertThat(places).isSorted();
    }

    private static int longest(List<Place> places) {
        return places.stream().mapToInt(place -> place.key().length()).max().orElseThrow();
    }
}
