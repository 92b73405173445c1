using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators.Tests.Incremental;

/// <summary>A project whose files are edited one after the other under one generator driver, as in an editor.</summary>
internal sealed class EditedProject
{
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public EditedProject(params (string Path, string Text)[] files)
        : this(new ReviewCaseGenerator(), files)
    {
    }

    public EditedProject(IIncrementalGenerator generator, params (string Path, string Text)[] files)
    {
        _driver = GeneratorRun.Driver(generator: generator);
        _compilation = GeneratorRun.Compile([]).AddSyntaxTrees(files.Select(file => Tree(file.Path, file.Text)));
        Run();
    }

    public GeneratorRunResult Result { get; private set; }

    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString());

    /// <summary>For each generated file why it is there: written again, or kept.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons => [.. Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason)];

    /// <summary>The outputs that were written again, by hint name.</summary>
    public IReadOnlyList<string> Rewritten =>
    [
        .. Result.TrackedOutputSteps.Values.SelectMany(steps => steps)
            .Where(step => step.Outputs.Any(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Removed)))
            .Select(step => string.Join("|", ModelsOf(step))).Distinct().Order(StringComparer.Ordinal),
    ];

    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var steps) ? [.. steps.SelectMany(each => each.Outputs).Select(output => output.Reason)] : [];

    public EditedProject Edit(string path, string text)
    {
        var tree = _compilation.SyntaxTrees.SingleOrDefault(each => each.FilePath == path);
        _compilation = tree is null ? _compilation.AddSyntaxTrees(Tree(path, text)) : _compilation.ReplaceSyntaxTree(tree, Tree(path, text));
        return Run();
    }

    public EditedProject Remove(string path)
    {
        _compilation = _compilation.RemoveSyntaxTrees(_compilation.SyntaxTrees.Single(each => each.FilePath == path));
        return Run();
    }

    /// <summary>Sets an option of a global AnalyzerConfig; null takes it away.</summary>
    public EditedProject Set(string key, string? value)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new OneOption(key, value));
        return Run();
    }

    public EditedProject Reorder()
    {
        var trees = _compilation.SyntaxTrees.Reverse().ToList();
        _compilation = _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        return Run();
    }

    private static IEnumerable<string> ModelsOf(IncrementalGeneratorRunStep step) => step.Inputs.Select(input => Named(input.Source.Outputs[input.OutputIndex].Value));

    private static string Named(object value) => value switch
    {
        Analyzers.ReviewCaseModel model => model.MetadataName,
        Analyzers.ProcedureModel model => model.TypeName,
        Analyzers.IPlacedModel model => model.Place.MetadataName,
        System.Runtime.CompilerServices.ITuple { Length: > 0 } pair => Named(pair[0]!),
        _ => value.GetType().Name,
    };

    private EditedProject Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        var result = _driver.GetRunResult();
        Assert.Empty(result.Diagnostics);
        Result = result.Results.Single();
        Assert.Null(Result.Exception);
        return this;
    }

    private static SyntaxTree Tree(string path, string text) => CSharpSyntaxTree.ParseText(text, GeneratorRun.Floor, path: path);
}
