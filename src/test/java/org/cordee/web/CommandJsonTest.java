package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Form;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Trial;
import org.cordee.workshop.AgendaItem;
import org.cordee.workshop.Carried;
import org.cordee.workshop.Command;
import org.cordee.workshop.Command.Contributing;
import org.cordee.workshop.Command.Grouping;
import org.cordee.workshop.Command.Leading;
import org.cordee.workshop.Command.Reading;
import org.cordee.workshop.Command.Undoing;
import org.cordee.workshop.Command.Weighing;
import org.cordee.workshop.Command.Writing;
import org.cordee.workshop.Id;
import org.cordee.workshop.Origin;
import org.cordee.workshop.Outcome;
import org.cordee.workshop.Permission;
import org.cordee.workshop.Placement;
import org.cordee.workshop.Rating;
import org.cordee.workshop.Saying;
import org.cordee.workshop.Scene;
import org.cordee.workshop.Spot;
import org.cordee.workshop.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command as a client writes it, and as the rules get it. */
class CommandJsonTest {
    private static final String ID = "9Jt0o2uFTkqT3m0C5nXH1g";
    private static final Id.Contribution C = new Id.Contribution("c1");
    private static final Id.Cluster K = new Id.Cluster("k1");
    private static final Id.Entry E = new Id.Entry("e1");
    private static final Id.Objection O = new Id.Objection("o1");
    private static final List<Inline> TEXT = List.of(new Inline.Text("mot"));
    private static final UUID ELSEWHERE = new UUID(3, 4);

    static Stream<Arguments> commands() {
        return Stream.of(contributing(), weighing(), leading(), moderating(), grouping(), writing())
                .flatMap(family -> family);
    }

    private static Stream<Arguments> contributing() {
        Saying plain = Saying.of("Une épicerie", Optional.empty());
        Saying full = new Saying(
                "Une preuve",
                Optional.of(C),
                Optional.of(new Facts(Optional.of("ISQ"), Optional.of("2016"), Optional.empty())),
                new Credit(Optional.of("Awa"), Optional.empty(), Optional.of("Mali")),
                Optional.of(Language.ES));
        String proof = "'section':'evidence','text':'Une preuve','solution':'c1',"
                + "'facts':{'source':'ISQ','year':'2016','place':null},'credit':{'name':'Awa','country':'Mali'},'lang':'es'";
        return Stream.of(
                row(
                        "post",
                        "'section':'solutions','text':'Une épicerie'",
                        new Contributing.Post(Section.SOLUTIONS, plain)),
                row("post", proof, new Contributing.Post(Section.EVIDENCE, full)),
                row(
                        "edit",
                        "'contribution':'c1','text':'Un défi','field':'c1'",
                        new Contributing.Edit(C, Saying.of("Un défi", Optional.of(C)))),
                row("withdraw", "'contribution':'c1'", new Contributing.Withdraw(C)),
                row("erase", "", new Contributing.Erase()),
                row(
                        "scribe",
                        proof + ",'hand':'spoken','speaker':'Awa'",
                        new Contributing.Scribe(Section.EVIDENCE, full, Hand.SPOKEN, Optional.of("Awa"))),
                row(
                        "carry",
                        "'carried':[{'section':'stakes','text':'Un enjeu','workshop':'" + ELSEWHERE
                                + "','entry':'e9','label':'RMB 2017 · 1.1','lang':'pt'}]",
                        new Contributing.Carry(List.of(new Carried(
                                Section.STAKES,
                                "Un enjeu",
                                new Origin.From(new Id.Workshop(ELSEWHERE), "e9", "RMB 2017 · 1.1"),
                                Optional.of(Language.PT))))),
                row(
                        "translate",
                        "'contribution':'c1','lang':'ar','text':'دليل','machine':true",
                        new Contributing.Translate(C, Language.AR, Optional.of("دليل"), true)),
                row(
                        "translate",
                        "'contribution':'c1','lang':'en','text':null",
                        new Contributing.Translate(C, Language.EN, Optional.empty(), false)));
    }

