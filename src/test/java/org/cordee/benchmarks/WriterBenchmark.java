package org.cordee.benchmarks;

import java.util.concurrent.TimeUnit;
import org.cordee.formats.Dossier;
import org.cordee.formats.Format;
import org.cordee.formats.Gatherings;
import org.cordee.formats.HouseStyle;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long each format takes to write, warm, and what of the heap is used afterwards: of a gathering as that of 2017, and of
 * one of some 300 pages. Run by hand: docs/formats.md says how.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class WriterBenchmark {
    @Param({"MARKDOWN", "JSON", "HTML", "CSV", "XLSX", "DOCX", "ODT", "PDF"})
    public Format format;

    @Param({"six", "long"})
    public String gathering;

    private Dossier dossier;

    @Setup
    public void gather() {
        dossier = Dossier.of(gathering.equals("six") ? Gatherings.sixWorkshops() : LongGathering.ofThreeHundredPages());
    }

    @Benchmark
    public byte[] write() {
        return format.writer().write(dossier, HouseStyle.PLAIN);
    }

    /** After each trial; that of one writer must not depend on how often it has written. */
    @TearDown
    public void sayWhatIsKept() {
        for (int i = 0; i < 3; i++) System.gc();
        Runtime runtime = Runtime.getRuntime();
        long kept = (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
        System.out.println("heap used after the garbage is gone: " + kept + " MB");
    }

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(WriterBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
