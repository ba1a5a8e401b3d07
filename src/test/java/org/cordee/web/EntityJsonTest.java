package org.cordee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.live.Delta;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Form;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Inline;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Trial;
import org.cordee.restitution.Wording;
import org.cordee.workshop.AgendaItem;
import org.cordee.workshop.Cluster;
import org.cordee.workshop.Contribution;
import org.cordee.workshop.Customs;
import org.cordee.workshop.DraftEntry;
import org.cordee.workshop.Entity;
import org.cordee.workshop.Id;
import org.cordee.workshop.Objection;
import org.cordee.workshop.Origin;
import org.cordee.workshop.Outcome;
import org.cordee.workshop.Permission;
import org.cordee.workshop.Place;
import org.cordee.workshop.Placement;
import org.cordee.workshop.Position;
import org.cordee.workshop.Said;
import org.cordee.workshop.Saying;
import org.cordee.workshop.Scene;
import org.cordee.workshop.Signature;
import org.cordee.workshop.Standing;
import org.cordee.workshop.Step;
import org.cordee.workshop.Timer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each entity as docs/protocol.md spells it. */
class EntityJsonTest {
    private static final Instant AT = Instant.ofEpochMilli(1_790_000_000_000L);
    private static final Id.Person SECRET = new Id.Person("secret-person");
    private static final Id.Contribution C = new Id.Contribution("c1");
    private static final Id.Cluster K = new Id.Cluster("k1");
    private static final Id.Entry E = new Id.Entry("e1");
    private static final Id.Objection O = new Id.Objection("o1");

    static Stream<Arguments> entities() {
        return Stream.of(session(), said(), weights(), restitution(), gone()).flatMap(kind -> kind);
    }

    private static Stream<Arguments> session() {
        var item = new AgendaItem(
                Step.CONTRIBUTE,
                Set.of(Section.STAKES, Section.SOLUTIONS),
                Set.of(Permission.SUPPORT, Permission.CONTRIBUTE),
                Optional.of(Duration.ofMinutes(15)));
        return Stream.of(
                row(
                        new Entity.Workshop(
                                1,
                                new Heading("RMB 2017", "1.1", "La finance"),
                                Language.FR,
                                Wording.REPRODUCE,
                                Step.READ_BACK,
                                Set.of(Permission.RECOGNISE, Permission.SUPPORT),
                                Optional.of(1),
                                Scene.TIME_LAPSE),
                        "{'e':'workshop','seq':1,'gathering':'RMB 2017','number':'1.1','title':'La"
                                + " finance','language':'fr',"
                                + "'wording':'reproduce','open':true,'step':'read-back','permits':['support','recognise'],"
                                + "'nth':1,'scene':'time-lapse'}"),
                row(
                        new Entity.Agenda(3, List.of(item, AgendaItem.usual(Step.WELCOME))),
                        "{'e':'agenda','seq':3,'items':[{'step':'contribute','sections':['solutions','stakes'],"
                                + "'permits':['contribute','support'],'seconds':900},"
                                + "{'step':'welcome','sections':[],'permits':[],'seconds':null}]}"),
                row(
                        new Entity.Clock(9, new Timer(Optional.of(AT), Optional.empty())),
                        "{'e':'timer','seq':9,'ends':1790000000000,'left':null}"),
                row(
                        new Entity.Clock(9, new Timer(Optional.empty(), Optional.of(Duration.ofMinutes(4)))),
                        "{'e':'timer','seq':9,'ends':null,'left':240}"),
                row(
                        new Entity.Manners(3, new Customs(true, Duration.ofSeconds(30), 5, true)),
                        "{'e':'customs','seq':3,'premoderated':true,'pause':30,'dots':5,'stacking':true}"),
                row(
                        new Entity.Offer(50, Optional.of(Section.STAKES), Optional.of(E)),
                        "{'e':'offer','seq':50,'section':'stakes','entry':'e1'}"),
                row(
                        new Entity.Rubric(1, Section.FIELDS, "Champs", true, true, false, Optional.of("Awa")),
                        "{'e':'section','id':'fields','seq':1,'title':'Champs','open':true,'veiled':true,"
                                + "'revealed':false,'writer':'Awa'}"),
                row(new Entity.Notice(61, Optional.of("Pause")), "{'e':'notice','seq':61,'text':'Pause'}"));
    }

