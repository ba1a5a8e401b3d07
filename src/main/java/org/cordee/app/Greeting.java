package org.cordee.app;

import java.util.List;

/** What the terminal shows once the server is there: large, plain, and in the order in which it is needed. */
final class Greeting {
    private Greeting() {}

    /**
     * @param organiser the organiser's link, secret and all
     * @param reachable the addresses that phones can open, the likeliest first; none where there is no network
     */
    static String of(String organiser, List<String> reachable, String data) {
        StringBuilder text = new StringBuilder();
        text.append('\n').append("  CORDÉE est prête.").append("\n\n");
        text.append("  Organiser (à ouvrir sur cet ordinateur, à ne pas projeter) :\n\n      ");
        text.append(organiser).append("\n\n");
        if (reachable.isEmpty()) {
            text.append("  Aucun réseau trouvé : les téléphones ne peuvent pas joindre cet ordinateur.\n\n");
        } else {
            text.append("  Participer (depuis un téléphone, sur le même réseau) :\n\n      ");
            text.append(reachable.get(0)).append("\n\n");
            reachable.stream()
                    .skip(1)
                    .forEach(other -> text.append("      ou ").append(other).append('\n'));
            text.append(TerminalQr.of(reachable.get(0))).append('\n');
        }
        text.append("  Données : ").append(data).append('\n');
        text.append("  Arrêter : Ctrl-C\n");
        return text.toString();
    }
}
