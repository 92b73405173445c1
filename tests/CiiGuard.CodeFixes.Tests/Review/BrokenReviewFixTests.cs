using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.CodeFixes.Tests;

/// <summary>Fixes that are offered on half-typed code do not throw, and make no more errors than there are.</summary>
public sealed class BrokenReviewFixTests
{
    private const string Sample = """
        using Purchasing;
        static class Desk
        {
            static void Close(ServerContract contract, bool urgent)
            {
                if (urgent)
                    contract?.Execute();
                else _ = contract.Execute(1);
                contract.Review.Phase = Phase.Approved;
                contract.Review.ApproveAsync();
            }
        }
        """;

    [Fact]
    public async Task FixesNeverThrow()
    {
        ImmutableArray<ReviewCodeFixProvider> providers =
        [
            new GuardClauseCodeFixProvider(), new EnsureReviewCodeFixProvider(), new RequireOfParameterCodeFixProvider(), new AssumeByWaiverCodeFixProvider(),
            new CallTransitionCodeFixProvider(), new CheckResultCodeFixProvider(), new AwaitTaskCodeFixProvider(),
        ];
        var cancellationToken = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Case", LanguageNames.CSharp)
            .WithMetadataReferences(VocabularyReferences.All)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .AddDocument("Domain.cs", ReviewDomain.Source).Project;
        var offered = 0;
        foreach (var variant in BrokenSource.VariantsOf(Sample).Prepend(Sample))
        {
            var document = project.AddDocument("Case.cs", variant);
            var compilation = (await document.Project.GetCompilationAsync(cancellationToken))!;
            var tree = (await document.GetSyntaxTreeAsync(cancellationToken))!;
            var withAnalyzers = compilation.WithAnalyzers([new ReviewFlowAnalyzer()]);
            var reports = await withAnalyzers.GetAnalyzerSemanticDiagnosticsAsync(withAnalyzers.Compilation.GetSemanticModel(tree), filterSpan: null, cancellationToken);
            foreach (var report in reports)
            {
                foreach (var provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(report.Id)))
                {
                    CodeAction? action = null;
                    await provider.RegisterCodeFixesAsync(new CodeFixContext(document, report, (candidate, _) => action ??= candidate, cancellationToken));
                    if (action is not null)
                        offered++;
                }
            }
        }

        Assert.True(offered > 100, $"Fixes were offered {offered} times.");
    }
}
