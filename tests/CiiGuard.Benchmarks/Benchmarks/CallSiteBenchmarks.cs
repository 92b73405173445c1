using BenchmarkDotNet.Attributes;

namespace CiiGuard.Benchmarks;

/// <summary>One helper that calls a gate and many calls of it: four times the calls may take four times as long, not more.</summary>
public class CallSiteBenchmarks : AnalysisBenchmark
{
    [Params(137, 548, 2192)]
    public int CallSites { get; set; }

    [ParamsAllValues]
    public Placement Placement { get; set; }

    [Params(false, true)]
    public bool EveryFourthWrong { get; set; }

    protected override SourceProject CreateProject() =>
        new CallSiteProject { CallSites = CallSites, Placement = Placement, EveryFourthWrong = EveryFourthWrong }.Create();
}
