package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cordee.formats.DocumentReader.About;
import org.cordee.formats.DocumentReader.Outcome;
import org.cordee.formats.DocumentReader.Why;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real pages vary in, and those that word processors write. */
class HtmlVariationsTest {
    private static final String HEAD = "<h2>RMB 2017 - Restitution atelier 1.1 : « Titre »</h2>";
    private static final String STAKES = HEAD + "<h3>Enjeux principaux</h3>";

    private static Outcome outcome(byte[] file) {
        return Format.HTML.reader().orElseThrow().read(file);
    }

    private static Outcome.Read read(String file) {
        Outcome outcome = outcome(file.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return (Outcome.Read) outcome;
    }

    private static Restitution one(String file) {
        assertThat(read(file).gathering().restitutions()).hasSize(1);
        return read(file).gathering().restitutions().get(0);
    }

    private static List<String> stakes(String body) {
        return Outline.of(one(STAKES + body).sections().get(Section.STAKES).entries());
    }

    private static List<About> remarks(String file) {
        return read(file).remarks().stream().map(DocumentReader.Remark::about).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>RMB 2017 - Restitution atelier 1.2 : « Une économie »</h1>",
                "<h6>RMB 2017 – Restitution <i>atelier</i> 1.2 : « Une économie »</h6>",
                "<p><b>RMB 2017 - Restitution atelier 1.2 : « Une économie »</b></p>",
                "<p><span style='font-weight:bold'>RMB 2017 - Restitution atelier 1.2 : « Une économie »</span></p>",
                "<p style='font-weight: 700'>RMB 2017 - Restitution atelier 1.2 : « Une économie »</p>",
                "<div><strong>RMB 2017 - Restitution atelier 1.2 :<br>« Une économie »</strong></div>",
                "<p><b>RMB 2017 -</b></p><p><b>Restitution atelier 1.2 :</b></p><p><b>« Une économie »</b></p>",
                "<h1>RMB 2017 -</h1><h2>Restitution atelier 1.2 :</h2><h3>« Une économie »</h3>",
                "<h2>RMB 2017 - Restitution\n   atelier&nbsp;1.2&nbsp;: &laquo;&nbsp;Une\n   économie&nbsp;&raquo;</h2>",
                "<h2>RMB 2017 - Restitution atelier 1.2</h2><p>« Une économie »</p>",
            })
    void a_workshop_is_found_however_its_heading_is_set(String heading) {
        assertThat(one(heading + "<h3>Enjeux principaux</h3><ul><li>Un</ul>").heading())
                .isEqualTo(new Heading("RMB 2017", "1.2", "Une économie"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Enjeux principaux</h1>",
                "<h4><span lang=FR>Enjeux <o:p></o:p>principaux</span></h4>",
                "<p><b>Enjeux principaux</b></p>",
                "<p><b>ENJEUX PRINCIPAUX&nbsp;:</b></p>",
                "<div style=\"font-weight:bold\">Enjeux principaux</div>",
                "<b>Enjeux principaux</b>",
            })
    void a_section_is_found_however_its_title_is_set(String title) {
        assertThat(Outline.of(one(HEAD + title + "<ul><li>Un</li></ul>")
                        .sections()
                        .get(Section.STAKES)
                        .entries()))
                .containsExactly("B Un");
    }

    @Test
    void what_word_exports_is_read() {
        String word = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
                <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
                <!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
                <style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @page WordSection1 {size:595.3pt 841.9pt;} --></style>
                </head><body lang=FR style='tab-interval:35.4pt'><div class=WordSection1>
                <h2><span style='mso-fareast-font-family:"Times New Roman"'>RMB 2017 - Restitution
                atelier 1.1&nbsp;: «&nbsp;Titre&nbsp;»<o:p></o:p></span></h2>
                <p class=MsoNormal><b><span style='font-size:12.0pt'>Enjeux
                principaux<o:p></o:p></span></b></p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>Un
                premier point<o:p></o:p></p>
                <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>Un
                <b>second</b><o:p></o:p></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p class=MsoNormal>Une phrase.<o:p></o:p></p>
                </div></body></html>
                """;
        assertThat(Outline.of(one(word).sections().get(Section.STAKES).entries()))
                .containsExactly("B Un premier point", "B Un **second**", "P Une phrase.");
        assertThat(remarks(word)).isEmpty();
    }

    @Test
    void a_soup_of_divisions_is_paragraphs() {
        String soup = "<div><div><div>Un</div>Deux<span> et <b>demi</b></span></div><section><div><p>Trois</p></div>"
                + "Quatre</section></div>Cinq<div></div><div>&nbsp;</div>";
        assertThat(stakes(soup)).containsExactly("P Un", "P Deux et **demi**", "P Trois", "P Quatre", "P Cinq");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>Un<ul><li>Sous</li><li>Sous deux</li></ul></li><li>Deux</li></ul>",
                "<ul><li>Un</li><ul><li>Sous</li><li>Sous deux</li></ul><li>Deux</li></ul>",
                "<ul><li>Un<ol><li>Sous<li>Sous deux</ol><li>Deux</ul>",
                "<ol><li><p>Un</p><ul><li><p>Sous</p></li><li><div>Sous deux</div></li></ul></li><li><p>Deux</p></li></ol>",
                "<ul>\n  <li>\n    Un\n    <ul>\n      <li>\n Sous \n</li>\n      <li>Sous\n deux</li>\n    </ul>\n  </li>\n"
                        + "<li>Deux</li>\n</ul>",
                "<ul><li>Un<div><ul><li>Sous</li><li>Sous deux</li></ul></div></li><li>Deux</li></ul>",
            })
    void lists_are_nested_however_they_are_set(String list) {
        assertThat(stakes(list)).containsExactly("B Un", " B Sous", " B Sous deux", "B Deux");
    }

    @Timeout(30)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>Un</li>%s</ul>|<ul><li>x</li></ul>",
                "<ul><li>Un %s</li></ul>|<ul><li>x</li></ul>",
                "<ul><li>Un %s</li></ul>|<div><p>x</p></div>",
                "<ul><li>Un</li> %s</ul>|<ul>",
                "<ul><li>Un</li> %s</ul>|<ul><li>",
                "<ul><li>Un %s</ul>|<div><ul>",
                "<ul><li>Un</li> %s</ul>|<!-- x --> ",
                "<p>Un</p> %s|<div>",
            })
    void pages_made_to_take_long_do_not(String shape) {
        String[] parts = shape.split("\\|");
        assertThat(stakes(parts[0].replace("%s", parts[1].repeat(60_000))))
                .first()
                .asString()
                .endsWith("Un");
    }

    @Test
    void items_without_words_leave_no_trace() {
        assertThat(stakes("<ul><li></li><li>&nbsp;</li><li>Un</li><li><br></li></ul><ul></ul>"))
                .containsExactly("B Un");
    }

    @Test
    void a_break_is_a_line_in_paragraphs_and_items() {
        assertThat(stakes("<p>Un<br>Deux<br/><br>Trois</p>")).containsExactly("P Un", "L Deux", "L Trois");
        assertThat(stakes("<ul><li>Un<br>suite<p>Paragraphe</p></li></ul>"))
                .containsExactly("B Un", " L suite", " P Paragraphe");
    }

    @Test
    void the_words_of_a_table_are_kept_and_remarked_upon_once() {
        String table = "<table><caption>Titre</caption><thead><tr><th>A</th><th>B</th></tr></thead>"
                + "<tbody><tr><td>c</td><td><p>d</p><ul><li>e</li></ul></td></tr></tbody></table><p>Après</p>";
        assertThat(stakes(table)).containsExactly("P Titre", "P A", "P B", "P c", "P d", "B e", "P Après");
        assertThat(remarks(STAKES + table)).containsExactly(About.NOT_IN_THE_TEMPLATE);
    }

    @Test
    void a_table_in_a_table_loses_no_word_and_says_none_twice() {
        assertThat(stakes("<table><tr><td>a<table><tr><td>b</td></tr></table>c</td></tr></table>"))
                .containsExactly("P a", "P b", "P c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>Un<table><tr><td>Deux</td></tr></table></li></ul>",
                "<ul><li><blockquote>Un</blockquote><pre>Deux</pre></li></ul>",
                "<ul><li><h4>Un</h4>Deux</li></ul>",
                "<ul>Un<li>Deux</li></ul>",
                "<ul><li>Un<p>Deux<ul><li>Trois</li></ul></li></ul>",
                "<ul><li>Un<div>Deux<ul><li>Trois</li></ul>Quatre</div></li></ul>",
                "<dl><dt>Un</dt><dd>Deux</dd></dl>",
                "<figure>Un<figcaption>Deux</figcaption></figure>",
                "<details><summary>Un</summary>Deux</details>",
                "<center><font color=red>Un</font><hr>Deux</center>",
                "<p>Un<p>Deux",
                "<a href='http://a.org'><p>Un</p><p>Deux</p></a>",
                "<blockquote>Un<p>Deux</p></blockquote>",
                "<form><label>Un</label><button>Deux</button></form>",
                "<article><aside>Un</aside><footer>Deux</footer></article>",
                "<custom-element>Un</custom-element><p>Deux</p>",
                "<b>Un<p>Deux</b></p>",
            })
    void no_word_is_lost_wherever_it_stands(String body) {
        String all = String.join(" ", stakes(body));
        for (String word : List.of("Un", "Deux", "Trois", "Quatre"))
            assertThat(all.split(word, -1).length - 1).as(word + " in " + all).isEqualTo(body.contains(word) ? 1 : 0);
    }

    @Test
    void what_no_reader_sees_is_not_read() {
        assertThat(stakes("<script>Non</script><style>Non</style><!-- Non --><template>Non</template>"
                        + "<nav>Non</nav><noscript>Non</noscript><svg><text>Non</text></svg><p>Oui<script>Non</script></p>"
                        + "<ul><li>Oui<style>Non</style><nav>Non</nav></li></ul>"))
                .containsExactly("P Oui", "B Oui");
    }

    @Test
    void styles_are_read_from_elements_and_attributes() {
        assertThat(stakes("<p>Un <span style='font-weight: 700'>mot</span>, <strong>deux</strong>,"
                        + " <span style='font-weight:400'>trois</span></p>"))
                .containsExactly("P Un **mot**, **deux**, trois");
    }

    @Test
    void links_are_kept_but_for_dead_ones_which_are_remarked_upon() {
        String body = "<p>voir <a href='https://a.org/?a=1&amp;b=2'>là</a>, <a href='javascript:x'>ici</a>,"
                + " <a href='page2.html'>plus loin</a> et <a name=x>ancre</a></p>";
        assertThat(stakes(body)).containsExactly("P voir là, ici, plus loin et ancre");
        assertThat(remarks(STAKES + body)).containsExactly(About.DEAD_LINK, About.DEAD_LINK);
        assertThat(new String(
                        Format.MARKDOWN
                                .writer()
                                .write(Dossier.of(read(STAKES + body).gathering()), HouseStyle.PLAIN),
                        StandardCharsets.UTF_8))
                .contains("(https://a.org/?a=1&b=2)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p><i>“Alone”</i></p>", "<p><em>« Seul »</em></p>", "<p style='font-style:italic'>« Seul »</p>"
            })
    void a_last_paragraph_all_emphasised_and_quoted_is_the_closing_quotation(String last) {
        assertThat(one(STAKES + "<ul><li>Un</li></ul>" + last).closingQuotation())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1252>",
                "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\">",
                "<meta http-equiv='content-type' content='text/html;charset=iso-8859-1'>",
            })
    void the_character_set_is_what_the_page_says(String meta) {
        String page = "<html><head>" + meta + "</head><body>" + STAKES + "<p>L’été à 5 € – œuvre</p>";
        Outcome.Read read = (Outcome.Read) outcome(page.getBytes(Charset.forName("windows-1252")));
        Restitution one = read.gathering().restitutions().get(0);
        assertThat(one.heading().title()).isEqualTo("Titre");
        assertThat(Outline.of(one.sections().get(Section.STAKES).entries())).containsExactly("P L’été à 5 € – œuvre");
    }

    @Test
    void a_mark_at_the_beginning_says_the_character_set_too() {
        String page = "\uFEFF" + STAKES + "<p>L’été</p>";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Outcome.Read read = (Outcome.Read) outcome(page.getBytes(charset));
            assertThat(Outline.of(read.gathering()
                            .restitutions()
                            .get(0)
                            .sections()
                            .get(Section.STAKES)
                            .entries()))
                    .as(charset.name())
                    .containsExactly("P L’été");
        }
    }

    @Test
    void a_character_set_that_nobody_knows_does_no_harm() {
        String page = "<meta charset=klingon-7>" + STAKES + "<p>Un</p>";
        assertThat(outcome(page.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void what_is_no_page_is_refused() {
        assertThat(outcome(new byte[0])).isEqualTo(new Outcome.Refused(Why.NOT_TEXT, List.of()));
        assertThat(outcome("Bonjour".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Outcome.Refused(Why.NOT_TEXT, List.of()));
        assertThat(outcome(new byte[] {'P', 'K', 3, 4, '<', 0, 0}))
                .isEqualTo(new Outcome.Refused(Why.NOT_TEXT, List.of()));
        assertThat(outcome(Format.PDF.writer().write(Dossier.of(Gatherings.saying()), HouseStyle.PLAIN)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(outcome(PdfFile.logo())).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome(new byte[DocumentReader.LARGEST + 1]))
                .isEqualTo(new Outcome.Refused(Why.TOO_BIG, List.of()));
    }

    @Test
    void a_page_without_a_workshop_is_refused_with_its_headings() {
        assertThat(outcome("<h1>Compte rendu</h1><h2>Constats</h2><p>Un</p>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Outcome.Refused(Why.NO_WORKSHOP, List.of("Compte rendu", "Constats")));
        assertThat(outcome((HEAD + "<h2>Constats</h2><p>Un</p>").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.OTHER_TEMPLATE));
    }
}