    private static Stream<Arguments> said() {
        var saying = new Saying(
                "Une « preuve » 🧗",
                Optional.of(C),
                Optional.of(new Facts(Optional.of("ISQ"), Optional.of("2016"), Optional.empty())),
                new Credit(Optional.of("Awa"), Optional.empty(), Optional.of("Mali")),
                Optional.of(Language.FR));
        var origin = new Origin(
                Hand.CARRIED,
                Optional.of("Awa"),
                Optional.of(new Origin.From(new Id.Workshop(new UUID(3, 4)), "e9", "RMB 2017 · 1.1")));
        return Stream.of(
                row(
                        contribution(Section.EVIDENCE, saying, origin, Placement.aside("hors sujet")),
                        "{'e':'contribution','id':'c9','seq':12,'section':'evidence','text':'Une « preuve »"
                                + " 🧗','lang':'fr',"
                                + "'translations':[{'lang':'ar','text':'دليل','machine':true}],'field':null,"
                                + "'solution':'c1','facts':{'source':'ISQ','year':'2016','place':null},"
                                + "'credit':{'name':'Awa','organisation':null,'country':'Mali'},'hand':'carried','speaker':'Awa','from':{'workshop':'00000000-0000-0003-0000-000000000004','entry':'e9','label':'RMB"
                                + " 2017 · 1.1'},"
                                + "'at':1790000000000,'edited':true,'hidden':true,'awaiting':false,'veiled':true,'cluster':'k1','into':'c1','placement':'aside','reason':'hors"
                                + " sujet','trial':{'where':null,'result':'tenu'}}"),
                row(
                        contribution(
                                Section.CHALLENGES, Saying.of("Un défi", Optional.of(C)), Origin.TYPED, Placement.OPEN),
                        "{'e':'contribution','id':'c9','seq':12,'section':'challenges','text':'Un défi','lang':null,"
                                + "'translations':[{'lang':'ar','text':'دليل','machine':true}],'field':'c1',"
                                + "'solution':null,'facts':null,'credit':null,'hand':'typed','speaker':null,'from':null,"
                                + "'at':1790000000000,'edited':true,'hidden':true,'awaiting':false,'veiled':true,'cluster':'k1',"
                                + "'into':'c1','placement':'open','reason':null,'trial':{'where':null,'result':'tenu'}}"),
                row(
                        new Cluster(20, K, Section.SOLUTIONS, "Finance locale"),
                        "{'e':'cluster','id':'k1','seq':20,'section':'solutions','title':'Finance locale'}"),
                row(
                        new Entity.Dismissed(21, Set.of(Set.of(new Id.Contribution("c2"), C))),
                        "{'e':'dismissed','seq':21,'proposals':[['c1','c2']]}"));
    }

    private static Contribution contribution(Section section, Saying saying, Origin origin, Placement placement) {
        return new Contribution(
                12,
                new Id.Contribution("c9"),
                origin,
                SECRET,
                AT,
                new Said(saying, true, List.of(new Translation(Language.AR, "دليل", true))),
                new Contribution.Sight(true, false, true),
                new Standing(
                        section,
                        Optional.of(K),
                        Optional.of(C),
                        placement,
                        Optional.of(new Trial(Optional.empty(), Optional.of("tenu")))));
    }

