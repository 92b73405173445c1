using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Benchmarks;

/// <summary>Writes what was measured as a table of Markdown.</summary>
internal static class RatioReport
{
    public static void WriteEnvironment(TextWriter output, int rounds)
    {
        output.WriteLine($"- system: {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors");
        output.WriteLine($"- runtime: {RuntimeInformation.FrameworkDescription}");
        output.WriteLine($"- compiler: Roslyn {VersionOf(typeof(CSharpCompilation))}");
        output.WriteLine($"- rules: CiiGuard {VersionOf(typeof(CiiGuardAnalyzer))}: {string.Join(", ", AnalyzerSet.CiiGuard().Select(static analyzer => analyzer.GetType().Name))}");
        output.WriteLine($"- rounds: {rounds}; numbers are medians, in brackets the least and the greatest");
        if (typeof(CiiGuardAnalyzer).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
            output.WriteLine("- NOT OPTIMIZED: build with -c Release, these numbers mean nothing");
        output.WriteLine();
    }

    public static void WriteHead(TextWriter output)
    {
        output.WriteLine("| | lines | reports | build, empty, ms | build, CiiGuard, ms | ratio | processor time, ratio | processor time, ratio, idle | allocated: empty, CiiGuard, MB | rules alone: empty, CiiGuard, ms | inside the rules, ms | processor time a call, µs |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    }

    public static void WriteRow(TextWriter output, Scenario scenario, int lines, IReadOnlyList<Round> rounds)
    {
        Spread Of(Func<Round, double> number) => Spread.Of(rounds.Select(number));

        string[] cells =
        [
            scenario.Name,
            Show(lines, "0"),
            Show(rounds[^1].Reports, "0"),
            Show(Of(static round => round.Empty.Wall).Median, "0"),
            Show(Of(static round => round.CiiGuard.Wall).Median, "0"),
            Of(static round => round.CiiGuard.Wall / round.Empty.Wall).ToString("0.00"),
            Of(static round => round.CiiGuard.Processor / round.Empty.Processor).ToString("0.00"),
            Of(static round => round.Idle.Processor / round.Empty.Processor).ToString("0.00"),
            Pair(Of(static round => round.Empty.Allocated / 1e6), Of(static round => round.CiiGuard.Allocated / 1e6)),
            Pair(Of(static round => round.EmptyAlone.Wall), Of(static round => round.CiiGuardAlone.Wall)),
            Of(static round => round.Own).ToString("0.0"),
            scenario.Calls == 0 ? "" : Show(Of(round => (round.CiiGuard.Processor - round.Empty.Processor) * 1000 / scenario.Calls).Median, "0"),
        ];
        output.WriteLine("| " + string.Join(" | ", cells) + " |");
    }

    private static string Pair(Spread empty, Spread ciiGuard) => Show(empty.Median, "0.0") + ", " + Show(ciiGuard.Median, "0.0");

    private static string Show(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static string? VersionOf(Type type) => FileVersionInfo.GetVersionInfo(type.Assembly.Location).FileVersion;
}
