using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Annotations;

/// <summary>Every attribute in every place with arguments that make no sense or do not compile: no crash, and no report on what the compiler refuses.</summary>
public sealed class AbsurdArgumentTests
{
    private static readonly string[] Attributes =
    [
        "ReviewSubject", "ReviewStatus", "MapsTo", "ReviewCheck", "ReviewTransition", "RequiresReview", "EnsuresReview", "RestoresReview", "PreservesReview", "MovesOn",
        "SignsContract", "ExecutesContract", "PutsIntoUse", "GoverningReview", "SupplierContract", "FlowsDownTo", "Obligation", "AddsObligation",
        "RemovesObligation", "RequiresObligations", "ObligationCheck", "ReviewDossier", "DossierItem", "SubmitsDossier", "DossierCheck", "SelfAssessment",
        "AnswersRiskFactor", "CoveredProduct", "AssessedBy", "StatutoryPeriod", "ReviewConfidential", "DisclosureSink", "Redacts", "CiiOperator", "Waiver",
    ];

    private static readonly string[] Arguments =
    [
        "", "()", "(null)", "(typeof(Missing))", "(typeof(void))", "(\"text\")", "(-1)", "(1, 2, 3)", "(new[] { null, 1 })", "(ReviewStates.Missing)",
        "((ReviewStates)ulong.MaxValue)", "(default)", "(Of = nameof(Missing))", "(ReviewStates.Cleared, Of = null, When = null, WhenNotNull = true)",
        "(ReviewStates.Cleared, When = new object[] { 1 })", "(ReviewStates.Cleared, When = Missing)", "(Initial = \"x\", Stable = null)", "(From = , OnThrow = )", "(",
    ];

    public static IEnumerable<TheoryDataRow<string>> All() => Arguments.Select(static arguments => new TheoryDataRow<string>(arguments));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Never_crash(string arguments)
    {
        foreach (var attribute in Attributes)
        {
            var use = $"[{attribute}{arguments}]";
            await CaseFile.Of($$"""
                using CiiGuard;
                {{use}} public class Type : Missing<Type> { }
                {{use}} public static class Extensions { {{use}} public static bool Is({{use}} this Type type) => true; }
                {{use}} public enum Status { {{use}} None, {{use}} }
                {{use}} public interface IContract { {{use}} Type Review { {{use}} get; {{use}} set; } {{use}} int this[{{use}} int index] { get; } }
                {{use}} public delegate Missing Handler({{use}} Type type, {{use}} __arglist);
                {{use}} public record struct Record({{use}} Type Type) { {{use}} ~Record() { } {{use}} static Record() { } {{use}} public event Handler? Event { {{use}} add { } {{use}} remove { } } }
                public class Derived : Type, IContract
                {
                    {{use}} private Missing field; {{use}} public const int Number = 1; {{use}} public Derived({{use}} params Missing[] all) { }
                    {{use}} {{use}} public virtual Type Review { get; set; } {{use}} public int this[int index] => index; {{use}}
                    {{use}} [return: {{attribute}}{{arguments}}] public partial Type? Do<T>({{use}} T value, {{use}} out Missing missing);
                    void Body() { {{use}} [return: {{attribute}}{{arguments}}] int Local({{use}} Type type) => 1; var f = {{use}} ({{use}} Type type) => 1; }
                }
                """).GetReportsAsync([new AnnotationAnalyzer(), new ContractVarianceAnalyzer()], TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData("[ReviewCheck]")]
    [InlineData("[ReviewCheck(ReviewStates.Missing)]")]
    [InlineData("[ReviewTransition(\"Passed\")]")]
    [InlineData("[ReviewCheck(ReviewStates.Cleared, When = Missing.Value)]")]
    public async Task The_compilers_errors_are_not_repeated(string use)
    {
        var reports = await CaseFile.Of($$"""
            using CiiGuard;
            [ReviewSubject] public class Review
            {
                [ReviewStatus] public ReviewState Status { get; private set; }
                {{use}} public bool Member() => true;
            }
            """).GetReportsAsync([new AnnotationAnalyzer()], TestContext.Current.CancellationToken);

        Assert.Empty(reports);
    }

    [Fact]
    public async Task A_type_that_is_not_resolved_may_be_anything()
    {
        var reports = await CaseFile.Of("""
            using CiiGuard;
            public class Contract : MissingContract
            {
                [GoverningReview] public MissingReview Review { get; set; }
                [RequiresReview(ReviewStates.Cleared, Of = "Inherited")] public void Pay() { }
                [RequiresReview(ReviewStates.Cleared)] public void Ship([RequiresReview(ReviewStates.Cleared)] MissingReview review) { }
                [ReviewCheck(ReviewStates.Cleared, When = 3)] public Missing Check() => null;
                [ReviewStatus] public MissingStatus Status { get; }
                [DossierItem(DossierDocument.DeclarationForm)] public string Form { get; }
                [SubmitsDossier] public void Submit() { }
                [AnswersRiskFactor(RiskFactor.OtherRisk)] public int Answer { get; }
                [StatutoryPeriod(ReviewPeriod.Opinions)] public Missing Period { get; }
                public void Add([AddsObligation] Missing obligations) { }
                [ObligationCheck] public Missing Has => null;
            }
            [AssessedBy(typeof(Missing))] public class Product;
            [SupplierContract(Declared = false), FlowsDownTo(typeof(Missing))] public class Framework;
            """).GetReportsAsync([new AnnotationAnalyzer()], TestContext.Current.CancellationToken);

        Assert.Empty(reports);
    }
}
