package org.cordee.restitution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands behind a restitution: every contribution, in the order they were made, how many took part, how it was weighed,
 * what was objected, and its sign-off.
 *
 * @param people how many different people contributed
 * @param withdrawn how many contributions their authors took back
 * @param seal of a restitution that is signed as it stands here
 */
public record Annexes(
        List<Voice> voices,
        int people,
        int withdrawn,
        List<Weighed> weighed,
        List<Dissent> dissents,
        Optional<Seal> seal) {
    /** Of a restitution that nobody was heard for, such as one that was read from a file. */
    public static final Annexes NONE = new Annexes(List.of(), 0, 0);

    public Annexes {
        voices = List.copyOf(voices);
        weighed = List.copyOf(weighed);
        dissents = List.copyOf(dissents);
    }

    /** Neither weighed, nor objected to, nor signed. */
    public Annexes(List<Voice> voices, int people, int withdrawn) {
        this(voices, people, withdrawn, List.of(), List.of(), Optional.empty());
    }

    /** Without what was kept from the room; of the objections, those that stand as minority notes. */
    public Annexes asTheRoomSees() {
        return new Annexes(
                voices.stream().filter(v -> !v.hidden()).toList(),
                people,
                withdrawn,
                weighed.stream().filter(Weighed::revealed).toList(),
                dissents.stream()
                        .filter(d -> d.answer() == Dissent.Answer.MINORITY)
                        .toList(),
                seal);
    }

    /** As the room may see it by what it sees today: without what is kept from it since, and in words not changed since. */
    public Annexes asTheRoomStillSees(Annexes today) {
        Annexes then = asTheRoomSees();
        Annexes now = today.asTheRoomSees();
        Map<String, Voice> voices = now.voices.stream().collect(Collectors.toMap(Voice::id, Function.identity()));
        return new Annexes(
                then.voices.stream()
                        .filter(v -> voices.containsKey(v.id()))
                        .map(v -> v.saying(voices.get(v.id())))
                        .toList(),
                people,
                withdrawn,
                then.weighed.stream()
                        .filter(w -> now.weighed.stream().anyMatch(w::isOfTheSame))
                        .toList(),
                then.dissents.stream()
                        .filter(d -> now.dissents.stream().anyMatch(d::isTheSame))
                        .toList(),
                seal);
    }
}
