package org.cordee.tools;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cordee.end2end.Api;
import org.cordee.end2end.LiveClient;

/**
 * A hall full of phones, on a server that runs on this machine: how long until all are in, until all is acknowledged, and
 * until all have heard all. Prints figures; asserts nothing.
 *
 * <p>{@code java -cp target/test-classes:target/classes:… org.cordee.tools.Flood http://127.0.0.1:8080 SECRET-OF-THE-QR 300
 * 10}: the workshop is to be open.
 */
public final class Flood {
    private Flood() {}

    public static void main(String[] arguments) {
        URI base = URI.create(arguments[0]);
        int phones = Integer.parseInt(arguments[2]);
        int posts = Integer.parseInt(arguments[3]);
        if (!List.of("127.0.0.1", "localhost").contains(base.getHost()))
            throw new IllegalArgumentException("only a server on this machine is flooded");
        URI live = URI.create("ws://" + base.getAuthority() + "/api/live");

        long began = System.nanoTime();
        List<LiveClient> hall = new ArrayList<>();
        for (int i = 0; i < phones; i++) {
            var seat = new Api(base).exchange(arguments[1]);
            hall.add(new LiveClient(
                            live,
                            seat.get("token").asText(),
                            seat.get("workshop").get("id").asText())
                    .connect());
        }
        hall.forEach(LiveClient::awaitWelcome);
        say("%d phones are in after %d ms", phones, since(began));

        long posting = System.nanoTime();
        for (int n = 0; n < posts; n++) {
            for (LiveClient phone : hall)
                phone.ask(LiveClient.command("post").put("section", "stakes").put("text", "Un enjeu, dit en passant"));
        }
        hall.forEach(LiveClient::awaitAllAnswered);
        say("%d posts are acknowledged after %d ms", phones * posts, since(posting));
        long head = hall.stream().mapToLong(LiveClient::seq).max().orElse(0);
        hall.forEach(phone -> phone.await("all is heard", p -> p.seq() >= head));
        long frames = hall.stream().mapToLong(phone -> phone.frames().size()).sum();
        say("all have heard all after %d ms, in %d frames a phone", since(posting), frames / phones);
        hall.forEach(LiveClient::leave);
    }

    private static long since(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    private static void say(String format, Object... figures) {
        System.out.println(format.formatted(figures));
    }
}
