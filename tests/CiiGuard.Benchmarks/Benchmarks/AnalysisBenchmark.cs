using System.Collections.Immutable;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Benchmarks;

/// <summary>All rules against an analyzer that asks for nothing, on the same project, in the same run.</summary>
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

    [IterationSetup(Target = nameof(CiiGuard))]
    public void PrepareCiiGuard() => analysis = new PreparedAnalysis(project!, AnalyzerSet.CiiGuard());

    [Benchmark(Baseline = true)]
    public Task<ImmutableArray<Diagnostic>> Empty() => analysis!.RunAsync();

    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> CiiGuard() => analysis!.RunAsync();
}
