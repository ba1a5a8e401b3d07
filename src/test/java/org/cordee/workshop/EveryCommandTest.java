package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every role asks every command, each of a workshop where only the role could be in the way. */
class EveryCommandTest {
    /** Who may ask what, as the protocol has it. A command without a row fails; so does a role without a column. */
    private static final String MATRIX = """
        command           participant  projector  facilitator  rapporteur  organiser
        Post              yes          -          -            -           -
        Edit              yes          -          yes          yes         yes
        Withdraw          yes          -          yes          yes         yes
        Erase             yes          -          -            -           -
        Scribe            -            -          yes          yes         yes
        Carry             -            -          -            -           yes
        Translate         -            -          yes          yes         yes
        Support           yes          -          -            -           -
        TakeBackSupport   yes          -          -            -           -
        GiveDot           yes          -          -            -           -
        TakeBackDot       yes          -          -            -           -
        Rate              yes          -          -            -           -
        TakeBackRating    yes          -          -            -           -
        Recognise         yes          -          -            -           -
        Contest           yes          -          -            -           -
        TakeBackObjection yes          -          -            -           -
        Group             -            -          yes          yes         yes
        Join              -            -          yes          yes         yes
        Retitle           -            -          yes          yes         yes
        Ungroup           -            -          yes          yes         yes
        Dismiss           -            -          yes          yes         yes
        Merge             -            -          yes          yes         yes
        Separate          -            -          yes          yes         yes
        Put               -            -          -            yes         yes
        Rewrite           -            -          -            yes         yes
        Move              -            -          -            yes         yes
        Drop              -            -          -            yes         yes
        Quote             -            -          -            yes         yes
        Lay               -            -          -            yes         yes
        Claim             -            -          -            yes         yes
        Answer            -            -          -            yes         yes
        Sign              -            -          -            yes         yes
        Revise            -            -          -            yes         yes
        Open              -            -          yes          -           yes
        Close             -            -          yes          -           yes
        Begin             -            -          yes          -           yes
        SetAgenda         -            -          yes          -           yes
        StartTimer        -            -          yes          -           yes
        AddTime           -            -          yes          -           yes
        PauseTimer        -            -          yes          -           yes
        ResumeTimer       -            -          yes          -           yes
        StopTimer         -            -          yes          -           yes
        Adjust            -            -          yes          -           yes
        Veil              -            -          yes          -           yes
        Reveal            -            -          yes          -           yes
        Offer             -            -          yes          yes         yes
        Show              -            -          yes          -           yes
        OpenSection       -            -          yes          -           yes
        CloseSection      -            -          yes          -           yes
        Hide              -            -          yes          -           yes
        Restore           -            -          yes          -           yes
        Approve           -            -          yes          -           yes
        Refile            -            -          yes          -           yes
        Report            -            -          yes          yes         yes
        Rename            -            -          yes          -           yes
        Expel             -            -          yes          -           yes
        Tell              -            -          -            -           yes
        Make              -            -          -            -           yes
        WithdrawLink      -            -          -            -           yes
        Undo              -            -          yes          yes         yes
        Redo              -            -          yes          yes         yes
        """;

    @Test
    void every_command_has_its_row_and_every_role_its_column() {
        assertThat(rows().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        commands(Command.class).map(Class::getSimpleName).toList());
        assertThat(columns())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).map(Role::key).toList());
    }

    @TestFactory
    Stream<DynamicTest> each_cell() {
        return rows().entrySet().stream()
                .flatMap(row -> columns().stream()
                        .map(role -> DynamicTest.dynamicTest(
                                role + " asks " + row.getKey(),
                                () -> tries(
                                        Role.ofKey(role),
                                        row.getKey(),
                                        row.getValue().get(columns().indexOf(role))))));
    }

    private static void tries(Role role, String command, String expected) {
        SampleCommands samples = new SampleCommands();
        Command asking = samples.named(command);
        assertThat(asking.getClass().getSimpleName()).isEqualTo(command);
        Sitting sitting = asking instanceof Command.Leading.Make ? new Sitting() : samples.sitting;
        Decision decision = sitting.ask(SampleCommands.asker(role), asking);
        if (expected.equals("yes")) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            assertThat(((Decision.Accepted) decision).events()).isNotEmpty();
        } else {
            assertThat(decision).isEqualTo(new Decision.Refused(Refusal.NOT_YOURS_TO_ASK));
        }
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        MATRIX.lines()
                .skip(1)
                .map(line -> List.of(line.split(" +")))
                .forEach(cells -> rows.put(cells.get(0), cells.subList(1, cells.size())));
        return rows;
    }

    private static List<String> columns() {
        List<String> head = List.of(MATRIX.lines().findFirst().orElseThrow().split(" +"));
        return head.subList(1, head.size());
    }

    private static Stream<Class<?>> commands(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Stream.of(family.getPermittedSubclasses()).flatMap(EveryCommandTest::commands);
    }
}
