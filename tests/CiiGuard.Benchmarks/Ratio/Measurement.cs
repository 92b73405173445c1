using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Benchmarks;

/// <summary>What one analysis took. Processor time is that of this process and hardly feels what else the machine does.</summary>
internal readonly record struct Measurement(double Wall, double Processor, double Own, long Allocated, int Reports)
{
    public static async Task<Measurement> TakeAsync(SourceProject project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var analysis = new PreparedAnalysis(project, analyzers);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        using var process = Process.GetCurrentProcess();
        var allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        var processorBefore = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var reports = await analysis.RunAsync();
        var wall = clock.Elapsed;
        process.Refresh();
        var processor = process.TotalProcessorTime - processorBefore;
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;
        var own = await analysis.GetOwnTimeAsync();
        return new Measurement(wall.TotalMilliseconds, processor.TotalMilliseconds, own.TotalMilliseconds, allocated, reports.Length);
    }
}
