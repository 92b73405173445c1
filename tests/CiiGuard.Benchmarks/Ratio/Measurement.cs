using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Benchmarks;

/// <summary>
/// What one run took, in milliseconds and bytes. Processor time is that of this process: what else the machine does lengthens it
/// far less than the time on the wall.
/// </summary>
internal readonly record struct Measurement(double Wall, double Processor, double Allocated)
{
    /// <summary>A build with the analyzers.</summary>
    public static Task<Measurement> OfBuildAsync(SourceProject project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var analysis = new PreparedAnalysis(project, analyzers);
        return OfAsync(analysis.BuildAsync);
    }

    /// <summary>The analyzers alone, and the time inside them.</summary>
    public static async Task<(Measurement Run, double Own, int Reports)> OfAnalysisAsync(SourceProject project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var analysis = new PreparedAnalysis(project, analyzers);
        var reports = 0;
        var run = await OfAsync(async () =>
        {
            var found = await analysis.AnalyzeAsync();
            reports = found.Length;
            return found;
        });
        return (run, (await analysis.GetOwnTimeAsync()).TotalMilliseconds, reports);
    }

    private static async Task<Measurement> OfAsync(Func<Task<ImmutableArray<Diagnostic>>> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        using var process = Process.GetCurrentProcess();
        var allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        var processorBefore = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        await work();
        var wall = clock.Elapsed;
        process.Refresh();
        var processor = process.TotalProcessorTime - processorBefore;
        return new Measurement(wall.TotalMilliseconds, processor.TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore);
    }
}
