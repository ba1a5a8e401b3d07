package org.cordee.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.restitution.Annexes;
import org.cordee.restitution.Credit;
import org.cordee.restitution.Dissent;
import org.cordee.restitution.Facts;
import org.cordee.restitution.Gathering;
import org.cordee.restitution.Hand;
import org.cordee.restitution.Language;
import org.cordee.restitution.Restitution;
import org.cordee.restitution.Seal;
import org.cordee.restitution.Section;
import org.cordee.restitution.Translation;
import org.cordee.restitution.Trial;
import org.cordee.restitution.Voice;
import org.cordee.restitution.Weighed;
import org.junit.jupiter.api.Test;

/** What the room made of the restitution, as the documents of it say. */
class RoomInAnnexesTest {
    private static final Instant AT = Instant.parse("2026-11-26T09:30:00Z");
    private static final Restitution RMB = Gatherings.real().restitutions().get(0);
    private static final Seal SEAL = new Seal(2, AT, 21, 24, 1);

    private static String markdown(Annexes annexes, Set<Annex> chosen) {
        Gathering gathering = new Gathering("RMB 2017", RMB.language(), List.of(), List.of(RMB));
        Dossier dossier = new Dossier(gathering, List.of(annexes), chosen, Optional.of(AT));
        return new String(Format.MARKDOWN.writer().write(dossier, HouseStyle.PLAIN), StandardCharsets.UTF_8);
    }

    private static Annexes sealed(Optional<Seal> seal) {
        return new Annexes(List.of(), 0, 0, List.of(), List.of(), seal);
    }

    private static Voice voice(String id, Section section, String words, String about) {
        return new Voice(id, section, words, Optional.ofNullable(about), AT, false);
    }

