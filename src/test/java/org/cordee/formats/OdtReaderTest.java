package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Remark;
import org.cordee.formats.DocumentReader.Why;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenDocument texts as word processors and people make them. */
class OdtReaderTest {
    private static final String STYLES = """
            <style:style style:name='B' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>
            <style:style style:name='BI' style:family='text' style:parent-style-name='B'>
              <style:text-properties fo:font-style='italic'/></style:style>
            <style:style style:name='Plain' style:family='text' style:parent-style-name='B'>
              <style:text-properties fo:font-weight='normal'/></style:style>
            <style:style style:name='Gras arabe' style:family='text'>
              <style:text-properties style:font-weight-complex='bold'/></style:style>
            <style:style style:name='P1' style:family='paragraph' style:parent-style-name='Title'/>
            <style:style style:name='P2' style:family='paragraph'><style:text-properties fo:font-weight='bold'/></style:style>
            <style:style style:name='Loop' style:family='paragraph' style:parent-style-name='Loop'/>
            """;
    private static final String WORKSHOP =
            "<text:h text:outline-level='2'>RMB - Restitution atelier 1.1 : « T »</text:h>";
    private static final String STAKES = "<text:h text:outline-level='3'>Enjeux principaux</text:h>";

    @Test
    void lines_and_lists_are_as_they_stand() {
        assertThat(stakes(
                        "<text:p>un<text:line-break/>deux</text:p>",
                        "<text:list><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p>",
                        "</text:list-item></text:list></text:list-item></text:list>"))
                .containsExactly("PARAGRAPH un", "LINE deux", "BULLET a", " BULLET b");
    }

    @Test
    void a_further_paragraph_of_an_item_stands_under_it_as_libreoffice_writes_it_too() {
        assertThat(stakes(
                        "<text:list><text:list-item><text:p>a</text:p><text:p>b</text:p></text:list-item>",
                        "<text:list-header><text:p>c<text:line-break/>d</text:p></text:list-header></text:list>"))
                .containsExactly("BULLET a", " PARAGRAPH b", " PARAGRAPH c", " LINE d");
    }

    @Test
    void bold_and_italic_come_from_styles_and_their_parents() {
        assertThat(inStakes(
                        "<text:p>x <text:span text:style-name='B'>b <text:span text:style-name='Plain'>p</text:span>"
                                + "</text:span> <text:span text:style-name='BI'>bi</text:span>"
                                + " <text:span text:style-name='Gras arabe'>ع</text:span></text:p>"))
                .contains("x **b** p ***bi*** **ع**");
    }

    @Test
    void links_keep_their_words_and_dead_ones_are_remarked_upon() {
        String body =
                "<text:p><text:a xlink:href='https://a.org'>un</text:a> <text:a xlink:href='#x'>deux</text:a></text:p>";
        assertThat(inStakes(body)).contains("[un](https://a.org) deux");
        assertThat(remarks(body)).containsExactly(new Remark(3, About.DEAD_LINK, "#x"));
    }

    @Test
    void spaces_of_the_file_are_one_and_those_of_the_author_all() {
        assertThat(stakes("<text:p>\n  a\n\t b<text:s text:c='2'/>c<text:tab/>d<text:soft-page-break/>e </text:p>"))
                .containsExactly("PARAGRAPH a b  c de");
    }

    @Test
    void a_title_is_one_by_its_style_and_a_bold_paragraph_may_be_one() {
        String page = "<text:p text:style-name='P1'>RMB - Restitution atelier 1.1 : « T »</text:p>"
                + "<text:p text:style-name='P2'>Enjeux principaux</text:p><text:p>mot</text:p>";
        assertThat(shown(workshop(page).sections().get(Section.STAKES).entries(), ""))
                .containsExactly("PARAGRAPH mot");
    }

    @Test
    void a_numbered_heading_ends_the_list_it_stands_in() {
        String page = "<text:list><text:list-item>" + WORKSHOP + "</text:list-item></text:list>"
                + "<text:list><text:list-item><text:p>intro</text:p><text:list><text:list-item>" + STAKES
                + "<text:p>a</text:p></text:list-item></text:list></text:list-item></text:list>";
        assertThat(shown(workshop(page).introduction(), "")).containsExactly("BULLET intro");
        assertThat(shown(workshop(page).sections().get(Section.STAKES).entries(), ""))
                .containsExactly("BULLET a");
    }

    @Test
    void bullets_typed_by_hand_are_bullets() {
        assertThat(stakes(
                        "<text:p>Intro<text:line-break/>•\u00A0un<text:line-break/>- deux</text:p>",
                        "<text:p><text:span text:style-name='B'>– tr</text:span>ois</text:p>",
                        "<text:p>-quatre</text:p><text:p>2017. Une année</text:p>"))
                .containsExactly(
                        "PARAGRAPH Intro",
                        "BULLET un",
                        "BULLET deux",
                        "BULLET trois",
                        "PARAGRAPH -quatre",
                        "PARAGRAPH 2017. Une année");
    }

    @Test
    void what_was_deleted_and_what_is_generated_is_left_out() {
        assertThat(
                        stakes(
                                "<text:tracked-changes><text:changed-region><text:deletion><text:p>non</text:p></text:deletion>",
                                "</text:changed-region></text:tracked-changes>",
                                "<text:table-of-content><text:index-body><text:p>non</text:p></text:index-body>",
                                "</text:table-of-content><text:p>o<text:change-start text:change-id='c'/>u<text:change-end/>i</text:p>"))
                .containsExactly("PARAGRAPH oui");
    }

