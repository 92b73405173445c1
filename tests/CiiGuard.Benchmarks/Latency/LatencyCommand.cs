using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace CiiGuard.Benchmarks;

/// <summary>
/// <c>--latency folders [sparse] [reports=file] [slowest [every [part of a name]]]</c>: how long the flow rules take for each body of real code. The vocabulary is written into the sources in memory,
/// so that much of the code matters; one thread, everything bound and compiled to machine code before.
/// </summary>
internal static class LatencyCommand
{
    public const string Switch = "--latency";

    public static Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var folders = arguments.Length == 0 ? [] : arguments[0].Split(Path.PathSeparator);
        if (folders.Length == 0 || !folders.All(Directory.Exists))
        {
            output.WriteLine($"Name folders with C# sources, with '{Path.PathSeparator}' between them.");
            return Task.FromResult(1);
        }

        var isSparse = arguments.Contains("sparse");
        // For a comparison of two versions of the rules: they must not differ in what they report.
        var file = arguments.FirstOrDefault(static argument => argument.StartsWith("reports=", StringComparison.Ordinal))?["reports=".Length..];
        arguments = [.. arguments.Where(argument => argument != "sparse" && !argument.StartsWith("reports=", StringComparison.Ordinal))];

        var slowest = arguments.Length > 1 && int.TryParse(arguments[1], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 10;
        // On a busy machine: every n-th body that may matter stands for the others.
        var every = arguments.Length > 2 && int.TryParse(arguments[2], NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step > 0 ? step : 1;
        var name = arguments.Length > 3 ? arguments[3] : null;
        var sources = AnnotatedSources.Read(folders, isSparse);
        output.WriteLine($"{sources.Files} files, {sources.Lines} lines; subjects {string.Join(", ", sources.Subjects)}; {sources.Marked} members marked");
        output.WriteLine("Every body is measured twice, with a compilation of its own each time; the first pass compiles the rules to machine code.");
        output.WriteLine();
        output.WriteLine("| bodies | read once, ms | looked at | analysed | mean ms | p50 | p90 | p99 | p99.9 | max | over 20 ms | reports | CII1090 | crashes |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        output.Flush();
        foreach (var all in every == 1 && name is null ? (bool[])[false, true] : [false])
        {
            BodyTimes.Measure(sources, all, every, name);
            var times = BodyTimes.Measure(sources, all, every, name);
            Write(all ? "all" : "those that may matter", times, output);
            foreach (var body in times.Bodies.OrderByDescending(static body => body.Milliseconds).Take(slowest))
                output.WriteLine($"    {body.Milliseconds,8:0.0} ms  {body.Lines,5} lines  {body.Name}");
            if (file is not null && all == (every == 1 && name is null))
                File.WriteAllLines(file, times.Reports.Order(StringComparer.Ordinal));
            foreach (var crash in times.Crashes.Take(3))
                output.WriteLine(crash);
        }

        return Task.FromResult(0);
    }

    private static void Write(string name, BodyTimes times, TextWriter output)
    {
        var sorted = times.Bodies.Select(static body => body.Milliseconds).Order().ToArray();
        string[] cells =
        [
            name,
            Show(times.ReadingMilliseconds),
            times.LookedAt.ToString(CultureInfo.InvariantCulture),
            sorted.Length.ToString(CultureInfo.InvariantCulture),
            Show(sorted.DefaultIfEmpty().Average()),
            Show(Percentile(sorted, 0.5)),
            Show(Percentile(sorted, 0.9)),
            Show(Percentile(sorted, 0.99)),
            Show(Percentile(sorted, 0.999)),
            Show(sorted.LastOrDefault()),
            sorted.Count(static time => time > 20).ToString(CultureInfo.InvariantCulture),
            times.Reports.Count.ToString(CultureInfo.InvariantCulture),
            times.GaveUp.ToString(CultureInfo.InvariantCulture),
            times.Crashes.Count.ToString(CultureInfo.InvariantCulture),
        ];
        output.WriteLine("| " + string.Join(" | ", cells) + " |");
    }

    private static double Percentile(IReadOnlyList<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private static string Show(double milliseconds) => milliseconds.ToString("0.00", CultureInfo.InvariantCulture);
}
