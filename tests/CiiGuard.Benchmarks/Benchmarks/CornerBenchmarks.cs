using BenchmarkDotNet.Attributes;

namespace CiiGuard.Benchmarks;

/// <summary>50,000 lines, one corner of which uses the vocabulary: what most users have.</summary>
public class CornerBenchmarks : AnalysisBenchmark
{
    /// <summary>Whether the other code calls methods of its own that have the name of a gate.</summary>
    [Params(false, true)]
    public bool FillerSharesName { get; set; }

    protected override SourceProject CreateProject() =>
        new ProcurementProject { AnnotatedTypes = 10, GateCalls = 100, FillerLines = 50_000, FillerSharesName = FillerSharesName }.Create();
}
