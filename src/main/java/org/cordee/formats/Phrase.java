package org.cordee.formats;

import java.util.List;
import java.util.Map;
import org.cordee.restitution.Inline;
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
            "مساهمات أُدرجت في التقرير"),

    SAID_IN_THE_ROOM("dit en salle", "said in the room", "dicho en la sala", "dito na sala", "قيل في القاعة"),
    ON_PAPER("écrit sur papier", "written on paper", "escrito en papel", "escrito em papel", "كُتب على الورق"),
    SUPPORTED("aussi dit par %s", "also said by %s", "también dicho por %s", "também dito por %s", "قالها أيضاً %s"),
    SAME_AS(
            "dit la même chose\u00a0: %s",
            "says the same: %s", "dice lo mismo: %s", "diz o mesmo: %s", "يقول الشيء نفسه: %s"),
    PROOF("Preuve\u00a0: %s", "Evidence: %s", "Prueba: %s", "Prova: %s", "إثبات: %s"),
    TRIED("essayé", "tried", "probado", "experimentado", "جُرّب"),
    PARKED(
            "gardé pour plus tard",
            "kept for later",
            "guardado para más tarde",
            "guardado para mais tarde",
            "محفوظ لوقت لاحق"),
    SET_ASIDE("mis de côté\u00a0: %s", "set aside: %s", "apartado: %s", "posto de lado: %s", "وُضع جانباً: %s"),
    TRANSLATED("Traduction\u00a0: %s", "Translation: %s", "Traducción: %s", "Tradução: %s", "ترجمة: %s"),
    TRANSLATED_BY_MACHINE(
            "Traduction automatique\u00a0: %s",
            "Machine translation: %s", "Traducción automática: %s", "Tradução automática: %s", "ترجمة آلية: %s"),
    TABLE(
            "Les défis de chaque champ d’action",
            "The challenges of each field of action",
            "Los retos de cada ámbito de acción",
            "Os desafios de cada área de ação",
            "تحديات كل مجال عمل"),
    NO_CHALLENGE(
            "Aucun défi nommé",
            "No challenge named",
            "Ningún reto nombrado",
            "Nenhum desafio nomeado",
            "لا تحدي مذكور"),
    NO_FIELD(
            "Sans champ d’action",
            "Without a field of action",
            "Sin ámbito de acción",
            "Sem área de ação",
            "دون مجال عمل"),
    VOTES(
            "Ce que l’atelier a mis en avant",
            "What the workshop put first",
            "Lo que el taller priorizó",
            "O que a oficina priorizou",
            "ما قدّمته الورشة"),
    DOTS("gommettes\u00a0: %s", "dots: %s", "puntos: %s", "pontos: %s", "النقاط: %s"),
    RATED(
            "impact %s, faisabilité %s (%s avis)",
            "impact %s, feasibility %s (%s ratings)",
            "impacto %s, viabilidad %s (%s opiniones)",
            "impacto %s, viabilidade %s (%s opiniões)",
            "الأثر %s، قابلية التنفيذ %s (%s آراء)"),
    OBJECTIONS("Notes minoritaires", "Minority notes", "Notas minoritarias", "Notas minoritárias", "ملاحظات الأقلية"),
    MISSING("Il manque\u00a0: %s", "Missing: %s", "Falta: %s", "Falta: %s", "ينقص: %s"),
    ANSWERED("Réponse\u00a0: %s", "Answer: %s", "Respuesta: %s", "Resposta: %s", "الرد: %s"),
    SEAL("Validation", "Sign-off", "Validación", "Validação", "المصادقة"),
    VERSION("Version", "Version", "Versión", "Versão", "النسخة"),
    SIGNED("Validée le", "Signed off on", "Validada el", "Validado em", "صودق عليها في"),
    RECOGNISED(
            "Personnes qui s’y reconnaissent",
            "People who recognise themselves in it",
            "Personas que se reconocen en ella",
            "Pessoas que se reconhecem nele",
            "الأشخاص الذين يجدون أنفسهم فيها"),
    OF_PRESENT("%s sur %s", "%s of %s", "%s de %s", "%s de %s", "%s من %s"),
    STILL_OPEN(
            "Objections sans réponse",
            "Objections without an answer",
            "Objeciones sin respuesta",
            "Objeções sem resposta",
            "اعتراضات دون رد"),
    FINGERPRINT(
            "Empreinte SHA-256 du texte (Markdown, sans annexes)",
            "SHA-256 of the text (Markdown, without annexes)",
            "Huella SHA-256 del texto (Markdown, sin anexos)",
            "Impressão SHA-256 do texto (Markdown, sem anexos)",
            "بصمة SHA-256 للنص (Markdown، دون الملاحق)");

    private final Map<Language, String> said;

    Phrase(String fr, String en, String es, String pt, String ar) {
        said = Map.of(Language.FR, fr, Language.EN, en, Language.ES, es, Language.PT, pt, Language.AR, ar);
    }

    /** Around words that may be in another language than what is said of them. */
    List<Inline> around(Language language, Inline words) {
        String[] parts = in(language, "\n").split("\n", -1);
        return List.of(new Inline.Text(parts[0]), words, new Inline.Text(parts[1]));
    }

    String in(Language language, Object... filled) {
        return filled.length == 0 ? said.get(language) : said.get(language).formatted(filled);
    }
}
