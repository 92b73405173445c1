using System.Collections.Generic;
using System.Threading.Tasks;

namespace CiiGuard.Benchmarks;

/// <summary>
/// Every side measured once on one project, one directly after the other, so that a machine that slows down slows all of them.
/// Ratios are taken within a round.
/// </summary>
internal sealed record Round(
    Measurement Empty,
    Measurement Idle,
    Measurement CiiGuard,
    Measurement EmptyAlone,
    Measurement CiiGuardAlone,
    double Own,
    int Reports)
{
    private const int WarmUpRounds = 2;

    public static async Task<IReadOnlyList<Round>> RunAsync(SourceProject project, int count)
    {
        await PreparedAnalysis.VerifyAsync(project);
        var rounds = new List<Round>();
        for (var number = -WarmUpRounds; number < count; number++)
        {
            var round = await RunAsync(project, emptyFirst: number % 2 == 0);
            if (number >= 0)
                rounds.Add(round);
        }

        return rounds;
    }

    // Which side goes first changes from round to round.
    private static async Task<Round> RunAsync(SourceProject project, bool emptyFirst)
    {
        Measurement empty = default, emptyAlone = default;
        if (emptyFirst)
            empty = await Measurement.OfBuildAsync(project, AnalyzerSet.Empty());
        var ciiGuard = await Measurement.OfBuildAsync(project, AnalyzerSet.CiiGuard());
        if (!emptyFirst)
            empty = await Measurement.OfBuildAsync(project, AnalyzerSet.Empty());
        var idle = await Measurement.OfBuildAsync(project, AnalyzerSet.Idle());

        if (emptyFirst)
            (emptyAlone, _, _) = await Measurement.OfAnalysisAsync(project, AnalyzerSet.Empty());
        var (ciiGuardAlone, own, reports) = await Measurement.OfAnalysisAsync(project, AnalyzerSet.CiiGuard());
        if (!emptyFirst)
            (emptyAlone, _, _) = await Measurement.OfAnalysisAsync(project, AnalyzerSet.Empty());
        return new Round(empty, idle, ciiGuard, emptyAlone, ciiGuardAlone, own, reports);
    }
}
