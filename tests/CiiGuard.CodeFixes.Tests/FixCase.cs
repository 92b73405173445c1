using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.CodeFixes.Tests;

/// <summary>Applies a fix to the first report of a document as an editor does, for tests that look at parts of the outcome.</summary>
internal static class FixCase
{
    public static Task<string> ApplyAsync(string source, LanguageVersion version = LanguageVersion.Latest) =>
        ApplyAsync(source, new MandatoryObligationAnalyzer(), new AddMissingObligationsCodeFixProvider(), version);

    public static async Task<string> ApplyAsync(string source, DiagnosticAnalyzer analyzer, CodeFixProvider fix, LanguageVersion version = LanguageVersion.Latest) =>
        await TryApplyAsync(source, analyzer, fix, version) ?? throw new CaseFailedException("No fix is offered for:" + Environment.NewLine + source);

    /// <summary>The fixed source, or null where there is nothing to fix or no fix is offered.</summary>
    public static Task<string?> TryApplyAsync(string source, LanguageVersion version = LanguageVersion.Latest) =>
        TryApplyAsync(source, new MandatoryObligationAnalyzer(), new AddMissingObligationsCodeFixProvider(), version);

    /// <summary>The same with another rule and the first that its fix offers.</summary>
    public static async Task<string?> TryApplyAsync(string source, DiagnosticAnalyzer analyzer, CodeFixProvider fix, LanguageVersion version = LanguageVersion.Latest)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Case", LanguageNames.CSharp)
            .WithMetadataReferences(VocabularyReferences.All)
            .WithParseOptions(new CSharpParseOptions(version))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable))
            .AddDocument("Case.cs", source);
        if (await FirstReportAsync(document, analyzer, cancellationToken) is not { } report)
            return null;

        CodeAction? action = null;
        await fix.RegisterCodeFixesAsync(
            new CodeFixContext(document, report, (candidate, _) => action ??= candidate, cancellationToken));
        if (action is null)
            return null;

        var operations = await action.GetOperationsAsync(cancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync(cancellationToken)).ToString();
    }

    private static async Task<Diagnostic?> FirstReportAsync(Document document, DiagnosticAnalyzer analyzer, CancellationToken cancellationToken)
    {
        var compilation = await document.Project.GetCompilationAsync(cancellationToken);
        var withAnalyzers = compilation!.WithAnalyzers(ImmutableArray.Create(analyzer));
        // Types are looked at side by side, so that what is reported first is not always what stands first.
        return (await withAnalyzers.GetAnalyzerDiagnosticsAsync(cancellationToken)).OrderBy(static report => report.Location.SourceSpan.Start).FirstOrDefault();
    }
}