    @Test
    void tables_frames_and_notes_are_kept_as_paragraphs_and_remarked_upon() {
        String[] body = {
            "<table:table><table:table-row><table:table-cell><text:p>a1</text:p></table:table-cell>",
            "<table:table-cell><text:p>b1</text:p></table:table-cell></table:table-row></table:table>",
            "<text:p>mot<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p>",
            "</text:note-body></text:note> fin<draw:frame><draw:text-box><text:p>cadre</text:p></draw:text-box></draw:frame>",
            "<draw:frame><draw:image xlink:href='Pictures/1.png'/><svg:title>titre</svg:title></draw:frame></text:p>",
            "<text:section text:name='s'><text:p>dans la section</text:p></text:section>"
        };
        assertThat(stakes(body))
                .containsExactly(
                        "PARAGRAPH a1",
                        "PARAGRAPH b1",
                        "PARAGRAPH mot fin",
                        "PARAGRAPH note",
                        "PARAGRAPH cadre",
                        "PARAGRAPH dans la section");
        assertThat(remarks(body))
                .extracting(Remark::line, Remark::about, Remark::words)
                .containsExactly(
                        tuple(3, About.NOT_IN_THE_TEMPLATE, "a1"),
                        tuple(5, About.NOT_IN_THE_TEMPLATE, "note"),
                        tuple(5, About.NOT_IN_THE_TEMPLATE, "cadre"),
                        tuple(5, About.NOT_IN_THE_TEMPLATE, "Pictures/1.png"));
    }

    @Test
    void words_in_a_frame_are_kept_where_the_paragraph_has_no_others() {
        assertThat(
                        stakes(
                                "<text:p><draw:frame><draw:text-box><text:p>cadre</text:p></draw:text-box></draw:frame></text:p>"))
                .containsExactly("PARAGRAPH cadre");
    }

    @Test
    void what_is_indented_without_words_above_it_stands_under_the_bullet_before() {
        assertThat(stakes(
                        "<text:list><text:list-item><text:p>a</text:p></text:list-item><text:list-item>",
                        "<text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>",
                        "</text:list-item></text:list>",
                        "<text:p text:style-name='List_20_Continue_20_2'>c</text:p>",
                        "<text:p text:style-name='List_20_Continue'>d</text:p>"))
                .containsExactly("BULLET a", " BULLET b", "  PARAGRAPH c", " PARAGRAPH d");
    }

    @Test
    void our_cover_and_a_table_of_contents_are_left_out_wherever_a_program_has_put_them() {
        Outcome.Read read = read("<text:p text:style-name='P1'>Un autre nom</text:p>"
                + "<text:p text:style-name='Cordée_20_Cover'>4 ateliers</text:p>"
                + "<text:p text:style-name='Contents_20_Heading'>Sommaire</text:p>"
                + "<text:p text:style-name='Contents_20_1'>Thème 1<text:tab/>3</text:p>" + WORKSHOP + STAKES);
        assertThat(read.gathering().preamble()).isEmpty();
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void a_comment_in_the_margin_is_remarked_upon_and_is_none_of_the_words() {
        String body =
                "<text:p>mot<office:annotation><dc:creator>X</dc:creator><text:p>pas sûr</text:p></office:annotation></text:p>";
        assertThat(stakes(body)).containsExactly("PARAGRAPH mot");
        assertThat(remarks(body)).containsExactly(new Remark(3, About.NOT_IN_THE_TEMPLATE, "pas sûr"));
    }

    @Test
    void an_image_alone_is_remarked_upon() {
        assertThat(remarks("<draw:frame><draw:image xlink:href='a.png'/></draw:frame>"))
                .containsExactly(new Remark(2, About.NOT_IN_THE_TEMPLATE, "a.png"));
    }

    @Test
    void a_closing_quotation_may_be_one_by_its_style() {
        Outcome.Read read = read(WORKSHOP + STAKES + "<text:p text:style-name='Quotations'>“Ensemble”</text:p>");
        assertThat(read.gathering().restitutions().get(0).closingQuotation()).contains("“Ensemble”");
    }

    @Test
    void a_style_that_is_its_own_parent_holds_nobody_up() {
        assertThat(stakes("<text:p text:style-name='Loop'>mot</text:p>")).containsExactly("PARAGRAPH mot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<text:p>rien</text:p>", ""})
    void without_a_workshop_it_is_refused(String body) {
        assertThat(OdtReading.why(OdtFiles.text("", body))).isEqualTo(Why.NO_WORKSHOP);
    }

    private static List<String> stakes(String... body) {
        return shown(
                workshop(WORKSHOP + STAKES + String.join("", body))
                        .sections()
                        .get(Section.STAKES)
                        .entries(),
                "");
    }

    private static List<String> shown(List<Entry> entries, String indent) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(indent + entry.form() + " " + Inlines.plain(entry.text())),
                        shown(entry.entries(), indent + " ").stream()))
                .toList();
    }

    private static Restitution workshop(String body) {
        return read(body).gathering().restitutions().get(0);
    }

    private static String inStakes(String body) {
        return OdtReading.markdown(read(WORKSHOP + STAKES + body));
    }

    private static List<Remark> remarks(String... body) {
        return read(WORKSHOP + STAKES + String.join("", body)).remarks();
    }

    private static Outcome.Read read(String body) {
        return (Outcome.Read) OdtReading.outcome(OdtFiles.text(STYLES, body));
    }
}
