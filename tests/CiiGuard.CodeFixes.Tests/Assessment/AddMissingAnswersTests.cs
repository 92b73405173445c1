using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.Lists;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis.Testing;

namespace CiiGuard.CodeFixes.Tests;

public sealed class AddMissingAnswersTests
{
    [Fact]
    public Task FollowsTheAnswersThereAre() => VerifyAsync(
        """
        using CiiGuard;

        public sealed record Answer(SelfAssessmentResult Result, string Reason);

        [SelfAssessment]
        public sealed class {|CII3003:Assessment|}
        {
            [AnswersRiskFactor(
                RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.ImportantDataTheftLeakDamage,
                RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport, RiskFactor.BusinessContinuityHarmFromSupplyInterruption)]
            public required Answer First { get; init; }

            [AnswersRiskFactor(RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability)]
            public required Answer Second { get; init; }

            public string Assessor { get; init; } = "";
        }
        """,
        """
        using CiiGuard;

        public sealed record Answer(SelfAssessmentResult Result, string Reason);

        [SelfAssessment]
        public sealed class Assessment
        {
            [AnswersRiskFactor(
                RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.ImportantDataTheftLeakDamage,
                RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport, RiskFactor.BusinessContinuityHarmFromSupplyInterruption)]
            public required Answer First { get; init; }

            [AnswersRiskFactor(RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability)]
            public required Answer Second { get; init; }

            [AnswersRiskFactor(RiskFactor.PoliticalDiplomaticTradeDisruption)]
            public required Answer PoliticalDiplomaticTradeDisruption { get; init; }

            [AnswersRiskFactor(RiskFactor.SupplierComplianceWithChineseLaw)]
            public required Answer SupplierComplianceWithChineseLaw { get; init; }

            [AnswersRiskFactor(RiskFactor.OtherRisk)]
            public required Answer OtherRisk { get; init; }

            public string Assessor { get; init; } = "";
        }
        """);

    [Theory]
    [InlineData("public class {0};", "public required SelfAssessmentResult", "get; init;")]
    [InlineData("public class {0} {{ [AnswersRiskFactor(RiskFactor.OtherRisk)] public SelfAssessmentResult Other {{ get; set; }} }}", "public SelfAssessmentResult", "get; set;")]
    [InlineData("public class {0} {{ [AnswersRiskFactor(RiskFactor.OtherRisk)] public SelfAssessmentResult? Other {{ get; init; }} }}", "public SelfAssessmentResult?", "get; init;")]
    [InlineData("public class {0} {{ [AnswersRiskFactor(RiskFactor.OtherRisk)] public bool AnswerOther() => true; }}", "public bool", "get; init;")]
    [InlineData("public class {0} {{ [AnswersRiskFactor(RiskFactor.OtherRisk)] public void AnswerOther(string text) {{ }} }}", "public SelfAssessmentResult", "get; init;")]
    [InlineData("public record {0}([property: AnswersRiskFactor(RiskFactor.OtherRisk)] string Other);", "public string?", "get; init;")]
    [InlineData("public struct {0} {{ [AnswersRiskFactor(RiskFactor.OtherRisk)] public object Other; }}", "public object?", "get; init;")]
    [InlineData("public interface {0} {{ [AnswersRiskFactor(RiskFactor.OtherRisk)] SelfAssessmentResult Other {{ get; }} }}", "SelfAssessmentResult", "get;")]
    public async Task FitsTheType(string declaration, string property, string accessors)
    {
        var source = "using CiiGuard;[SelfAssessment] " + string.Format(System.Globalization.CultureInfo.InvariantCulture, declaration, "Assessment");

        var fixedSource = await FixCase.ApplyAsync(source, new RiskFactorAnalyzer(), new AddMissingAnswersCodeFixProvider());

        Assert.Contains($" {property} ProductSecurity {{ {accessors} }}", fixedSource.Replace("    ", " ", System.StringComparison.Ordinal), System.StringComparison.Ordinal);
        await CaseFile.VerifyAsync(fixedSource, new RiskFactorAnalyzer());
    }

    /// <summary>What the fix adds is what the edition asks for.</summary>
    [Theory]
    [InlineData("2020", 13)]
    [InlineData("2022", 16)]
    public async Task AddsTheFactorsOfTheEdition(string edition, int count)
    {
        var factors = RiskFactorList.OfPurchase(edition == "2020" ? ListedEdition.V2020 : ListedEdition.V2022).Select(static factor => factor.Code).ToArray();
        var members = string.Join("\n\n", factors.Select(static code => $"    [CiiGuard.AnswersRiskFactor(CiiGuard.RiskFactor.{code})]\n    public required CiiGuard.SelfAssessmentResult {code} {{ get; init; }}"));
        var test = CreateTest("[CiiGuard.SelfAssessment]\npublic class {|CII3003:A|}\n{\n}\n", "[CiiGuard.SelfAssessment]\npublic class A\n{\n" + members + "\n}\n");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nciiguard.edition = {edition}\n"));

        Assert.Equal(count, factors.Length);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task FixesAllAtOnce()
    {
        const string Fifteen =
            "RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii, RiskFactor.ImportantDataTheftLeakDamage, "
            + "RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport, RiskFactor.BusinessContinuityHarmFromSupplyInterruption, "
            + "RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability, "
            + "RiskFactor.PoliticalDiplomaticTradeDisruption, RiskFactor.SupplierComplianceWithChineseLaw";
        var test = CreateTest(
            $$"""
            using CiiGuard;

            [SelfAssessment]
            public class {|CII3003:Base|}
            {
                [AnswersRiskFactor({{Fifteen}})]
                public string? Most { get; set; }

                [SelfAssessment] public struct {|CII3003:Inner|} { [AnswersRiskFactor({{Fifteen}})] public int Most { get; set; } }
            }
            [SelfAssessment]
            public class {|CII3003:Derived|} : Base;
            """,
            $$"""
            using CiiGuard;

            [SelfAssessment]
            public class Base
            {
                [AnswersRiskFactor({{Fifteen}})]
                public string? Most { get; set; }

                [AnswersRiskFactor(RiskFactor.OtherRisk)]
                public string? OtherRisk { get; set; }

                [SelfAssessment] public struct Inner { [AnswersRiskFactor({{Fifteen}})] public int Most { get; set; }
                    [AnswersRiskFactor(RiskFactor.OtherRisk)] public int OtherRisk { get; set; }
                }
            }
            [SelfAssessment]
            public class Derived : Base;
            """);
        test.NumberOfIncrementalIterations = 2;
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyAsync(string source, string fixedSource) => CreateTest(source, fixedSource).RunAsync(TestContext.Current.CancellationToken);

    private static CiiGuardCodeFixTest<RiskFactorAnalyzer, AddMissingAnswersCodeFixProvider> CreateTest(string source, string fixedSource) =>
        new() { TestCode = source, FixedCode = fixedSource, MarkupOptions = MarkupOptions.UseFirstDescriptor };
}
