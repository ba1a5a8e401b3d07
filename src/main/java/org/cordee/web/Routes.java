package org.cordee.web;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.cordee.access.Doorkeeper;
import org.cordee.formats.DocumentReader;
import org.cordee.workshop.Role;

/** The site map: every path, who may, and what answers. */
final class Routes {
    private static final long LARGEST_BODY = 64 * 1024;
    private static final Predicate<Role> ANYBODY_SEATED = role -> true;
    private static final Predicate<Role> AT_THE_DOOR = role -> role != Role.PARTICIPANT;
    private static final Predicate<Role> WRITES = role -> role == Role.RAPPORTEUR || role == Role.ORGANISER;
    private static final Predicate<Role> HANDS_OVER = role -> role == Role.FACILITATOR || role == Role.RAPPORTEUR;
    private static final Predicate<Role> STAFF = Role::isStaff;
    private static final Predicate<Role> LEADS = role -> role == Role.FACILITATOR || role == Role.ORGANISER;
    private static final Predicate<Role> ORGANISER = role -> role == Role.ORGANISER;

    /** Staff's pages; each is also served for one workshop, as {@code /desk/ID}. */
    private static final List<String> STAFF_PAGES = List.of("facilitator", "desk", "sheet", "preflight");

    private final Router router;
    private final Patience patience;
    private final Guard guard;

    private Routes(Vertx vertx, Patience patience, Guard guard) {
        this.router = Router.router(vertx);
        this.patience = patience;
        this.guard = guard;
    }

    static Router of(Vertx vertx, Patience patience, Site site, SocketRoute socket, PollRoutes polls) {
        Routes routes = new Routes(vertx, patience, site.guard());
        routes.router.route().handler(patience::begun).handler(SecurityHeaders::add);
        site.problems().mount(routes.router);
        routes.router.get("/api/live").handler(patience::complete).handler(socket::upgrade);
        routes.polling(polls);
        routes.joining(site.joining());
        routes.gatherings(site.gatherings());
        routes.keeping(site.keeping());
        routes.workshops(site.workshops());
        routes.record(site.record());
        routes.proposals(site.proposals());
        routes.translations(site.translations());
        routes.documents(site.downloads(), site.exports());
        routes.imports(site.imports());
        routes.styles(site.styles());
        routes.preflight(site.check(), site.preflight());
        routes.health(site.health());
        routes.pages(site.pages());
        routes.staffPages(site.pages(), site.privacy());
        routes.files(site.pages());
        return routes.router;
    }

    private void polling(PollRoutes polls) {
        body(HttpMethod.POST, "/api/live/poll", LARGEST_BODY, polls::open);
        body(HttpMethod.POST, "/api/live/poll/next", LARGEST_BODY, polls::next);
        body(HttpMethod.POST, "/api/live/poll/say", LARGEST_BODY, polls::say);
        body(HttpMethod.POST, "/api/live/poll/leave", LARGEST_BODY, polls::leave);
    }

    private void joining(JoinRoutes join) {
        body(HttpMethod.POST, "/api/join", LARGEST_BODY, join::join);
        body(HttpMethod.POST, "/api/exchange", LARGEST_BODY, join::exchange);
    }

    private void gatherings(GatheringRoutes gatherings) {
        organiser(HttpMethod.GET, "/api/gatherings", gatherings::list);
        organiser(HttpMethod.POST, "/api/gatherings", gatherings::make);
        organiser(HttpMethod.GET, "/api/gatherings/:gathering", gatherings::show);
        organiser(HttpMethod.POST, "/api/gatherings/:gathering/workshops", gatherings::addWorkshop);
    }

    private void keeping(KeepingRoutes keeping) {
        organiser(HttpMethod.POST, "/api/gatherings/:gathering/plenary", keeping::plenary);
        organiser(HttpMethod.POST, "/api/gatherings/:gathering/next", keeping::next);
        organiser(HttpMethod.POST, "/api/gatherings/:gathering/message", keeping::message);
        organiser(HttpMethod.PUT, "/api/gatherings/:gathering/retention", keeping::keep);
        organiser(HttpMethod.DELETE, "/api/gatherings/:gathering", keeping::purge);
    }

    private void workshops(WorkshopRoutes workshops) {
        seated(HttpMethod.GET, "/api/workshops/:workshop", ANYBODY_SEATED, workshops::show);
        seated(HttpMethod.GET, "/api/workshops/:workshop/door", AT_THE_DOOR, workshops::door);
        seated(HttpMethod.GET, "/api/workshops/:workshop/qr.svg", AT_THE_DOOR, workshops::qr);
        seated(HttpMethod.GET, "/api/workshops/:workshop/handover", HANDS_OVER, workshops::handover);
        seated(HttpMethod.GET, "/api/workshops/:workshop/handover.svg", HANDS_OVER, workshops::handoverQr);
        seated(HttpMethod.GET, "/api/workshops/:workshop/links", ORGANISER, workshops::links);
        seated(HttpMethod.POST, "/api/workshops/:workshop/links/:role/renew", ORGANISER, workshops::renew);
    }

