using System.Collections.Immutable;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Benchmarks;

/// <summary>All rules against an analyzer that asks for nothing, and one that does nothing with what it asks for, on the same project, in the same run.</summary>
/// <remarks>One analysis takes from tens of milliseconds to seconds and must start from a fresh compilation: one an iteration.</remarks>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 3, iterationCount: 15)]
public abstract class AnalysisBenchmark
{
    private SourceProject? project;
    private PreparedAnalysis? analysis;

    protected abstract SourceProject CreateProject();

    [GlobalSetup]
    public Task CreateAsync()
    {
        project = CreateProject();
        return PreparedAnalysis.VerifyAsync(project);
    }

    [IterationSetup(Target = nameof(Empty))]
    public void PrepareEmpty() => analysis = new PreparedAnalysis(project!, AnalyzerSet.Empty());

    [IterationSetup(Target = nameof(Idle))]
    public void PrepareIdle() => analysis = new PreparedAnalysis(project!, AnalyzerSet.Idle());

    [IterationSetup(Target = nameof(CiiGuard))]
    public void PrepareCiiGuard() => analysis = new PreparedAnalysis(project!, AnalyzerSet.CiiGuard());

    [Benchmark(Baseline = true)]
    public Task<ImmutableArray<Diagnostic>> Empty() => analysis!.BuildAsync();

    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> Idle() => analysis!.BuildAsync();

    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> CiiGuard() => analysis!.BuildAsync();
}
