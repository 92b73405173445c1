using System.Collections.Generic;
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

/// <summary>CII2005 in a solution of three projects: two frameworks are told in their projects, and what they lack belongs to types of the third.</summary>
public sealed class AddHandedDownFixAllTests
{
    private const string Orders = """
        using CiiGuard;

        [SupplierContract(Declared = false)]
        public class Order
        {
        }

        [SupplierContract(Declared = false)]
        public class CallOff
        {
            [Obligation(SupplierObligation.NoMaliciousProgram)]
            public required string Clean { get; init; }
        }
        """;

    private const string Servers = """
        using CiiGuard;

        [SupplierContract(Declared = false, Framework = true), FlowsDownTo(typeof(Order))]
        public class ServerFramework
        {
            [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.RemedyAndReportFlaws)]
            public const string Terms = "…";
        }
        """;

    private const string Clouds = """
        using CiiGuard;

        [SupplierContract(Declared = false, Framework = true), FlowsDownTo(typeof(Order)), FlowsDownTo(typeof(CallOff))]
        public class CloudFramework
        {
            [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoMaliciousProgram)]
            public const string Terms = "…";
        }
        """;

    [Fact]
    public async Task A_solution_is_fixed_at_once_and_silent_then()
    {
        using var workspace = new AdhocWorkspace();
        var before = Create(workspace);
        Assert.Equal(3, (await ReportsAsync(before)).Count);

        var after = await FixAllAsync(before, "Servers", FixAllScope.Solution);

        Assert.Empty(await ReportsAsync(after));
        Assert.Equal(Servers, await TextAsync(after, "Servers"));
        Assert.Equal(Clouds, await TextAsync(after, "Clouds"));
        var orders = await TextAsync(after, "Orders");
        foreach (var (obligation, times) in new[] { ("CooperateWithReview", 2), ("RemedyAndReportFlaws", 1), ("NoMaliciousProgram", 2) })
            Assert.Equal(times, orders.Split($"SupplierObligation.{obligation})").Length - 1);
        foreach (var project in after.Projects)
            Assert.Empty((await project.GetCompilationAsync(TestContext.Current.CancellationToken))!.GetDiagnostics(TestContext.Current.CancellationToken).Where(each => each.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("Servers", FixAllScope.Project, 2, "Order")]
    [InlineData("Servers", FixAllScope.Document, 2, "Order")]
    [InlineData("Clouds", FixAllScope.Project, 1, "Order CallOff")]
    [InlineData("Clouds", FixAllScope.Document, 1, "Order CallOff")]
    public async Task A_project_or_document_is_fixed_in_another_and_what_is_told_elsewhere_stays(string told, FixAllScope scope, int left, string changed)
    {
        using var workspace = new AdhocWorkspace();
        var after = await FixAllAsync(Create(workspace), told, scope);

        var reports = await ReportsAsync(after);
        Assert.Equal(left, reports.Count);
        Assert.DoesNotContain(reports, report => report.Location.SourceTree!.FilePath == told + ".cs");
        var orders = (await TextAsync(after, "Orders")).Split("public class ").Skip(1).Where(text => text.Contains("SupplierObligation.CooperateWithReview", System.StringComparison.Ordinal)).Select(text => text[..text.IndexOf('\n')].Trim());
        Assert.Equal(changed.Split(' '), orders);
    }

    /// <summary>The types to be changed lie in a project where nothing is told.</summary>
    [Fact]
    public async Task Nothing_is_offered_where_nothing_is_told()
    {
        using var workspace = new AdhocWorkspace();
        var solution = Create(workspace);
        Assert.Same(solution, await FixAllAsync(solution, "Orders", FixAllScope.Project));
    }

    private static Solution Create(AdhocWorkspace workspace)
    {
        var solution = Add(workspace.CurrentSolution, "Orders", Orders);
        return Add(Add(solution, "Servers", Servers, "Orders"), "Clouds", Clouds, "Orders");

        static Solution Add(Solution solution, string name, string text, params string[] references)
        {
            var id = ProjectId.CreateNewId(name);
            return solution.AddProject(id, name, name, LanguageNames.CSharp)
                .WithProjectMetadataReferences(id, VocabularyReferences.All)
                .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.Latest))
                .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
                .AddProjectReferences(id, references.Select(reference => new ProjectReference(solution.Projects.Single(project => project.Name == reference).Id)))
                .AddDocument(DocumentId.CreateNewId(id), name + ".cs", text, filePath: name + ".cs");
        }
    }

    private static async Task<Solution> FixAllAsync(Solution solution, string project, FixAllScope scope)
    {
        var provider = new AddHandedDownObligationsCodeFixProvider();
        var document = solution.Projects.Single(each => each.Name == project).Documents.Single();
        var context = scope == FixAllScope.Document
            ? new FixAllContext(document, provider, scope, nameof(AddHandedDownObligationsCodeFixProvider), provider.FixableDiagnosticIds, new Reports(), TestContext.Current.CancellationToken)
            : new FixAllContext(document.Project, provider, scope, nameof(AddHandedDownObligationsCodeFixProvider), provider.FixableDiagnosticIds, new Reports(), TestContext.Current.CancellationToken);
        return await provider.GetFixAllProvider().GetFixAsync(context) is { } action
            ? (await action.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>().Single().ChangedSolution
            : solution;
    }

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(Solution solution)
    {
        var reports = new List<Diagnostic>();
        foreach (var project in solution.Projects)
            reports.AddRange(await Reports.OfAsync(project, TestContext.Current.CancellationToken));
        return reports;
    }

    private static async Task<string> TextAsync(Solution solution, string project) =>
        (await solution.Projects.Single(each => each.Name == project).Documents.Single().GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    private sealed class Reports : FixAllContext.DiagnosticProvider
    {
        public static async Task<ImmutableArray<Diagnostic>> OfAsync(Project project, CancellationToken cancellationToken) =>
            await (await project.GetCompilationAsync(cancellationToken))!.WithAnalyzers([new FlowDownAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellationToken);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await OfAsync(project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await OfAsync(document.Project, cancellationToken)).Where(report => report.Location.SourceTree == tree);
        }
    }
}