    private static Stream<Arguments> weighing() {
        return Stream.of(
                row("support", "'contribution':'c1'", new Weighing.Support(C)),
                row("unsupport", "'contribution':'c1'", new Weighing.TakeBackSupport(C)),
                row("dot", "'contribution':'c1'", new Weighing.GiveDot(C)),
                row("dot", "'cluster':'k1','contribution':null", new Weighing.GiveDot(K)),
                row("undot", "'cluster':'k1'", new Weighing.TakeBackDot(K)),
                row("rate", "'contribution':'c1','impact':5,'feasibility':1", new Weighing.Rate(C, new Rating(5, 1))),
                row("unrate", "'cluster':'k1'", new Weighing.TakeBackRating(K)),
                row("recognise", "'entries':['e1']", new Reading.Recognise(List.of(E), true)),
                row("unrecognise", "'entries':['e1']", new Reading.Recognise(List.of(E), false)),
                row(
                        "contest",
                        "'section':'stakes','entry':null,'text':'Il manque'",
                        new Reading.Contest(Section.STAKES, Optional.empty(), "Il manque")),
                row("withdraw-objection", "'objection':'o1'", new Reading.TakeBackObjection(O)));
    }

    private static Stream<Arguments> leading() {
        var whole = new AgendaItem(
                Step.CONTRIBUTE,
                Set.of(Section.STAKES),
                Set.of(Permission.SUPPORT),
                Optional.of(Duration.ofMinutes(15)));
        String said = "'step':'contribute','sections':['stakes'],'permits':['support'],'seconds':900";
        var silent = new AgendaItem(Step.PRIORITISE, Set.of(), Set.of(), Optional.empty());
        return Stream.of(
                row("open", "", new Leading.Open()),
                row("close", "", new Leading.Close()),
                row("begin", said + ",'nth':2", new Leading.Begin(whole, Optional.of(2))),
                row(
                        "begin",
                        "'step':'prioritise'",
                        new Leading.Begin(AgendaItem.usual(Step.PRIORITISE), Optional.empty())),
                row("begin", "'step':'prioritise','permits':[]", new Leading.Begin(silent, Optional.empty())),
                row("agenda", "'base':3,'items':[{" + said + "}]", new Leading.SetAgenda(3, List.of(whole))),
                row("timer-start", "'seconds':60", new Leading.StartTimer(Duration.ofMinutes(1))),
                row("timer-add", "'seconds':-60", new Leading.AddTime(Duration.ofMinutes(-1))),
                row("timer-pause", "", new Leading.PauseTimer()),
                row("timer-resume", "", new Leading.ResumeTimer()),
                row("timer-stop", "", new Leading.StopTimer()),
                row("customs", "'dots':5,'stacking':true", adjust(Optional.empty(), Optional.of(5), Optional.of(true))),
                row(
                        "customs",
                        "'pause':30",
                        adjust(Optional.of(Duration.ofSeconds(30)), Optional.empty(), Optional.empty())),
                row("open-section", "'section':'stakes'", new Leading.OpenSection(Section.STAKES)),
                row("close-section", "'section':'stakes'", new Leading.CloseSection(Section.STAKES)),
                row("veil", "'section':'stakes'", new Leading.Veil(Section.STAKES, true)),
                row("unveil", "'section':'stakes'", new Leading.Veil(Section.STAKES, false)),
                row("reveal", "'section':'stakes'", new Leading.Reveal(Section.STAKES, true)),
                row("conceal", "'section':'stakes'", new Leading.Reveal(Section.STAKES, false)),
                row(
                        "offer",
                        "'section':'stakes','entry':'e1'",
                        new Leading.Offer(Optional.of(Section.STAKES), Optional.of(E))),
                row("offer", "'section':null", new Leading.Offer(Optional.empty(), Optional.empty())),
                row("show", "'scene':'time-lapse'", new Leading.Show(Scene.TIME_LAPSE)),
                row("tell", "'text':'Pause'", new Leading.Tell(Optional.of("Pause"))),
                row("tell", "", new Leading.Tell(Optional.empty())));
    }

