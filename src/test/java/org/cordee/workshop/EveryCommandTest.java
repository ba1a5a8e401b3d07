package org.cordee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordee.workshop.Sitting.spot;
import static org.cordee.workshop.Sitting.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.restitution.Form;
import org.cordee.restitution.Section;
import org.cordee.workshop.Command.Contributing.Edit;
import org.cordee.workshop.Command.Contributing.Post;
import org.cordee.workshop.Command.Contributing.Withdraw;
import org.cordee.workshop.Command.Leading.Close;
import org.cordee.workshop.Command.Leading.CloseSection;
import org.cordee.workshop.Command.Leading.Expel;
import org.cordee.workshop.Command.Leading.Hide;
import org.cordee.workshop.Command.Leading.Make;
import org.cordee.workshop.Command.Leading.Open;
import org.cordee.workshop.Command.Leading.OpenSection;
import org.cordee.workshop.Command.Leading.Rename;
import org.cordee.workshop.Command.Leading.Restore;
import org.cordee.workshop.Command.Leading.WithdrawLink;
import org.cordee.workshop.Command.Writing.Drop;
import org.cordee.workshop.Command.Writing.Move;
import org.cordee.workshop.Command.Writing.Put;
import org.cordee.workshop.Command.Writing.Quote;
import org.cordee.workshop.Command.Writing.Rewrite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every role asks every command, each of a workshop where only the role could be in the way. */
class EveryCommandTest {
    /** Who may ask what, as the protocol has it. A command without a row fails; so does a role without a column. */
    private static final String MATRIX = """
            command       participant  projector  facilitator  rapporteur  organiser
            Post          yes          -          -            -           -
            Edit          yes          -          yes          yes         yes
            Withdraw      yes          -          yes          yes         yes
            Put           -            -          -            yes         yes
            Rewrite       -            -          -            yes         yes
            Move          -            -          -            yes         yes
            Drop          -            -          -            yes         yes
            Quote         -            -          -            yes         yes
            Open          -            -          yes          -           yes
            Close         -            -          yes          -           yes
            OpenSection   -            -          yes          -           yes
            CloseSection  -            -          yes          -           yes
            Hide          -            -          yes          -           yes
            Restore       -            -          yes          -           yes
            Rename        -            -          yes          -           yes
            Expel         -            -          yes          -           yes
            Make          -            -          -            -           yes
            WithdrawLink  -            -          -            -           yes
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
        Sitting sitting = Sitting.opened();
        Command asking = ready(command, sitting);
        assertThat(asking.getClass().getSimpleName()).isEqualTo(command);
        Decision decision =
                (asking instanceof Make ? new Sitting() : sitting).ask(Sitting.actor("asker", role), asking);
        if (expected.equals("yes")) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            assertThat(((Decision.Accepted) decision).events()).isNotEmpty();
        } else {
            assertThat(decision).isEqualTo(new Decision.Refused(Refusal.NOT_YOURS_TO_ASK));
        }
    }

    /** The command, and a sitting where it would be accepted: what it is about was said by the asker, and written. */
    private static Command ready(String command, Sitting sitting) {
        Id.Contribution own = sitting.post(Sitting.actor("asker", Role.PARTICIPANT), Section.FIELDS, "Le logement");
        Id.Entry first = sitting.put(Section.FIELDS, null, "Un");
        Id.Entry second = sitting.put(spot(Section.FIELDS, null, first), "Deux");
        return switch (command) {
            case "Post" -> new Post(Section.FIELDS, "L'eau", Optional.empty());
            case "Edit" -> new Edit(own, "La maison", Optional.empty());
            case "Withdraw" -> new Withdraw(own);
            case "Put" -> new Put(spot(Section.FIELDS, first, null), Form.BULLET, text("Dessous"), List.of(own));
            case "Rewrite" -> new Rewrite(first, sitting.board().seq(), Form.BULLET, text("Premier"), List.of());
            case "Move" -> new Move(second, spot(Section.FIELDS, null, null));
            case "Drop" -> new Drop(first);
            case "Quote" -> new Quote(Optional.of("« Ensemble »"));
            case "Open" -> after(sitting, new Close(), new Open());
            case "Close" -> new Close();
            case "OpenSection" -> after(sitting, new CloseSection(Section.FIELDS), new OpenSection(Section.FIELDS));
            case "CloseSection" -> new CloseSection(Section.FIELDS);
            case "Hide" -> new Hide(own);
            case "Restore" -> after(sitting, new Hide(own), new Restore(own));
            case "Rename" -> new Rename("Autrement");
            case "Expel" -> new Expel(own);
            case "Make" -> new Make(Sitting.document());
            case "WithdrawLink" -> new WithdrawLink(new Id.Link(new UUID(9, 9)));
            default -> throw new AssertionError("no sample of " + command);
        };
    }

    private static Command after(Sitting sitting, Command before, Command then) {
        sitting.must(Sitting.ORGANISER, before);
        return then;
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
