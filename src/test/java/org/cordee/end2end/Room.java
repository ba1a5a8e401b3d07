package org.cordee.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A workshop that is about to be held, and the pages that people open in it: each in a browser of its own. */
final class Room implements AutoCloseable {
    private static final String WRONG_CLOCK =
            "(() => { const real = Date.now; Date.now = () => real.call(Date) + 7 * 60 * 1000; })()";
    private static final Path OLD = Path.of("src/test/resources/old-phone.js");

    private final ServerProcess server;
    private final Browser browser;
    private final Tongue tongue;
    private final String organiser;
    private final String gathering;
    private final String workshop;
    private final List<BrowserContext> visitors = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Consumer<BrowserContext> prepare = context -> {};

    Room(ServerProcess server, Browser browser, String gathering, String title) {
        this(server, browser, Tongue.FRENCH, gathering, title);
    }

    /** A workshop in a language that all who hold it read. */
    Room(ServerProcess server, Browser browser, Tongue tongue, String name, String title) {
        this.server = server;
        this.browser = browser;
        this.tongue = tongue;
        organiser = server.organiser();
        JsonNode made = server.api().makeGathering(organiser, name, tongue.tag(), title);
        gathering = made.get("id").asText();
        workshop = made.get("workshops").get(0).get("id").asText();
    }

    /** What is done to the browsers of those who open a page from now on. */
    void preparing(Consumer<BrowserContext> prepare) {
        this.prepare = prepare;
    }

    Phone phone(String whose, int width, int height) {
        return opened(new Phone(visitor(touched(width, height)), whose, tongue, complaints));
    }

    /** The phone of somebody who reads another language than the room. */
    Phone foreigner(String whose, Tongue reads) {
        NewContextOptions options = touched(390, 844).setLocale(reads.tag());
        return opened(new Phone(visitor(options), whose, reads, complaints));
    }

    /** A participant at a keyboard, in a window as narrow as a phone. */
    Phone keyboard(String whose) {
        return opened(new Phone(visitor(screen(420, 800)), whose, tongue, complaints));
    }

    /** A phone whose clock is seven minutes fast. */
    Phone phoneOfAnotherTime(String whose, int width, int height) {
        BrowserContext context = visitor(touched(width, height));
        context.addInitScript(WRONG_CLOCK);
        return opened(new Phone(context, whose, tongue, complaints));
    }

    /** A phone with a browser of 2019. */
    Phone oldPhone(String whose, int width, int height) {
        BrowserContext context = visitor(touched(width, height));
        context.addInitScript(OLD);
        return opened(new Phone(context, whose, tongue, complaints));
    }

    private static NewContextOptions touched(int width, int height) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    Wall wall() {
        return staff("projector", new Wall(visitor(screen(1920, 1080)), tongue, complaints));
    }

    /** The wall as it hangs in a room that is light or dark. */
    Wall wall(ColorScheme scheme) {
        NewContextOptions options = screen(1920, 1080).setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE);
        return staff("projector", new Wall(visitor(options), tongue, complaints));
    }

    Facilitator facilitator(int width, int height) {
        return staff("facilitator", new Facilitator(visitor(screen(width, height)), tongue, complaints));
    }

    Desk desk(String whose, int width, int height) {
        return staff("rapporteur", new Desk(visitor(screen(width, height)), whose, tongue, complaints));
    }

    /** The organiser's page, on all gatherings. */
    Screen organiser(int width, int height) {
        Screen screen = new Screen(visitor(screen(width, height)), "organiser", tongue, complaints);
        screen.page.navigate(home() + "organiser#" + server.organiserSecret());
        return opened(screen);
    }

    /** Where this workshop's page of a kind is: what is printed, say. */
    String pageOf(String kind) {
        return home() + kind + "/" + workshop;
    }

    /** One of the organiser's own pages, once it shows this. */
    Screen organiser(String whose, String path, String shows) {
        Screen screen = new Screen(visitor(screen(1366, 768)), whose, tongue, complaints);
        screen.page.navigate(home() + "organiser#" + server.organiserSecret());
        screen.page.locator(".gathering").first().waitFor();
        screen.page.navigate("http://127.0.0.1:" + server.port() + path);
        screen.page.locator(shows).first().waitFor();
        return opened(screen);
    }

    String organiserSecret() {
        return server.organiserSecret();
    }

    String gathering() {
        return gathering;
    }

    private static NewContextOptions screen(int width, int height) {
        return new NewContextOptions().setViewportSize(width, height);
    }

    private BrowserContext visitor(NewContextOptions options) {
        BrowserContext context = browser.visitor(options.locale == null ? options.setLocale(tongue.tag()) : options);
        visitors.add(context);
        prepare.accept(context);
        return context;
    }

    private <S extends Screen> S staff(String role, S screen) {
        for (JsonNode link : server.api()
                .get("/api/workshops/" + workshop + "/links", organiser)
                .get("links")) {
            if (link.get("role").asText().equals(role))
                screen.page.navigate(link.get("url").asText());
        }
        return opened(screen);
    }

    private <S extends Screen> S opened(S screen) {
        screens.add(screen);
        return screen;
    }

    String home() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    /** What the wall shows to come in by: code, url. */
    JsonNode door() {
        return server.api().get("/api/workshops/" + workshop + "/door", organiser);
    }

    /** Somebody who is in the room with a program instead of a page. */
    LiveClient somebody() {
        String token = server.api()
                .exchange(server.api().doorSecret(organiser, workshop))
                .get("token")
                .asText();
        return new LiveClient(server.live(), token, workshop).connect().awaitWelcome();
    }

    /** Open to contributions, without a facilitator's page. */
    void open() {
        LiveClient facilitator = staff("facilitator");
        facilitator.ask(LiveClient.command("open"));
        facilitator.awaitAllAnswered();
        facilitator.leave();
    }

    /** A member of the staff with a program instead of a page. */
    LiveClient staff(String role) {
        String secret = server.api().secretOf(organiser, workshop, role);
        String token = server.api().exchange(secret).get("token").asText();
        return new LiveClient(server.live(), token, workshop).connect().awaitWelcome();
    }

    /** The restitution as data, with the contributions and what became of them. */
    JsonNode restitution() {
        return server.api().get("/api/workshops/" + workshop + "/restitution.json?annexes=sources,unused", organiser);
    }

    /** Plays; where it fails, what each page showed then is left in the folder. */
    void play(Path pictures, Runnable whatIsDone) {
        try {
            whatIsDone.run();
        } catch (RuntimeException | AssertionError e) {
            if (!complaints.isEmpty()) e.addSuppressed(new AssertionError("errors in the pages: " + complaints));
            picture(pictures);
            throw e;
        }
        assertThat(complaints).as("errors in the pages").isEmpty();
    }

    /** Of each page that is open, into this folder. */
    void picture(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        screens.forEach(screen -> screen.picture(folder));
    }

    /** The pages that are open, in the order in which they were opened. */
    List<Screen> screens() {
        return List.copyOf(screens);
    }

    @Override
    public void close() {
        visitors.forEach(BrowserContext::close);
    }
}