    private void record(RecordRoutes record) {
        seated(HttpMethod.GET, "/api/workshops/:workshop/journal", Role::isStaff, record::journal);
        seated(HttpMethod.GET, "/api/workshops/:workshop/entries/:entry/history", WRITES, record::history);
        seated(HttpMethod.GET, "/api/workshops/:workshop/time-lapse", AT_THE_DOOR, record::timeLapse);
    }

    private void proposals(ProposalRoutes proposals) {
        seated(HttpMethod.GET, "/api/workshops/:workshop/sections/:section/proposals", STAFF, proposals::ofSection);
        organiser(HttpMethod.GET, "/api/gatherings/:gathering/shared", proposals::shared);
    }

    private void translations(TranslationRoutes translations) {
        seated(HttpMethod.POST, "/api/workshops/:workshop/drafts", Role::isStaff, translations::draft);
    }

    private void documents(DownloadRoutes downloads, Exports exports) {
        seated(HttpMethod.GET, "/api/workshops/:workshop/restitution.:format", ANYBODY_SEATED, downloads::ofWorkshop);
        organiser(HttpMethod.GET, "/api/gatherings/:gathering/restitution.:format", downloads::ofGathering);
        organiser(HttpMethod.GET, "/api/gatherings/:gathering/book.:format", downloads::book);
        organiser(HttpMethod.GET, "/api/exports/:export", exports::progress);
        organiser(HttpMethod.GET, "/api/exports/:export/document", exports::document);
    }

    private void imports(ImportRoutes imports) {
        organiser(HttpMethod.POST, "/api/gatherings/import", imports::importDocument);
        organiser(HttpMethod.POST, "/api/gatherings/import/preview", imports::preview);
    }

    private void styles(StyleRoutes styles) {
        organiser(HttpMethod.GET, "/api/gatherings/:gathering/style", styles::show);
        organiser(HttpMethod.PUT, "/api/gatherings/:gathering/style/:part", styles::put);
        organiser(HttpMethod.DELETE, "/api/gatherings/:gathering/style/:part", styles::drop);
    }

    private void preflight(CheckRoutes check, PreflightRoutes preflight) {
        get("/api/check", check::answer);
        body(HttpMethod.POST, "/api/check", LARGEST_BODY, check::report);
        seated(HttpMethod.GET, "/api/workshops/:workshop/preflight", LEADS, preflight::show);
        seated(HttpMethod.GET, "/api/workshops/:workshop/preflight.svg", LEADS, preflight::qr);
    }

    private void health(Health health) {
        get("/health/live", health::live);
        get("/health/ready", health::ready);
        get("/metrics", health::metrics);
    }

    private void pages(Pages pages) {
        get("/", rc -> pages.page(rc, "join"));
        get("/j", rc -> pages.page(rc, "join"));
        get("/check", rc -> pages.page(rc, "check"));
        get("/w/:workshop", rc -> pages.page(rc, "participant"));
        get("/projector", rc -> pages.page(rc, "projector"));
        get("/projector/:workshop", rc -> pages.page(rc, "projector"));
    }

    private void staffPages(Pages pages, Privacy privacy) {
        staffPage("/organiser", "organiser", pages, privacy);
        staffPage("/plenary/:gathering", "plenary", pages, privacy);
        for (String page : STAFF_PAGES) {
            staffPage("/" + page, page, pages, privacy);
            staffPage("/" + page + "/:workshop", page, pages, privacy);
        }
    }

    // The secret is in the fragment, which no browser sends: a page that is refused has kept it.
    private void staffPage(String path, String page, Pages pages, Privacy privacy) {
        get(path, rc -> {
            if (privacy.suffices(rc.request())) {
                pages.page(rc, page);
            } else {
                rc.response().setStatusCode(403);
                pages.page(rc, "needs-encryption");
            }
        });
    }

    private void files(Pages pages) {
        get("/packed/:name", pages::packed);
        get("/sw.js", pages::worker);
        get("/manifest.webmanifest", pages::manifest);
        get("/vendor/preact.js", pages::preact);
        get("/api/openapi.yaml", pages::contract);
        // Not under /api: there, a path that is known is to be told apart from one that is not.
        router.routeWithRegex("/(?!api/).*")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(patience::complete)
                .handler(pages::file);
    }

    private void organiser(
            HttpMethod method, String path, BiFunction<RoutingContext, Doorkeeper.Holder, Future<Reply>> route) {
        boolean takesFile = path.contains("/import") || path.contains("/style");
        long largest = takesFile ? DocumentReader.LARGEST : LARGEST_BODY;
        body(method, path, largest, rc -> guard.organiser(rc, route));
    }

    private void seated(
            HttpMethod method,
            String path,
            Predicate<Role> role,
            BiFunction<RoutingContext, Guard.Seated, Future<Reply>> route) {
        body(method, path, LARGEST_BODY, rc -> guard.seated(rc, role, route));
    }

    private void body(HttpMethod method, String path, long largest, Handler<RoutingContext> handler) {
        router.route(method, path)
                .handler(BodyHandler.create(false).setBodyLimit(largest))
                .handler(patience::complete)
                .handler(handler);
    }

    private void get(String path, Handler<RoutingContext> handler) {
        router.route(path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(patience::complete)
                .handler(handler);
    }
}
