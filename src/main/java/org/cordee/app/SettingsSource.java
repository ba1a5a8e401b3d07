package org.cordee.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
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
        } catch (IOException e) {
            throw new StartFailure(
                    StartFailure.BAD_SETTINGS, FILE + " names " + path + ", which cannot be read.", e);
        }
        return properties;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) return null;
        String name = option.longestName().replaceFirst("^--", "");
        String variable = "CORDEE_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
        return environment.getOrDefault(variable, file.getProperty(name));
    }
}
