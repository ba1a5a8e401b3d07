package org.cordee.formats;

import java.util.Map;
import org.cordee.restitution.Language;

/** What stands above the columns of a table, and on its sheets. */
enum ColumnTitle {
    CONTRIBUTIONS("Contributions", "Contributions", "Contribuciones", "Contribuições", "المساهمات"),
    ENTRIES("Points", "Points", "Puntos", "Pontos", "النقاط"),
    WORKSHOP("Atelier", "Workshop", "Taller", "Oficina", "الورشة"),
    TITLE("Titre", "Title", "Título", "Título", "العنوان"),
    SECTION("Rubrique", "Section", "Sección", "Secção", "القسم"),
    NAME("N°", "No.", "N.º", "N.º", "الرقم"),
    WORDS("Texte", "Text", "Texto", "Texto", "النص"),
    FIELD("Champ d’action", "Field of action", "Ámbito de acción", "Área de ação", "مجال العمل"),
    USED("Reprises", "Taken up", "Recogida", "Retomada", "الإدراج"),
    AT("Heure (UTC)", "Time (UTC)", "Hora (UTC)", "Hora (UTC)", "الوقت (UTC)"),
    HIDDEN("Masquée", "Hidden", "Oculta", "Oculta", "مخفية"),
    FORM("Forme", "Form", "Forma", "Forma", "الشكل"),
    SOURCES("Sources", "Sources", "Fuentes", "Fontes", "المصادر");

    private final Map<Language, String> said;

    ColumnTitle(String fr, String en, String es, String pt, String ar) {
        said = Map.of(Language.FR, fr, Language.EN, en, Language.ES, es, Language.PT, pt, Language.AR, ar);
    }

    String in(Language language) {
        return said.get(language);
    }
}
