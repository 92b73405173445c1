using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Generators.Tests;

/// <summary>Generator and analyzers read alike: what is reported is not generated, and what is generated compiles and has no report.</summary>
public sealed class AnalyzerAgreementTests
{
    private const string Law = "using CiiGuard; using Edition = CiiGuard.CybersecurityReviewMeasures.Edition2022;\n";
    private const string Case = "[ReviewCase(typeof(Edition))] ";

    private static readonly CSharpParseOptions Latest = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private static readonly ImmutableArray<DiagnosticAnalyzer> AllAnalyzers =
    [
        .. typeof(CiiGuardAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static async Task<(int Files, Diagnostic[] Errors, string[] Reports)> CompleteAsync(string source)
    {
        var compilation = GeneratorRun.Compile([Law + source], Latest);
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        var result = GeneratorRun.Run(compilation, out var completed, Latest);
        var reports = await completed.WithAnalyzers(AllAnalyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return (
            result.GeneratedTrees.Length,
            [.. completed.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)],
            [.. reports.Select(static report => report.ToString())]);
    }

    [Theory]
    [InlineData("public partial record R;")]
    [InlineData("public abstract partial record R(string Purchase);")]
    [InlineData("internal partial class R { }")]
    [InlineData("partial class R { protected R(int number) => Number = number; public int Number { get; } private R() { } internal R(in long other, params string[] names) { _names = names; } private readonly string[]? _names; }")]
    [InlineData("public partial record R(string? P, int? N = null, System.DayOfWeek Day = System.DayOfWeek.Friday, double D = double.NaN, decimal M = 1.5m, char C = '\\'', string S = \"a\\n\\\"b\", long L = long.MinValue, float F = 1e10f);")]
    [InlineData("public partial record R(int @class, string @event) { public required string @base { get; init; } }")]
    [InlineData("public partial record R(int Must) { public required string Other { get; init; } public required int Field; [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public R(string all) : this(1) { Other = all; } }")]
    [InlineData("public partial record R(int A) : B; public abstract record B { public required string Inherited { get; init; } public virtual int V => 1; protected abstract int W { get; } }", "CII9055")]
    [InlineData("public partial record R(int A) : B { protected override int W => A; } public abstract record B { public required string Inherited { get; init; } protected abstract int W { get; } }")]
    [InlineData("public partial class R { public event System.Action? Changed; public int Count { get; private set; } public void Raise() => Changed?.Invoke(); public string? Lazy { get => field; set => field = value; } }")]
    [InlineData("public partial class R { public R(R original) { } public R() { } }", "CII9058")]
    [InlineData("public partial record R(string snapshot);", "CII9058")]
    [InlineData("public partial record R(string act);", "CII9058")]
    [InlineData("public partial class R { public R(string must) { } public required string Must { get; init; } }", "CII9058")]
    [InlineData("public partial record R { public int Create => 1; }", "CII9058")]
    [InlineData("public partial record R { public bool TryLoad() => true; }", "CII9058")]
    [InlineData("public partial record R { private int _next; public int Count => _next++; }", "CII9058")]
    [InlineData("public partial record R { class ToAuditEntry; }", "CII9058")]
    [InlineData("public partial class R { public R(System.ReadOnlySpan<char> text) { } }")]
    [InlineData("public partial class R { unsafe fixed int Bytes[4]; }", "CII9062")]
    [InlineData("public sealed partial record R;", "CII9054")]
    [InlineData("public partial class R(int x) { public int X => x; }", "CII9057")]
    public async Task Declarations(string declaration, string? reported = null)
    {
        Assert.SkipUnless(!declaration.Contains("=> field", StringComparison.Ordinal) || typeof(Compilation).Assembly.GetName().Version >= new Version(5, 0), "This compiler knows no field keyword.");

        var (files, errors, reports) = await CompleteAsync(Case + declaration);

        if (reported is null)
        {
            Assert.Empty(errors);
            Assert.Empty(reports);
            Assert.NotEqual(0, files);
        }
        else
        {
            Assert.Equal(0, files);
            Assert.Contains(reports, report => report.Contains(reported, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("namespace N { partial class Outer { partial record struct @struct { partial interface I { " + Case + "public partial record R(string Purchase); } } } }")]
    [InlineData("namespace System { public class String; " + Case + "public partial record R(int Purchase); }")]
    [InlineData("namespace @namespace.@class { " + Case + "partial record @record(int Purchase); }")]
    [InlineData("partial class A { " + Case + "public partial record R(int X); } partial class B { " + Case + "private partial record R(int X); }")]
    public async Task Places(string source)
    {
        var (files, errors, reports) = await CompleteAsync(source);

        Assert.Empty(errors);
        Assert.Empty(reports);
        Assert.NotEqual(0, files);
    }

    /// <summary>Procedures of one's own: the shapes that an edition does not have.</summary>
    [Theory]
    [InlineData("[ProcedureState(ReviewState.Withdrawn, Initial = true, Outcome = true)] public const string Only = \"only \\\" one\";")]
    [InlineData("""
        [ProcedureState(ReviewState.SelfAssessing, Initial = true), TimeLimit(0)] public const string First = "1";
        [ProcedureState(ReviewState.NoImpactFound, Outcome = true, English = "a <b> & \n c", Note = "*/ </summary>")] public const string Last = "2";
        [ProcedureStep(From = new[] { First }, To = Last, Actors = ReviewActors.Operator, Evidence = StepEvidence.Reasons | StepEvidence.Document | StepEvidence.Dossier)] public const string Go = "go";
        [ProcedureStep(From = new[] { First, Last }, Actors = ReviewActors.Operator, Begins = Over), OpenPoint("</remarks>", "问")] public const string Begun = "b";
        [ProcedureStep(From = new[] { Last }, Actors = ReviewActors.Operator, Ends = Over), ProcedureGate(GateKind.Sign)] public const string Ended = "e";
        [ProcedureOverlay(StopsClock = true, Lasting = true)] public const string Over = "o";
        """)]
    [InlineData("""
        [ProcedureState(ReviewState.SelfAssessing, Initial = true)] public const string System = "1";
        [ProcedureState(ReviewState.NoImpactFound, Outcome = true)] public const string CiiGuard = "2";
        [ProcedureState(ReviewState.NoImpactFound, Outcome = true)] public const string Outcome = "3";
        [ProcedureStep(From = new[] { System }, To = CiiGuard, Actors = ReviewActors.Operator)] public const string Act = "go";
        [ProcedureStep(From = new[] { System }, To = Outcome, Actors = ReviewActors.Operator)] public const string ReviewEvent = "ev";
        """)]
    public async Task Procedures(string members)
    {
        var (files, errors, reports) = await CompleteAsync("""
            [ReviewProcedure("OWN", English = "</summary>")] public static class Own { MEMBERS }
            [ReviewCase(typeof(Own))] public partial record R(string Purchase);
            """.Replace("MEMBERS", members, StringComparison.Ordinal));

        Assert.Empty(errors);
        Assert.Empty(reports);
        Assert.NotEqual(0, files);
    }
}
