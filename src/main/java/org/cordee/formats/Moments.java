package org.cordee.formats;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.cordee.restitution.Language;

/** Moments as people read them, in universal time: a document is read elsewhere than where it was made. */
final class Moments {
    private Moments() {}

    static String written(Instant at, Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(at.atZone(ZoneOffset.UTC));
        String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at.atZone(ZoneOffset.UTC));
        return day + ", " + time + " UTC";
    }
}