    @Test
    void a_signed_document_says_version_time_figures_and_the_sha_256_of_its_markdown() throws Exception {
        String unsigned = markdown(Annexes.NONE, Set.of());
        String sha256 = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(unsigned.getBytes(StandardCharsets.UTF_8)));
        assertThat(markdown(sealed(Optional.of(SEAL)), Set.of()))
                .startsWith(unsigned.stripTrailing())
                .contains("### Validation", "Version\u00a0: 2", "26 novembre 2026, 09:30 UTC", "21 sur 24")
                .contains("Objections sans réponse\u00a0: 1", sha256);
        assertThat(unsigned).doesNotContain("Validation");
    }

    @Test
    void whoever_has_the_signed_document_finds_the_same_fingerprint() {
        for (Format format : List.of(Format.MARKDOWN, Format.DOCX, Format.ODT, Format.HTML, Format.JSON)) {
            Gathering gathering = new Gathering("RMB 2017", RMB.language(), List.of(), List.of(RMB));
            Dossier dossier = new Dossier(
                    gathering, List.of(sealed(Optional.of(SEAL))), EnumSet.allOf(Annex.class), Optional.of(AT));
            byte[] signed = format.writer().write(dossier, HouseStyle.PLAIN);
            DocumentReader.Outcome outcome = format.reader().orElseThrow().read(signed, Mapping.NONE);
            Restitution read = ((DocumentReader.Outcome.Read) outcome)
                    .gathering()
                    .restitutions()
                    .get(0);
            assertThat(Fingerprint.of(read)).as(format.name()).isEqualTo(Fingerprint.of(RMB));
        }
    }

    @Test
    void the_table_has_each_field_with_its_challenges_and_says_which_has_none() {
        Annexes annexes = new Annexes(
                List.of(
                        voice("f1", Section.FIELDS, "Le logement", null),
                        voice("f2", Section.FIELDS, "L'eau", null),
                        voice("c1", Section.CHALLENGES, "Le prix du foncier", "f1"),
                        voice("c2", Section.CHALLENGES, "Le temps", null)),
                3,
                0);
        assertThat(markdown(annexes, Set.of(Annex.TABLE)))
                .contains("- **Le logement**\n  - Le prix du foncier\n")
                .contains("- **L'eau**\n  - *Aucun défi nommé*\n")
                .contains("- **Sans champ d’action**\n  - Le temps");
    }

    @Test
    void nobody_is_quoted_but_as_they_agreed_and_evidence_stands_under_its_solution() {
        Voice anonymous = voice("s", Section.SOLUTIONS, "Une épicerie", null);
        Voice quoted = new Voice(
                "e",
                Section.EVIDENCE,
                "120 emplois",
                Optional.of("s"),
                AT,
                false,
                new Voice.Source(
                        Hand.SPOKEN,
                        Optional.empty(),
                        Optional.empty(),
                        new Credit(Optional.of("Awa Diop"), Optional.empty(), Optional.of("Sénégal")),
                        Optional.of(new Facts(Optional.of("INSEE"), Optional.of("2016"), Optional.empty())),
                        Optional.of(new Trial(Optional.of("Lille"), Optional.empty()))),
                new Voice.Standing(3, Optional.empty(), false, Optional.empty()),
                Voice.Tongue.UNKNOWN);
        assertThat(markdown(new Annexes(List.of(anonymous, quoted), 2, 0), Set.of(Annex.UNUSED)))
                .contains("- Une épicerie\n"
                        + "  - Preuve\u00a0: 120 emplois — *Awa Diop, Sénégal · dit en salle · INSEE, 2016")
                .contains("essayé\u00a0: Lille", "aussi dit par 3");
    }

    @Test
    void a_translation_into_the_documents_language_stands_below_the_original_and_says_what_it_is() {
        Voice spanish = in(Language.ES, voice("s", Section.SOLUTIONS, "Una tienda", null), false);
        Voice arabic = in(Language.AR, voice("e", Section.EVIDENCE, "وظائف", "s"), true);
        assertThat(markdown(new Annexes(List.of(spanish, arabic), 2, 0), Set.of(Annex.UNUSED)))
                .contains("- Una tienda\n  - Traduction\u00a0: Une boutique\n  - Preuve\u00a0: وظائف\n"
                        + "    - Traduction automatique\u00a0: Une boutique\n")
                .doesNotContain("A shop");
    }

    private static Voice in(Language language, Voice v, boolean machine) {
        Voice.Tongue tongue = new Voice.Tongue(
                Optional.of(language),
                List.of(
                        new Translation(Language.FR, "Une boutique", machine),
                        new Translation(Language.EN, "A shop", machine)));
        return new Voice(
                v.id(), v.section(), v.words(), v.about(), v.at(), v.hidden(), v.source(), v.standing(), tongue);
    }

    @Test
    void what_is_not_revealed_and_what_is_no_minority_note_stays_with_those_who_lead() {
        Annexes all = new Annexes(
                List.of(),
                0,
                0,
                List.of(
                        new Weighed(Section.STAKES, "Vu", Optional.empty(), 3, Optional.empty(), true),
                        new Weighed(Section.STAKES, "Pas vu", Optional.empty(), 9, Optional.empty(), false)),
                List.of(
                        Gatherings.MINORITY,
                        new Dissent(Section.STAKES, Optional.empty(), "Pas encore", Dissent.Answer.OPEN, "")),
                Optional.empty());
        assertThat(markdown(all, EnumSet.allOf(Annex.class)))
                .contains("Vu — gommettes\u00a0: 3", Gatherings.MINORITY.words())
                .doesNotContain("Pas vu", "Pas encore");
    }

    @Test
    void equal_dots_stand_in_the_order_they_were_said_and_more_dots_before() {
        Annexes votes = new Annexes(
                List.of(),
                0,
                0,
                List.of(
                        new Weighed(Section.STAKES, "Un", Optional.empty(), 3, Optional.empty(), true),
                        new Weighed(Section.STAKES, "Deux", Optional.empty(), 3, Optional.empty(), true),
                        new Weighed(Section.STAKES, "Trois", Optional.empty(), 7, Optional.empty(), true)),
                List.of(),
                Optional.empty());
        String written = markdown(votes, Set.of(Annex.VOTES));
        assertThat(written.indexOf("- Trois —")).isPositive().isLessThan(written.indexOf("- Un —"));
        assertThat(written.indexOf("- Un —")).isLessThan(written.indexOf("- Deux —"));
    }
}
