package org.cordee.end2end;

/** What is said in the workshop that {@link WholeWorkshopTest} plays. */
final class Said {
    static final String GROCERY = "Une épicerie de village tenue par ses clients";
    static final String CURRENCY = "Une monnaie locale pour les marchés du quartier";
    static final String CURRENCY_AGAIN = "Une monnaie locale sur les marchés du quartier";
    static final String HOUSING = "Un immeuble géré par ses locataires";
    static final String GARAGE = "On a commencé à trois dans un garage";
    static final String ADVERT = "Venez tous dans ma boutique";
    static final String CREDIT = "L’accès au crédit";
    static final String COOPERATION = "La coopération locale entre entreprises";
    static final String COOPERATE = "Coopérer au niveau local entre entreprises";
    static final String JOBS = "Cent vingt emplois en trois ans";
    static final String GUARANTEES = "Les banques demandent trop de garanties";
    static final String VOICE = "Grandir sans perdre la voix de chaque membre";
    static final String DEMOCRACY = "Rester démocratique à deux cents";

    static final String TOGETHER = "Grandir et rester démocratique";
    static final String FIRST_WORDING = "Une monnaie locale, pour et par les marchés";
    static final String SECOND_WORDING = "Une monnaie des marchés, gérée à plusieurs";
    static final String WORDING = "Une monnaie locale, gérée par les marchés du quartier";
    static final String REASON = "Trop général";
    static final String OBJECTION = "Les petites épiceries ferment aussi";
    static final String ANSWER = "Nous gardons les deux expériences";

    private Said() {}
}
