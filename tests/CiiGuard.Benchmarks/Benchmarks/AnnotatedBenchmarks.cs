using BenchmarkDotNet.Attributes;

namespace CiiGuard.Benchmarks;

/// <summary>A project made of reviews, contracts and gate calls.</summary>
public class AnnotatedBenchmarks : AnalysisBenchmark
{
    [Params(10, 100)]
    public int AnnotatedTypes { get; set; }

    [Params(100, 1000)]
    public int GateCalls { get; set; }

    protected override SourceProject CreateProject() =>
        new ProcurementProject { AnnotatedTypes = AnnotatedTypes, GateCalls = GateCalls }.Create();
}
