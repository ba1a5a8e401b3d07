package org.cordee.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cordee.formats.Annex;
import org.cordee.formats.Format;
import org.cordee.live.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cordee export OUT}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the restitution of a gathering, or of one of its workshops, to a file; a server may be running.")
public final class ExportCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "OUT",
            description = "A file (.md .docx .odt .pdf .html .json .csv .xlsx), or - for standard output.")
    private String out;

    @Option(names = "--data", description = "Folder in which everything is kept (~/.cordee or the platform's place).")
    @Nullable
    private Path data;

    @Option(
            names = "--database",
            converter = CommandLines.Address.class,
            description = "postgresql://user:password@host:port/name, instead of the PostgreSQL that comes along.")
    @Nullable
    private URI database;

    @Option(names = "--gathering", description = "Its name or id, where there is more than one.")
    @Nullable
    private String gathering;

    @Option(names = "--workshop", description = "Its number, such as 1.1; all of the gathering's, if left out.")
    @Nullable
    private String workshop;

    @Option(
            names = "--annexes",
            split = ",",
            description = "Any of sources, unused, numbers, table, votes, objections.")
    private List<String> annexes = List.of();

    @Option(names = "--at", description = "As it stood at this moment: 2026-11-23T14:05:00Z.")
    @Nullable
    private String at;

    @Option(names = "--seq", description = "As the workshop stood after this event.")
    @Nullable
    private Long seq;

    @Option(names = "--to", converter = FormatName.class, description = "The format of OUT, whatever its name.")
    @Nullable
    private Format to;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Export.Asked asked = new Export.Asked(
                Optional.ofNullable(gathering),
                Optional.ofNullable(workshop),
                chosen(),
                asOf(),
                Optional.ofNullable(to));
        Path folder = data == null ? Settings.usualData() : data;
        Export.run(Optional.ofNullable(database), folder, asked, out, System.out);
        return 0;
    }

    private Set<Annex> chosen() {
        Set<Annex> chosen = EnumSet.noneOf(Annex.class);
        annexes.forEach(key -> chosen.add(Annex.ofKey(key).orElseThrow(() -> wrong("--annexes", key))));
        return chosen;
    }

    private AsOf asOf() {
        if (seq != null && workshop == null) throw wrong("--seq without --workshop", String.valueOf(seq));
        if (seq != null) return new AsOf.Seq(seq);
        return at == null ? new AsOf.Seq(Long.MAX_VALUE) : new AsOf.Moment(moment(at));
    }

    private Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw wrong("--at", text);
        }
    }

    private ParameterException wrong(String option, String value) {
        return new ParameterException(spec.commandLine(), option + " is not understood: " + value + ".");
    }
}
