using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.CodeFixes;
using CiiGuard.Generators;
using CiiGuard.Robustness.Tests.Damage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Robustness.Tests.Inspection;

/// <summary>Does with a source what a compiler and an editor do: generators, all analyzers, and the fixes of what these report.</summary>
internal static class Inspector
{
    private const int SmallProject = 20;
    private const int FileReportsPerBuild = 8;

    private static readonly CultureInfo[] Cultures = [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("zh-Hans")];

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. InstancesOf<DiagnosticAnalyzer>(typeof(CiiGuardAnalyzer))];

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = [.. InstancesOf<CodeFixProvider>(typeof(ReviewCodeFixProvider))];

    public static ImmutableArray<IIncrementalGenerator> Generators { get; } = [.. InstancesOf<IIncrementalGenerator>(typeof(ReviewCaseGenerator))];

    /// <param name="source">What is inspected.</param>
    /// <param name="withFixes">Whether the fixes of one report in the damaged file are tried, chosen by the seed.</param>
    /// <param name="cancellationToken">Ends the inspection.</param>
    public static async Task<Faults> InspectAsync(DamagedSource source, bool withFixes, CancellationToken cancellationToken)
    {
        var faults = new Faults();
        var document = source.File.Project.With(source.File.Name, source.Text);
        document = source.Surroundings.Apply(document.Project).GetDocument(document.Id)!;
        var completed = await CompleteAsync(document.Project, faults, cancellationToken);
        faults.Compiles = !completed.GetDiagnostics(cancellationToken).Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var tree = (await document.GetSyntaxTreeAsync(cancellationToken))!;
        var reports = await ReportsAsync(completed, source, tree, cancellationToken);
        foreach (var report in reports)
            Read(report, faults);

        if (!withFixes)
            return faults;

        var random = new Random(source.Seed);
        var fixable = reports.Where(report => report.Location.SourceTree == tree && Fixes.Any(provider => provider.FixableDiagnosticIds.Contains(report.Id))).ToArray();
        random.Shuffle(fixable);
        foreach (var report in fixable.Take(1))
        {
            foreach (var provider in Fixes.Where(provider => provider.FixableDiagnosticIds.Contains(report.Id)))
                await FixAsync(provider, document, report, faults, cancellationToken);
        }

        return faults;
    }

    /// <summary>The compilation of a project with what is generated for it.</summary>
    public static async Task<Compilation> CompleteAsync(Project project, Faults faults, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var parse = (CSharpParseOptions)project.ParseOptions!;
        var result = CSharpGeneratorDriver.Create(Generators.Select(static generator => generator.AsSourceGenerator()), parseOptions: parse)
            .RunGeneratorsAndUpdateCompilation(compilation, out var completed, out _, cancellationToken).GetRunResult();
        foreach (var run in result.Results)
        {
            if (run.Exception is { } exception)
                faults.Add(run.Generator.GetGeneratorType().Name, exception);
            if (!run.GeneratedSources.IsDefault)
                faults.GeneratedFiles += run.GeneratedSources.Length;
        }

        // Whatever it is made of, what is generated can be parsed. With an older language than the generators need, it cannot be.
        if (parse.LanguageVersion >= LanguageVersion.CSharp9)
        {
            foreach (var broken in result.GeneratedTrees.SelectMany(tree => tree.GetDiagnostics(cancellationToken)).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(1))
                faults.Add("generated code", broken.ToString());
        }

        return completed;
    }

    /// <summary>Of a small project all reports, as in a build; of a large one those of the damaged file, as an editor asks for them, and now and then all.</summary>
    private static async Task<ImmutableArray<Diagnostic>> ReportsAsync(Compilation completed, DamagedSource source, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new FixedOptionsProvider(source.Surroundings.Options)), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        var analysis = completed.WithAnalyzers(Analyzers, options);
        if (completed.SyntaxTrees.Count() < SmallProject || source.Seed % FileReportsPerBuild == 0)
            return await analysis.GetAnalyzerDiagnosticsAsync(cancellationToken);
        return [
            .. await analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, cancellationToken),
            .. await analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(tree), filterSpan: null, cancellationToken)];
    }

    private static void Read(Diagnostic report, Faults faults)
    {
        if (report.Id == "AD0001")
        {
            faults.Add("AD0001", report.Descriptor.Description.ToString(CultureInfo.InvariantCulture));
            return;
        }

        faults.Reports++;
        faults.GivenUp += report.Id == "CII1090" ? 1 : 0;
        foreach (var culture in Cultures)
        {
            // A message whose arguments do not fit its text shows the braces of its placeholders.
            if (report.GetMessage(culture) is var message && (message.Length == 0 || message.Contains("{0", StringComparison.Ordinal)))
                faults.Add(report.Id, $"message '{message}'");
        }

        if (report.Location.IsInSource && report.Location.SourceSpan.End > report.Location.SourceTree!.Length)
            faults.Add(report.Id, "reported behind the end of its file");
    }

    private static async Task FixAsync(CodeFixProvider provider, Document document, Diagnostic report, Faults faults, CancellationToken cancellationToken)
    {
        try
        {
            var actions = new List<CodeAction>();
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), cancellationToken));
            faults.Fixes += actions.Count;
            foreach (var action in actions)
                await action.GetOperationsAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            faults.Add(provider.GetType().Name, exception);
        }
    }

    private static IEnumerable<T> InstancesOf<T>(Type sibling) =>
        from type in sibling.Assembly.GetTypes()
        where !type.IsAbstract && typeof(T).IsAssignableFrom(type) && type.GetConstructor([]) is not null
        orderby type.FullName
        select (T)Activator.CreateInstance(type)!;
}
