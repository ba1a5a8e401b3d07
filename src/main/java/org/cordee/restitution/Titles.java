package org.cordee.restitution;

import java.util.List;
import java.util.Map;

/** The ten titles of the template in five languages, in the order of the sections. */
final class Titles {
    private static final Map<Language, List<String>> REPRODUCE = Map.of(
            Language.FR,
            List.of(
                    "Solutions et projets de l'ESS qui peuvent être reproduits",
                    "Champs d'action stratégiques",
                    "Éléments de démonstration de l'efficacité de l'ESS",
                    "Défis spécifiques à résoudre (pour chaque champ d'action)",
                    "Enjeux principaux"),
            Language.EN,
            List.of(
                    "SSE solutions and projects that can be replicated",
                    "Strategic fields of action",
                    "Evidence of the effectiveness of the SSE",
                    "Specific challenges to be met (for each field of action)",
                    "Key issues"),
            Language.ES,
            List.of(
                    "Soluciones y proyectos de la ESS que se pueden replicar",
                    "Ámbitos de acción estratégicos",
                    "Elementos que demuestran la eficacia de la ESS",
                    "Retos específicos por resolver (para cada ámbito de acción)",
                    "Principales cuestiones en juego"),
            Language.PT,
            List.of(
                    "Soluções e projetos da ESS que podem ser replicados",
                    "Áreas de ação estratégicas",
                    "Elementos que demonstram a eficácia da ESS",
                    "Desafios específicos a resolver (para cada área de ação)",
                    "Principais questões em jogo"),
            Language.AR,
            List.of(
                    "حلول ومشاريع الاقتصاد الاجتماعي والتضامني التي يمكن تكرارها",
                    "مجالات العمل الاستراتيجية",
                    "عناصر إثبات فعالية الاقتصاد الاجتماعي والتضامني",
                    "تحديات محددة ينبغي حلها (لكل مجال عمل)",
                    "الرهانات الرئيسية"));

    private static final Map<Language, List<String>> INSPIRE = Map.of(
            Language.FR,
            List.of(
                    "Solutions et projets de l'ESS dont on peut s'inspirer",
                    "Domaine d'action stratégique",
                    "Éléments de démonstration de l'efficacité de l'ESS",
                    "Défis spécifiques à résoudre (pour chaque domaine)",
                    "Problèmes et questions posées"),
            Language.EN,
            List.of(
                    "SSE solutions and projects to draw inspiration from",
                    "Strategic area of action",
                    "Evidence of the effectiveness of the SSE",
                    "Specific challenges to be met (for each area)",
                    "Problems and questions raised"),
            Language.ES,
            List.of(
                    "Soluciones y proyectos de la ESS en los que inspirarse",
                    "Área de acción estratégica",
                    "Elementos que demuestran la eficacia de la ESS",
                    "Retos específicos por resolver (para cada área)",
                    "Problemas y preguntas planteadas"),
            Language.PT,
            List.of(
                    "Soluções e projetos da ESS que podem servir de inspiração",
                    "Domínio de ação estratégica",
                    "Elementos que demonstram a eficácia da ESS",
                    "Desafios específicos a resolver (para cada domínio)",
                    "Problemas e questões levantadas"),
            Language.AR,
            List.of(
                    "حلول ومشاريع الاقتصاد الاجتماعي والتضامني التي يمكن استلهامها",
                    "مجال العمل الاستراتيجي",
                    "عناصر إثبات فعالية الاقتصاد الاجتماعي والتضامني",
                    "تحديات محددة ينبغي حلها (لكل مجال)",
                    "المشاكل والأسئلة المطروحة"));

    private Titles() {}

    static String of(Wording wording, Section section, Language language) {
        return (wording == Wording.REPRODUCE ? REPRODUCE : INSPIRE)
                .get(language)
                .get(section.ordinal());
    }
}
