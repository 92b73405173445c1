using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Benchmarks;

/// <summary>What the generators of checklists, manifests and worksheets cost, and the one of the assembly's manifest, in the same three situations as the one of review cases.</summary>
// Many cases: each compiles up to a thousand files, and runs four drivers over them, before anything is measured.
[GeneratorJob(warmups: 1, iterations: 5)]
public class EvidenceBenchmarks
{
    private EvidenceProject project = null!;
    private CSharpCompilation known = null!;
    private CSharpCompilation edited = null!;
    private GeneratorDriver fresh = null!;
    private GeneratorDriver warm = null!;
    private int edits;

    /// <summary>What is generated.</summary>
    [Params("checklist", "dossier", "worksheet", "manifest")]
    public string Written { get; set; } = "";

    [Params(1, 100, 1000)]
    public int Types { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        project = new EvidenceProject(Types, EvidenceGenerators.KindOf(Written));
        known = project.Create().Compile();
        fresh = Driver(known, track: false);
        warm = fresh.RunGenerators(known);
        VerifyCaching();
    }

    [IterationSetup(Target = nameof(Cold))]
    public void PrepareCold() => edited = project.Create().Compile();

    [IterationSetup(Target = nameof(UnrelatedEdit))]
    public void PrepareUnrelated() => edited = EvidenceProject.EditOther(known, ++edits);

    [IterationSetup(Target = nameof(RelevantEdit))]
    public void PrepareRelevant() => edited = project.EditFirst(known, ++edits);

    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => fresh.RunGenerators(edited);

    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => warm.RunGenerators(edited);

    [Benchmark]
    public GeneratorDriver RelevantEdit() => warm.RunGenerators(edited);

    private GeneratorDriver Driver(CSharpCompilation compilation, bool track) => EvidenceGenerators.Driver(Written, compilation, track);

    /// <summary>An unrelated edit writes nothing anew, and one in a type the file of that type only; the manifest is one file.</summary>
    private void VerifyCaching()
    {
        var tracked = Driver(known, track: true).RunGenerators(known);
        var (files, unrelated, relevant) = (Outputs(tracked), Outputs(tracked.RunGenerators(EvidenceProject.EditOther(known, 1))), Outputs(tracked.RunGenerators(project.EditFirst(known, 1))));
        Console.WriteLine($"// {Written}, {Types} types: output steps that ran: {files} at first, {unrelated} after an unrelated edit, {relevant} after an edit in one type.");
        Console.WriteLine($"// {tracked.GetRunResult().Results[0].GeneratedSources.Sum(source => (long)source.SourceText.Length):N0} characters were generated.");
        if (files != (Written == "manifest" ? 1 : Types) || unrelated != 0 || relevant != 1)
            throw new InvalidOperationException("Something else was written than what had changed.");
    }

    private static int Outputs(GeneratorDriver driver) => driver.GetRunResult().Results[0].TrackedOutputSteps
        .SelectMany(static steps => steps.Value)
        .SelectMany(static step => step.Outputs)
        .Count(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
}
