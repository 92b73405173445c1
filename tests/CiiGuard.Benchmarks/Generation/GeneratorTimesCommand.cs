using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Benchmarks;

/// <summary>
/// <c>--generators [rounds [part of a name]]</c>: the situations of <see cref="EvidenceBenchmarks"/> in processor time of the thread, for machines that have other work. A driver runs its generators on the thread
/// that calls it. The collector is held off while a run is measured: when it comes and how much it finds depends on all that is kept beside, so that its share says nothing about growth; what it has to do is told as memory.
/// </summary>
internal static class GeneratorTimesCommand
{
    public const string Switch = "--generators";

    private const int DefaultRounds = 9;
    private const int WarmUps = 2;
    private const int WarmUpTypes = 300;
    private const long RoomPerType = 600_000;
    private const long LeastRoom = 100_000_000;

    public static Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var rounds = arguments.Length > 0 && int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given > 0 ? given : DefaultRounds;
        RatioReport.WriteEnvironment(output, rounds);
        output.WriteLine($"Milliseconds of {(ThreadClock.IsProcessorTime ? "processor time" : "time on the wall")} without the collector, and allocated memory.");
        output.WriteLine();
        output.WriteLine("| generated | types | cold | unrelated edit | edit in one type | a type: cold, unrelated edit |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (var written in EvidenceGenerators.Names.Where(name => arguments.Length < 2 || name.Contains(arguments[1], StringComparison.Ordinal)))
        {
            // Else the first rows hold compiling the generator to machine code.
            Write(written, WarmUpTypes, rounds, TextWriter.Null);
            foreach (var types in (int[])[1, 100, 300, 1000, 3000])
            {
                Write(written, types, rounds, output);
                output.Flush();
            }
        }

        return Task.FromResult(0);
    }

    private static void Write(string written, int types, int rounds, TextWriter output)
    {
        var project = new EvidenceProject(types, EvidenceGenerators.KindOf(written));
        var known = project.Create().Compile();
        var fresh = EvidenceGenerators.Driver(written, known, track: false);
        var warm = fresh.RunGenerators(known);
        var edits = 0;
        var cold = Measure(types, rounds, () => project.Create().Compile(), fresh);
        var unrelated = Measure(types, rounds, () => EvidenceProject.EditOther(known, ++edits), warm);
        var relevant = Measure(types, rounds, () => project.EditFirst(known, ++edits), warm);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {written} | {types:N0} | {Cell(cold)} | {Cell(unrelated)} | {Cell(relevant)} | {PerType(cold, types)}, {PerType(unrelated, types)} |"));
    }

    private static List<(double Milliseconds, double Bytes)> Measure(int types, int rounds, Func<CSharpCompilation> prepare, GeneratorDriver driver)
    {
        var runs = new List<(double, double)>();
        for (var round = -WarmUps; round < rounds; round++)
        {
            var compilation = prepare();
            var held = GC.TryStartNoGCRegion(LeastRoom + (types * RoomPerType));
            var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), ThreadClock.Milliseconds);
            driver.RunGenerators(compilation);
            var run = (ThreadClock.Milliseconds - start, (double)(GC.GetAllocatedBytesForCurrentThread() - bytes));
            if (!held || GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
                throw new InvalidOperationException("The collector could not be held off.");
            GC.EndNoGCRegion();
            if (round >= 0)
                runs.Add(run);
        }

        return runs;
    }

    private static string PerType(IReadOnlyList<(double Milliseconds, double Bytes)> runs, int types) =>
        string.Create(CultureInfo.InvariantCulture, $"{1000 * Spread.Of(runs.Select(run => run.Milliseconds)).Median / types:0} µs");

    private static string Cell(IReadOnlyList<(double Milliseconds, double Bytes)> runs)
    {
        var time = Spread.Of(runs.Select(run => run.Milliseconds));
        return string.Create(CultureInfo.InvariantCulture, $"{time.Median:0.0} ms ({time.Least:0.0}), {Spread.Of(runs.Select(run => run.Bytes)).Median / 1e6:0.0} MB");
    }
}
