package org.cordee.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where a setting comes from that no flag gives: {@code CORDEE_PUBLIC_URL} of the environment for {@code --public-url},
 * then {@code public-url} of the file that {@code CORDEE_CONFIG} names.
 */
final class SettingsSource implements IDefaultValueProvider {
    private static final String FILE = "CORDEE_CONFIG";

    private final Map<String, String> environment;
    private final Properties file;

    SettingsSource(Map<String, String> environment) {
        this.environment = environment;
        this.file = read(environment.get(FILE));
    }

    private static Properties read(@Nullable String path) {
        Properties properties = new Properties();
        if (path == null) return properties;
        try (Reader reader = Files.newBufferedReader(Path.of(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw bad("names " + path + ", which cannot be read.", e);
        }
        return properties;
    }

    /** That the file sets only what can be set: a misspelt name would else be as if it were not there. */
    void checkNames(Set<String> known) {
        Set<String> unknown = new TreeSet<>(file.stringPropertyNames());
        unknown.removeAll(known);
        if (unknown.isEmpty()) return;
        String names = String.join(", ", unknown);
        throw bad("names " + environment.get(FILE) + ", which sets what nobody knows: " + names + ".", null);
    }

    private static StartFailure bad(String what, @Nullable Exception cause) {
        return new StartFailure(StartFailure.BAD_SETTINGS, FILE + " " + what, cause);
    }

    /** Without its dashes. */
    static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^--?", "");
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) return null;
        // CORDEE_VERSION stands in many an image and asks for nothing.
        if (option.usageHelp() || option.versionHelp()) return null;
        String name = name(option);
        String variable = "CORDEE_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
        return environment.getOrDefault(variable, file.getProperty(name));
    }
}
