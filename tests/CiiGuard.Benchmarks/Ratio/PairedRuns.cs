using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace CiiGuard.Benchmarks;

/// <summary>
/// The two sides measured by turns, so that a machine that slows down slows both. Each pair gives a ratio; which side goes first
/// changes from pair to pair.
/// </summary>
internal sealed class PairedRuns
{
    private const int WarmUpPairs = 2;

    private readonly List<(Measurement Empty, Measurement CiiGuard)> pairs = [];

    public int Lines { get; private init; }


    public Spread EmptyWall => Spread.Of(pairs.Select(static pair => pair.Empty.Wall));

    public Spread CiiGuardWall => Spread.Of(pairs.Select(static pair => pair.CiiGuard.Wall));

    public Spread WallRatio => Spread.Of(pairs.Select(static pair => pair.CiiGuard.Wall / pair.Empty.Wall));

    public Spread ProcessorRatio => Spread.Of(pairs.Select(static pair => pair.CiiGuard.Processor / pair.Empty.Processor));

    public Spread AllocatedRatio => Spread.Of(pairs.Select(static pair => (double)pair.CiiGuard.Allocated / pair.Empty.Allocated));

    /// <summary>Milliseconds inside the analyzers.</summary>
    public Spread Own => Spread.Of(pairs.Select(static pair => pair.CiiGuard.Own));

    /// <summary>Milliseconds inside the analyzers for each millisecond of processor time of the empty analysis.</summary>
    public Spread OwnShare => Spread.Of(pairs.Select(static pair => pair.CiiGuard.Own / pair.Empty.Processor));

    public int Reports => pairs[^1].CiiGuard.Reports;

    public static async Task<PairedRuns> RunAsync(SourceProject project, int count)
    {
        await PreparedAnalysis.VerifyAsync(project);
        var runs = new PairedRuns { Lines = project.Lines };
        for (var number = -WarmUpPairs; number < count; number++)
        {
            var emptyFirst = number % 2 == 0;
            Measurement empty = default;
            if (emptyFirst)
                empty = await Measurement.TakeAsync(project, AnalyzerSet.Empty());
            var ciiGuard = await Measurement.TakeAsync(project, AnalyzerSet.CiiGuard());
            if (!emptyFirst)
                empty = await Measurement.TakeAsync(project, AnalyzerSet.Empty());
            if (number >= 0)
                runs.pairs.Add((empty, ciiGuard));
        }

        return runs;
    }
}