    private static Leading.Adjust adjust(Optional<Duration> pause, Optional<Integer> dots, Optional<Boolean> stacking) {
        return new Leading.Adjust(Optional.empty(), pause, dots, stacking);
    }

    private static Stream<Arguments> moderating() {
        return Stream.of(
                row("hide", "'contribution':'c1'", new Leading.Hide(C)),
                row("restore", "'contribution':'c1'", new Leading.Restore(C)),
                row("approve", "'contribution':'c1'", new Leading.Approve(C)),
                row("refile", "'contribution':'c1','section':'stakes'", new Leading.Refile(C, Section.STAKES)),
                row(
                        "report",
                        "'contribution':'c1','trial':{'where':'Québec'}",
                        new Leading.Report(C, Optional.of(new Trial(Optional.of("Québec"), Optional.empty())))),
                row("report", "'contribution':'c1'", new Leading.Report(C, Optional.empty())),
                row("rename", "'title':'Un titre'", new Leading.Rename("Un titre")),
                row("expel", "'contribution':'c1'", new Leading.Expel(C)));
    }

    private static Stream<Arguments> grouping() {
        return Stream.of(
                row(
                        "group",
                        "'section':'fields','title':'Finance','members':['c1']",
                        new Grouping.Group(Section.FIELDS, "Finance", List.of(C))),
                row("join", "'cluster':'k1','members':['c1']", new Grouping.Join(Optional.of(K), List.of(C))),
                row("join", "'members':['c1']", new Grouping.Join(Optional.empty(), List.of(C))),
                row("retitle", "'cluster':'k1','title':'Finances'", new Grouping.Retitle(K, "Finances")),
                row("ungroup", "'cluster':'k1'", new Grouping.Ungroup(K)),
                row("merge", "'contribution':'c1','into':'c2'", new Grouping.Merge(C, new Id.Contribution("c2"))),
                row("separate", "'contribution':'c1'", new Grouping.Separate(C)),
                row("dismiss", "'members':['c1']", new Grouping.Dismiss(List.of(C))));
    }

    private static Stream<Arguments> writing() {
        var first = new Spot(Section.STAKES, Optional.empty(), Optional.empty());
        String deed = "0123456789abcdef";
        return Stream.of(
                row(
                        "put",
                        "'section':'stakes','form':'bullet','text':['mot'],'sources':['c1']",
                        new Writing.Put(first, Form.BULLET, TEXT, List.of(C))),
                row(
                        "rewrite",
                        "'entry':'e1','base':4,'form':'line','text':['mot']",
                        new Writing.Rewrite(E, 4, Form.LINE, TEXT, List.of())),
                row("move", "'entry':'e1','section':'stakes'", new Writing.Move(E, first)),
                row("drop", "'entry':'e1'", new Writing.Drop(E)),
                row("quote", "'text':'« Seul »'", new Writing.Quote(Optional.of("« Seul »"))),
                row("park", "'contributions':['c1']", new Writing.Lay(List.of(C), Placement.PARKED)),
                row(
                        "set-aside",
                        "'contributions':['c1'],'reason':'hors sujet'",
                        new Writing.Lay(List.of(C), Placement.aside("hors sujet"))),
                row("unlay", "'contributions':['c1']", new Writing.Lay(List.of(C), Placement.OPEN)),
                row("claim", "'section':'stakes','name':'Awa'", new Writing.Claim(Section.STAKES, Optional.of("Awa"))),
                row("release", "'section':'stakes'", new Writing.Claim(Section.STAKES, Optional.empty())),
                row(
                        "answer",
                        "'objection':'o1','outcome':'kept','reason':'dit ainsi'",
                        new Writing.Answer(O, Optional.of(new Outcome(Outcome.Kind.KEPT, "dit ainsi")))),
                row("answer", "'objection':'o1','outcome':null", new Writing.Answer(O, Optional.empty())),
                row("sign", "", new Writing.Sign()),
                row("revise", "", new Writing.Revise()),
                row("undo", "'deed':'" + deed + "'", new Undoing.Undo(new Id.Command(deed))),
                row("redo", "'deed':'" + deed + "'", new Undoing.Redo(new Id.Command(deed))));
    }

