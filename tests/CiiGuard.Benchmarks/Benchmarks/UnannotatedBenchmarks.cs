using BenchmarkDotNet.Attributes;

namespace CiiGuard.Benchmarks;

/// <summary>50,000 lines that do not use the vocabulary: the package costs next to nothing where it has nothing to say.</summary>
public class UnannotatedBenchmarks : AnalysisBenchmark
{
    [Params(true, false)]
    public bool ReferencesVocabulary { get; set; }

    protected override SourceProject CreateProject() =>
        new ProcurementProject { FillerLines = 50_000, ReferencesVocabulary = ReferencesVocabulary }.Create();
}