    private static Stream<Arguments> weights() {
        return Stream.of(
                row(new Entity.Voices(12, Section.SOLUTIONS, 7), "{'e':'voices','id':'solutions','seq':12,'count':7}"),
                row(new Entity.Support(13, C, 4), "{'e':'support','id':'c1','seq':13,'count':4}"),
                row(
                        new Entity.Tally(30, K, Section.SOLUTIONS, 12),
                        "{'e':'tally','id':'k1','seq':30,'section':'solutions','dots':12}"),
                row(
                        new Entity.Ratings(31, C, Section.FIELDS, 9, 4.2, 2.5),
                        "{'e':'ratings','id':'c1','seq':31,'section':'fields','count':9,'impact':4.2,'feasibility':2.5}"),
                row(
                        new Entity.Turnout(31, Section.SOLUTIONS, 23),
                        "{'e':'turnout','id':'solutions','seq':31,'people':23}"));
    }

    private static Stream<Arguments> restitution() {
        return Stream.of(
                row(
                        new DraftEntry(
                                40,
                                E,
                                new Position(Section.STAKES, Optional.of(new Id.Entry("e0")), new Place("V000")),
                                Form.BULLET,
                                List.of(new Inline.Text("mot "), new Inline.Strong(List.of(new Inline.Text("fort")))),
                                List.of(C)),
                        "{'e':'entry','id':'e1','seq':40,'section':'stakes','parent':'e0','place':'V000','form':'bullet','text':['mot"
                                + " ',{'strong':['fort']}],'sources':['c1']}"),
                row(new Entity.Closing(41, Optional.empty()), "{'e':'closing','seq':41,'text':null}"),
                row(new Entity.Recognition(52, E, 17), "{'e':'recognition','id':'e1','seq':52,'count':17}"),
                row(
                        new Objection(
                                53,
                                O,
                                Section.STAKES,
                                Optional.of(E),
                                "Non",
                                SECRET,
                                Optional.of(new Outcome(Outcome.Kind.KEPT, "dit ainsi"))),
                        "{'e':'objection','id':'o1','seq':53,'section':'stakes','entry':'e1','text':'Non',"
                                + "'outcome':{'kind':'kept','reason':'dit ainsi'}}"),
                row(
                        new Objection(53, O, Section.STAKES, Optional.empty(), "", SECRET, Optional.empty()),
                        "{'e':'objection','id':'o1','seq':53,'section':'stakes','entry':null,'text':null,'outcome':null}"),
                row(
                        new Entity.Signatures(60, List.of(new Signature(1, 60, AT, 21, 24, 0)), true),
                        "{'e':'signatures','seq':60,'standing':true,'versions':[{'version':1,'seq':60,'at':1790000000000,"
                                + "'recognised':21,'present':24,'open':0}]}"));
    }

    private static Stream<Arguments> gone() {
        return Stream.of(
                row(
                        gone(C, Entity.Why.AWAITING),
                        "{'e':'gone','id':'c1','seq':42,'of':'contribution','why':'awaiting'}"),
                row(gone(K, Entity.Why.DROPPED), "{'e':'gone','id':'k1','seq':42,'of':'cluster','why':'dropped'}"),
                row(gone(E, Entity.Why.DROPPED), "{'e':'gone','id':'e1','seq':42,'of':'entry','why':'dropped'}"),
                row(
                        gone(O, Entity.Why.WITHDRAWN),
                        "{'e':'gone','id':'o1','seq':42,'of':'objection','why':'withdrawn'}"));
    }

    private static Entity gone(Id id, Entity.Why why) {
        return new Entity.Gone(42, id, why);
    }

    private static Arguments row(Entity entity, String json) {
        return Arguments.of(entity, json.replace('\'', '"'));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("entities")
    void an_entity_goes_out_as_the_protocol_has_it_and_never_with_its_author(Entity entity, String json)
            throws IOException {
        String frame = new FrameJson("o")
                .delta(new Delta(11, 99, Delta.Audience.STAFF, List.of(entity)))
                .toString();
        JsonNode change = new ObjectMapper().readTree(frame).get("changes").get(0);
        assertThat(change).isEqualTo(new ObjectMapper().readTree(json));
        assertThat(frame).doesNotContain(SECRET.value());
    }

    @Test
    void every_entity_there_is_has_a_row_above() {
        assertThat(entities().map(row -> row.get()[0].getClass()).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Entity.class.getPermittedSubclasses()));
    }
}
