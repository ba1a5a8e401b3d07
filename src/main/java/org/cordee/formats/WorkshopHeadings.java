package org.cordee.formats;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;

/** The line above a restitution, as it is written in each language, and as it is recognised in all of them. */
final class WorkshopHeadings {
    private static final Map<Language, String> WRITTEN = Map.of(
            Language.FR, "Restitution atelier %s : « %s »",
            Language.EN, "Report-back of workshop %s: “%s”",
            Language.ES, "Relatoría del taller %s: «%s»",
            Language.PT, "Relato da oficina %s: «%s»",
            Language.AR, "تقرير الورشة %s: «%s»");

    /** With the spaces that French typography asks for. */
    private static final String TYPESET_IN_FRENCH = "Restitution atelier\u00a0%s\u00a0: «\u00a0%s\u00a0»";

    private static final String APOSTROPHE = "['’ʼ`´]";
    private static final String KIND = "(?:"
            + "(?:compte[- ]rendu|restitution|synth[eè]se)s?\\s+(?:(?:de|d" + APOSTROPHE + ")\\s*)?(?:l\\s*"
            + APOSTROPHE
            + "\\s*)?(?:[-–—:]\\s*)?ateliers?"
            + "|report(?:[- ]?back)?\\s+(?:(?:of|from|on)\\s+)?(?:the\\s+)?workshop"
            + "|relator[ií]a\\s+(?:d(?:el|e)\\s+)?taller"
            + "|relato\\s+(?:d[ae]\\s+)?oficina"
            + "|تقرير\\s+(?:عن\\s+)?(?:ال)?ورش[ةه](?:\\s+العمل)?"
            + ")";
    // Possessive, and from the first of many spaces only: a heading of a million spaces takes no square of a million.
    private static final Pattern RECOGNISED = Pattern.compile(
            "(?:(?<gathering>.*?)(?<!\\s)\\s*+[-–—:|]\\s*+)?" + KIND
                    + "\\s*(?:n\\s*[°º]\\s*|no?\\.?\\s+(?=\\p{N}))?(?<number>[\\p{L}\\p{N}]{1,8}(?:[.\\-][\\p{L}\\p{N}]{1,8}){0,3})"
                    + "\\s*(?<apart>[:：.\\-–—]\\s*)?(?<title>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
    private static final Pattern QUOTED =
            Pattern.compile("[«“\"„](?<inside>.*)[»”\"“]", Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private WorkshopHeadings() {}

    /** As canonical Markdown has it. */
    static String write(Heading heading, Language language) {
        return write(heading, WRITTEN.get(language));
    }

    /** As it stands on paper. */
    static String typeset(Heading heading, Language language) {
        return write(heading, language == Language.FR ? TYPESET_IN_FRENCH : WRITTEN.get(language));
    }

    private static String write(Heading heading, String form) {
        String ours = form.formatted(heading.number(), heading.title());
        return heading.gathering().isEmpty() ? ours : heading.gathering() + " - " + ours;
    }

    /** The heading that this is, its title empty where that stands elsewhere; nothing if it is none. */
    static Optional<Heading> read(String text) {
        Matcher matcher = RECOGNISED.matcher(text.strip());
        if (!matcher.matches() || isWord(matcher)) return Optional.empty();
        String gathering = matcher.group("gathering") == null ? "" : matcher.group("gathering");
        return Optional.of(new Heading(gathering, matcher.group("number"), title(matcher.group("title"))));
    }

    /** "Compte rendu de l'atelier finance" has no number, and is no heading of ours. */
    private static boolean isWord(Matcher matcher) {
        String number = matcher.group("number");
        return matcher.group("apart") == null && LETTERS.matcher(number).matches();
    }

    /** A title without the quotation marks around it. */
    static String title(String text) {
        Matcher quoted = QUOTED.matcher(text.strip());
        return quoted.matches() ? quoted.group("inside") : text.strip();
    }
}
