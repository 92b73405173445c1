using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Benchmarks;

/// <summary><c>--ratio [pairs] [part of a scenario's name]</c>: a table in minutes, fit for a machine that has other work.</summary>
internal static class RatioCommand
{
    public const string Switch = "--ratio";

    private const int DefaultPairs = 9;

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var pairs = DefaultPairs;
        var rest = arguments.AsEnumerable();
        if (arguments.Length > 0 && int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var given))
        {
            pairs = Math.Max(given, 1);
            rest = rest.Skip(1);
        }

        var part = string.Join(' ', rest);
        var scenarios = Scenario.All().Where(scenario => scenario.Name.Contains(part, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (scenarios.Length == 0)
        {
            await output.WriteLineAsync($"No scenario has '{part}' in its name. There are:");
            foreach (var scenario in Scenario.All())
                await output.WriteLineAsync("  " + scenario.Name);
            return 1;
        }

        await WriteEnvironmentAsync(output, pairs);
        await output.WriteLineAsync("| scenario | lines | reports | empty ms | CiiGuard ms | ratio | ratio, processor time | ratio, bytes | own ms | own / empty | own µs a call |");
        await output.WriteLineAsync("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var scenario in scenarios)
        {
            var runs = await PairedRuns.RunAsync(scenario.Create(), pairs);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"| {scenario.Name} | {runs.Lines} | {runs.Reports} | {runs.EmptyWall.Median:0} | {runs.CiiGuardWall.Median:0} | {runs.WallRatio.ToString("0.00")} | {runs.ProcessorRatio.ToString("0.00")} | {runs.AllocatedRatio.Median:0.000} | {runs.Own.ToString("0.0")} | {runs.OwnShare.Median:0.0000} | {(scenario.CallSites == 0 ? "" : (runs.Own.Median * 1000 / scenario.CallSites).ToString("0", CultureInfo.InvariantCulture))} |"));
            await output.FlushAsync();
        }

        return 0;
    }

    private static async Task WriteEnvironmentAsync(TextWriter output, int pairs)
    {
        await output.WriteLineAsync($"- system: {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors");
        await output.WriteLineAsync($"- runtime: {RuntimeInformation.FrameworkDescription}");
        await output.WriteLineAsync($"- compiler: Roslyn {FileVersionOf(typeof(CSharpCompilation))}");
        await output.WriteLineAsync($"- rules: CiiGuard.Analyzers {FileVersionOf(typeof(CiiGuardAnalyzer))}, {string.Join(", ", AnalyzerSet.CiiGuard().Select(static analyzer => analyzer.GetType().Name))}");
        await output.WriteLineAsync($"- pairs: {pairs}, by turns; numbers are medians, in brackets the least and the greatest");
        if (IsDebug())
            await output.WriteLineAsync("- NOT OPTIMIZED: build with -c Release, these numbers mean nothing");
        await output.WriteLineAsync();
    }

    private static string? FileVersionOf(Type type) => System.Diagnostics.FileVersionInfo.GetVersionInfo(type.Assembly.Location).FileVersion;

    private static bool IsDebug() =>
        typeof(CiiGuardAnalyzer).Assembly.GetCustomAttributes(typeof(System.Diagnostics.DebuggableAttribute), inherit: false)
            .Cast<System.Diagnostics.DebuggableAttribute>().Any(static attribute => attribute.IsJITOptimizerDisabled);
}
