package org.cordee.formats;

import java.util.Map;
import org.cordee.restitution.Language;

/** What we say ourselves in documents, in the five languages; in French with the spaces its typography asks for. */
enum Phrase {
    CONTENTS("Sommaire", "Contents", "Índice", "Sumário", "المحتويات"),
    REPORTS(
            "Restitutions des ateliers",
            "Report-backs of the workshops",
            "Relatorías de los talleres",
            "Relatos das oficinas",
            "تقارير الورشات"),
    WORKSHOP_COUNT("%s ateliers", "%s workshops", "%s talleres", "%s oficinas", "عدد الورشات: %s"),
    AS_OF("État au %s", "As of %s", "A fecha de %s", "Situação em %s", "الحالة في %s"),
    THEME("Thème %s", "Theme %s", "Tema %s", "Tema %s", "المحور %s"),
    PAGE("Page %s sur %s", "Page %s of %s", "Página %s de %s", "Página %s de %s", "صفحة %s من %s"),
    LOGO("Logo", "Logo", "Logotipo", "Logótipo", "شعار"),
    LABELLED("%s\u00a0: %s", "%s: %s", "%s: %s", "%s: %s", "%s: %s"),

    ANNEXES(
            "Atelier %s\u00a0: annexes",
            "Workshop %s: annexes", "Taller %s: anexos", "Oficina %s: anexos", "الورشة %s: الملاحق"),
    SOURCES(
            "Les contributions derrière chaque point",
            "The contributions behind each point",
            "Las contribuciones detrás de cada punto",
            "As contribuições por trás de cada ponto",
            "المساهمات وراء كل نقطة"),
    NO_SOURCE(
            "Écrit sans contribution",
            "Written without a contribution",
            "Escrito sin contribución",
            "Escrito sem contribuição",
            "كُتب دون مساهمة"),
    UNUSED(
            "Les contributions non reprises",
            "The contributions not taken up",
            "Las contribuciones no recogidas",
            "As contribuições não retomadas",
            "المساهمات غير المدرجة"),
    NUMBERS(
            "La participation en chiffres",
            "Participation in numbers",
            "La participación en cifras",
            "A participação em números",
            "المشاركة بالأرقام"),
    PEOPLE(
            "Personnes qui ont contribué",
            "People who contributed",
            "Personas que contribuyeron",
            "Pessoas que contribuíram",
            "الأشخاص المساهمون"),
    CONTRIBUTIONS("Contributions", "Contributions", "Contribuciones", "Contribuições", "المساهمات"),
    WITHDRAWN(
            "Contributions retirées par leur auteur",
            "Contributions taken back by their authors",
            "Contribuciones retiradas por su autor",
            "Contribuições retiradas pelo autor",
            "مساهمات سحبها أصحابها"),
    TAKEN_UP(
            "Contributions reprises dans la restitution",
            "Contributions taken up in the report-back",
            "Contribuciones recogidas en la relatoría",
            "Contribuições retomadas no relato",
            "مساهمات أُدرجت في التقرير");

    private final Map<Language, String> said;

    Phrase(String fr, String en, String es, String pt, String ar) {
        said = Map.of(Language.FR, fr, Language.EN, en, Language.ES, es, Language.PT, pt, Language.AR, ar);
    }

    String in(Language language, Object... filled) {
        return filled.length == 0 ? said.get(language) : said.get(language).formatted(filled);
    }
}
