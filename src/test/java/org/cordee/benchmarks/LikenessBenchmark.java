package org.cordee.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cordee.formats.Gatherings;
import org.cordee.likeness.Likeness;
import org.cordee.likeness.Proposal;
import org.cordee.likeness.Text;
import org.cordee.restitution.Entry;
import org.cordee.restitution.Inlines;
import org.cordee.restitution.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long the proposals of one section take, whose contributions say what was said in 2017, in other words. Run by hand, as WriterBenchmark is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class LikenessBenchmark {
    @Param({"500", "2000", "10000"})
    public int contributions;

    private final List<Text> texts = new ArrayList<>();

    @Setup
    public void say() {
        Random chance = new Random(2017);
        List<String> words = words();
        for (int i = 0; i < contributions; i++) {
            StringBuilder said = new StringBuilder();
            for (int length = 3 + chance.nextInt(15); length > 0; length--) {
                said.append(words.get(chance.nextInt(words.size()))).append(' ');
            }
            texts.add(new Text("c" + i, said.toString()));
        }
    }

    private static List<String> words() {
        return Gatherings.sixWorkshops().restitutions().stream()
                .flatMap(restitution -> restitution.sections().values().stream())
                .flatMap(body -> body.entries().stream())
                .map(Entry::text)
                .map(Inlines::plain)
                .flatMap(line -> List.of(line.split(" ")).stream())
                .toList();
    }

    @Benchmark
    public List<Proposal> propose() {
        return Likeness.proposals(Language.FR, texts);
    }

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(args)).include(LikenessBenchmark.class.getSimpleName());
        new Runner(options.build()).run();
    }
}
