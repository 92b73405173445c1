using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using CiiGuard.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Benchmarks;

/// <summary>What the generator of checklists costs, in the same three situations as the one of review cases.</summary>
[GeneratorJob]
public class ChecklistBenchmarks
{
    private ContractProject project = null!;
    private CSharpCompilation known = null!;
    private CSharpCompilation edited = null!;
    private GeneratorDriver fresh = null!;
    private GeneratorDriver warm = null!;
    private int edits;

    [Params(1, 100, 1000)]
    public int Contracts { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        project = new ContractProject(Contracts);
        known = project.Create().Compile();
        fresh = Driver(known, track: false);
        warm = fresh.RunGenerators(known);
        VerifyCaching();
    }

    [IterationSetup(Target = nameof(Cold))]
    public void PrepareCold() => edited = project.Create().Compile();

    [IterationSetup(Target = nameof(UnrelatedEdit))]
    public void PrepareUnrelated() => edited = ContractProject.EditOther(known, ++edits);

    [IterationSetup(Target = nameof(RelevantEdit))]
    public void PrepareRelevant() => edited = ContractProject.EditFirstContract(known, ++edits);

    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => fresh.RunGenerators(edited);

    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => warm.RunGenerators(edited);

    [Benchmark]
    public GeneratorDriver RelevantEdit() => warm.RunGenerators(edited);

    private static GeneratorDriver Driver(CSharpCompilation compilation, bool track) => CSharpGeneratorDriver.Create(
        [new ChecklistGenerator().AsSourceGenerator()],
        parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track));

    /// <summary>An unrelated edit writes nothing anew, and one in a contract the file of that contract only.</summary>
    private void VerifyCaching()
    {
        var tracked = Driver(known, track: true).RunGenerators(known);
        var (files, unrelated, relevant) = (Outputs(tracked), Outputs(tracked.RunGenerators(ContractProject.EditOther(known, 1))), Outputs(tracked.RunGenerators(ContractProject.EditFirstContract(known, 1))));
        Console.WriteLine($"// {Contracts} contracts: output steps that ran: {files} at first, {unrelated} after an unrelated edit, {relevant} after an edit in one contract.");
        Console.WriteLine($"// {tracked.GetRunResult().Results[0].GeneratedSources.Sum(source => (long)source.SourceText.Length):N0} characters were generated.");
        if (files != Contracts || unrelated != 0 || relevant != 1)
            throw new InvalidOperationException("Something else was written than what had changed.");
    }

    private static int Outputs(GeneratorDriver driver) => driver.GetRunResult().Results[0].TrackedOutputSteps
        .SelectMany(static steps => steps.Value)
        .SelectMany(static step => step.Outputs)
        .Count(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
}