    private static Arguments row(String type, String fields, Command command) {
        return Arguments.of(type, ask(type, fields), command);
    }

    private static String ask(String type, String fields) {
        String more = fields.isEmpty() ? "" : "," + fields.replace('\'', '"');
        return "{\"t\":\"" + type + "\",\"id\":\"" + ID + "\"" + more + "}";
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("commands")
    void a_command_is_read(String type, String message, Command command) {
        assertThat(FrameJson.read(message)).isEqualTo(new Frame.In.Ask(new Id.Command(ID), command));
    }

    /** Workshops are made, and links withdrawn, over HTTP. */
    @Test
    void every_command_has_a_row_above_unless_it_never_comes_over_a_socket() {
        Set<Class<?>> expected = leaves(Command.class).collect(Collectors.toSet());
        expected.removeAll(Set.of(Leading.Make.class, Leading.WithdrawLink.class));
        assertThat(commands().map(row -> row.get()[2].getClass()).collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(CommandJsonTest::leaves)
                : Stream.of(family);
    }

    static Stream<Arguments> unfit() {
        List<String> many = new ArrayList<>();
        IntStream.range(0, 201).forEach(i -> many.add("'c" + i + "'"));
        return Stream.of(
                Arguments.of("dot", "", "missing-field", "contribution"),
                Arguments.of("dot", "'contribution':'c1','cluster':'k1'", "bad-field", "cluster"),
                Arguments.of(
                        "post",
                        "'section':'evidence','text':'a','field':'c1','solution':'c2'",
                        "bad-field",
                        "solution"),
                Arguments.of("post", "'section':'evidence','text':'a','facts':[]", "bad-field", "facts"),
                Arguments.of("post", "'section':'evidence','text':'a','facts':{'page':'3'}", "unknown-field", "page"),
                Arguments.of("dismiss", "'members':" + many, "bad-field", "members"),
                Arguments.of("recognise", "'entries':[1]", "bad-field", "entries"),
                Arguments.of("rate", "'contribution':'c1','impact':6,'feasibility':1", "bad-field", "impact"),
                Arguments.of("rate", "'contribution':'c1','impact':5", "missing-field", "feasibility"),
                Arguments.of("begin", "'step':'dance'", "bad-field", "step"),
                Arguments.of("begin", "'step':'group','permits':['dance']", "bad-field", "permits"),
                Arguments.of("begin", "'step':'group','sections':[[]]", "bad-field", "sections"),
                Arguments.of("agenda", "'base':1,'items':[{'step':'group','x':1}]", "unknown-field", "x"),
                Arguments.of("timer-start", "'seconds':-1", "bad-field", "seconds"),
                Arguments.of("timer-add", "'seconds':-9223372036854775808", "bad-field", "seconds"),
                Arguments.of("timer-add", "'seconds':1000001", "bad-field", "seconds"),
                Arguments.of("customs", "'stacking':'yes'", "bad-field", "stacking"),
                Arguments.of("customs", "'dots':-1", "bad-field", "dots"),
                Arguments.of("answer", "'objection':'o1','outcome':'never'", "bad-field", "outcome"),
                Arguments.of("scribe", "'section':'stakes','text':'a','hand':'foot'", "bad-field", "hand"),
                Arguments.of("undo", "'deed':'short'", "bad-field", "deed"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unfit")
    void what_is_no_such_command_is_refused_with_its_code_and_its_field(
            String type, String fields, String code, String field) {
        assertThatThrownBy(() -> FrameJson.read(ask(type, fields))).isInstanceOfSatisfying(BadFrame.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(Optional.ofNullable(field));
        });
    }
}
