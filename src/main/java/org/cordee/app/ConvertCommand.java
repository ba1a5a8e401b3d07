package org.cordee.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordee.formats.Format;
import org.cordee.formats.HouseStyle;
import org.cordee.formats.Mapping;
import org.cordee.restitution.Heading;
import org.cordee.restitution.Language;
import org.cordee.restitution.Section;
import org.cordee.restitution.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cordee convert IN OUT}. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Brings a document to another format, or to its canonical form; needs no server.")
public final class ConvertCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "A file (.md .docx .odt .html .json), its format by its name; - for standard input.")
    private String in;

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "A file (.md .docx .odt .pdf .html .json .csv .xlsx), or - for standard output.")
    private String out;

    @Option(names = "--from", converter = FormatName.class, description = "The format of IN, whatever its name.")
    @Nullable
    private Format from;

    @Option(names = "--to", converter = FormatName.class, description = "The format of OUT, whatever its name.")
    @Nullable
    private Format to;

    @Option(names = "--reference-doc", description = "A .docx whose styles, headers and page a .docx takes.")
    @Nullable
    private Path reference;

    @Option(names = "--accent", description = "The colour of headings: #1B4F72.")
    @Nullable
    private String accent;

    @Option(names = "--logo", description = "A .png or .jpg for .pdf and .html.")
    @Nullable
    private Path logo;

    @Option(
            names = "--as",
            paramLabel = "HEADING",
            description =
                    "A report of another template: the workshop it is of, as 'RMB 2017 - Restitution atelier 1.1 : T'.")
    @Nullable
    private String as;

    @Option(
            names = "--map",
            paramLabel = "N=SECTION",
            description = "… and which section its heading N is: solutions, fields, evidence, challenges, stakes.")
    private Map<Integer, String> map = new HashMap<>();

    @Option(names = "--language", defaultValue = "fr", description = "… and its language (${DEFAULT-VALUE}).")
    private String language;

    @Option(names = "--wording", defaultValue = "reproduce", description = "… and its wording: reproduce, inspire.")
    private String wording;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Convert.How how = new Convert.How(Optional.ofNullable(from), Optional.ofNullable(to), style(), mapping());
        new Convert(System.in, System.out, System.err).run(in, out, how);
        return 0;
    }

    private HouseStyle style() {
        if (accent != null && !HouseStyle.isColour(accent)) throw wrong("--accent", accent);
        HouseStyle style = new HouseStyle(
                Optional.ofNullable(reference).map(Convert::styleFile),
                Optional.ofNullable(accent),
                Optional.ofNullable(logo).map(Convert::styleFile));
        style.reference().flatMap(HouseStyle::unfitReference).ifPresent(why -> {
            throw new StartFailure(Convert.NOT_CONVERTED, reference + ": " + Reasons.of(why));
        });
        style.logo().flatMap(HouseStyle::unfitLogo).ifPresent(why -> {
            throw new StartFailure(Convert.NOT_CONVERTED, logo + ": " + Reasons.of(why));
        });
        return style;
    }

    private Mapping mapping() {
        if (as == null) return Mapping.NONE;
        String written = as;
        Heading heading = Mapping.heading(written).orElseThrow(() -> wrong("--as", written));
        Map<Integer, Section> sections = new HashMap<>();
        map.forEach((at, key) -> sections.put(at, Section.ofKey(key).orElseThrow(() -> wrong("--map", key))));
        return new Mapping(
                Optional.of(new Mapping.As(
                        heading,
                        Language.ofTag(language).orElseThrow(() -> wrong("--language", language)),
                        Wording.ofKey(wording).orElseThrow(() -> wrong("--wording", wording)))),
                sections);
    }

    private ParameterException wrong(String option, String value) {
        return new ParameterException(spec.commandLine(), option + " is not understood: " + value + ".");
    }
}
