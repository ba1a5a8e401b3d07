package org.cordee;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The road of docs/architecture.md is the road of the code: who may import whom, and which library is whose. */
class RoadTest {
    private static final JavaClasses CORDEE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cordee");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "web", Set.of("live", "access", "formats", "likeness", "workshop", "restitution"),
            "live", Set.of("journal", "workshop", "restitution"),
            "access", Set.of("workshop"),
            "journal", Set.of("workshop", "restitution"),
            "formats", Set.of("restitution"),
            "likeness", Set.of("restitution"),
            "workshop", Set.of("restitution"),
            "restitution", Set.of());

    private static final Map<String, Set<String>> ONLY = Map.ofEntries(
            entry("picocli..", Set.of("app", "")),
            entry("org.flywaydb..", Set.of("app")),
            entry("io.zonky..", Set.of("app")),
            entry("io.vertx.ext.web..", Set.of("web")),
            entry("io.vertx.ext.auth..", Set.of("access")),
            entry("io.vertx.sqlclient..", Set.of("journal", "access", "app")),
            entry("io.vertx.pgclient..", Set.of("journal", "access", "app")),
            entry("org.commonmark..", Set.of("formats")),
            entry("org.apache.poi..", Set.of("formats")),
            entry("com.openhtmltopdf..", Set.of("formats")),
            entry("org.apache.pdfbox..", Set.of("formats")),
            entry("org.jsoup..", Set.of("formats", "packing")),
            entry("org.apache.lucene..", Set.of("likeness")),
            entry("org.tartarus..", Set.of("likeness")),
            entry("org.apache.commons.csv..", Set.of("formats")),
            entry("com.fasterxml.jackson..", Set.of("web", "journal", "formats", "packing")),
            entry("com.aayushatharva..", Set.of("packing")),
            entry("org.pcollections..", Set.of("workshop")));

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_imports_only_what_lies_further_down(String name) {
        Set<String> others = new TreeSet<>(MAY_IMPORT.keySet());
        others.removeAll(MAY_IMPORT.get(name));
        others.remove(name);
        others.add("app");
        String[] forbidden =
                others.stream().map(other -> "org.cordee." + other + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.cordee." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CORDEE);
    }

    static Stream<String> libraries() {
        return ONLY.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_is_called_only_where_it_belongs(String library) {
        noClasses()
                .that(areNotOf(ONLY.get(library)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CORDEE);
    }

    private static DescribedPredicate<JavaClass> areNotOf(Set<String> packages) {
        Set<String> names = packages.stream()
                .map(p -> p.isEmpty() ? "org.cordee" : "org.cordee." + p)
                .collect(Collectors.toSet());
        return DescribedPredicate.describe("are not of " + names, c -> !names.contains(c.getPackageName()));
    }

    @Test
    void the_rules_and_the_document_import_the_jdk_and_persistent_collections_alone() {
        classes()
                .that()
                .resideInAnyPackage("org.cordee.workshop..", "org.cordee.restitution..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.pcollections..", "org.cordee.workshop..", "org.cordee.restitution..")
                .check(CORDEE);
    }

    @Test
    void the_rules_know_no_clock_no_chance_and_no_random_id() {
        noClasses()
                .that()
                .resideInAnyPackage("org.cordee.workshop..", "org.cordee.restitution..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .check(CORDEE);
    }

    @Test
    void packing_is_a_tool_of_the_build_that_nothing_imports_and_that_imports_nothing_of_ours() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.cordee.packing..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.cordee.packing..")
                .check(CORDEE);
        classes()
                .that()
                .resideInAPackage("org.cordee.packing..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are not of the road",
                        c -> !c.getPackageName().startsWith("org.cordee")
                                || c.getPackageName().equals("org.cordee.packing")))
                .check(CORDEE);
    }

    @Test
    void only_the_bus_touches_the_event_bus() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.cordee.live.Bus")
                .and()
                .haveNameNotMatching("org\\.cordee\\.live\\.Bus\\$.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.vertx.core.eventbus..")
                .check(CORDEE);
    }

    @Test
    void no_file_grows_beyond_250_lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(file -> lines(file) > 250))
                    .isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_file_that_the_architecture_names_exists() throws IOException {
        String text = Files.readString(Path.of("docs/architecture.md"));
        Set<String> named = Pattern.compile("`((?:src|webroot|sql|docs)/[\\w./-]+\\.\\w+)`")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).as("files named in docs/architecture.md").hasSizeGreaterThan(10);
        assertThat(named).allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    @Test
    void every_package_says_what_enters_and_what_leaves() {
        assertThat(MAY_IMPORT.keySet())
                .allSatisfy(name -> assertThat(Path.of("src/main/java/org/cordee", name, "package-info.java"))
                        .exists());
    }
}
