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
    WEIGHED("Poids", "Weights", "Pesos", "Pesos", "الأوزان"),
    OBJECTIONS("Objections", "Objections", "Objeciones", "Objeções", "الاعتراضات"),
    SOLUTION("Solution", "Solution", "Solución", "Solução", "الحل"),
    SAME_AS("Comme", "Same as", "Igual a", "Igual a", "مثل"),
    SUPPORT("Aussi dit par", "Also said by", "También dicho por", "Também dito por", "قالها أيضاً"),
    QUOTED("Nom à citer", "To be quoted as", "Nombre a citar", "Nome a citar", "الاسم للاقتباس"),
    HAND("Saisie", "Came in as", "Entrada", "Entrada", "طريقة الإدخال"),
    FACTS(
            "Source, lieu, année",
            "Source, place, year",
            "Fuente, lugar, año",
            "Fonte, lugar, ano",
            "المصدر، المكان، السنة"),
    TRIED("Essai", "Trial", "Ensayo", "Experiência", "التجربة"),
    SET_ASIDE("Mise de côté", "Set aside", "Apartada", "Posta de lado", "وُضعت جانباً"),
    DOTS("Gommettes", "Dots", "Puntos", "Pontos", "النقاط"),
    IMPACT("Impact", "Impact", "Impacto", "Impacto", "الأثر"),
    FEASIBILITY("Faisabilité", "Feasibility", "Viabilidad", "Viabilidade", "قابلية التنفيذ"),
    LINE("Point", "Point", "Punto", "Ponto", "النقطة"),
    ANSWER("Réponse", "Answer", "Respuesta", "Resposta", "الرد"),
    REASON("Raison", "Reason", "Razón", "Razão", "السبب"),
    LANGUAGE("Langue", "Language", "Idioma", "Idioma", "اللغة"),
    INTO_FR("En français", "In French", "En francés", "Em francês", "بالفرنسية"),
    INTO_EN("En anglais", "In English", "En inglés", "Em inglês", "بالإنجليزية"),
    INTO_ES("En espagnol", "In Spanish", "En español", "Em espanhol", "بالإسبانية"),
    INTO_PT("En portugais", "In Portuguese", "En portugués", "Em português", "بالبرتغالية"),
    INTO_AR("En arabe", "In Arabic", "En árabe", "Em árabe", "بالعربية"),
    BY_MACHINE(
            "Traduit par une machine",
            "Translated by machine",
            "Traducido por máquina",
            "Traduzido por máquina",
            "ترجمة آلية"),
    SOURCES("Sources", "Sources", "Fuentes", "Fontes", "المصادر");

    private final Map<Language, String> said;

    ColumnTitle(String fr, String en, String es, String pt, String ar) {
        said = Map.of(Language.FR, fr, Language.EN, en, Language.ES, es, Language.PT, pt, Language.AR, ar);
    }

    /** Above what was translated into a language. */
    static ColumnTitle into(Language language) {
        return valueOf("INTO_" + language.name());
    }

    String in(Language language) {
        return said.get(language);
    }
}
