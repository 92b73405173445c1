using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CiiGuard.CodeFixes.Tests;

/// <summary>CII2004, alone and beside the five of a declared purchase.</summary>
public sealed class AddOperatorObligationsTests
{
    private const string Operator = "using CiiGuard; [assembly: CiiOperator(CiiSector.Energy)]\n";

    [Fact]
    public Task AddsBothClauses() => CreateTest(
        """
        using CiiGuard;

        [assembly: CiiOperator(CiiSector.Energy)]

        public sealed record Clause(string Text);

        [SupplierContract]
        public class {|CII2004:Contract|}
        {
            [Obligation(
                SupplierObligation.CooperateWithReview,
                SupplierObligation.NoIllegalAcquisitionOfUserData,
                SupplierObligation.NoIllegalControlOfUserEquipment,
                SupplierObligation.NoUnjustifiedSupplyInterruption,
                SupplierObligation.NoUnjustifiedSupportInterruption)]
            public required Clause Terms { get; init; }
        }
        """,
        """
        using CiiGuard;

        [assembly: CiiOperator(CiiSector.Energy)]

        public sealed record Clause(string Text);

        [SupplierContract]
        public class Contract
        {
            [Obligation(
                SupplierObligation.CooperateWithReview,
                SupplierObligation.NoIllegalAcquisitionOfUserData,
                SupplierObligation.NoIllegalControlOfUserEquipment,
                SupplierObligation.NoUnjustifiedSupplyInterruption,
                SupplierObligation.NoUnjustifiedSupportInterruption)]
            public required Clause Terms { get; init; }

            [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
            public required Clause SecurityAndConfidentialityAgreement { get; init; }

            [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
            public required Clause AcceptPerformanceSupervision { get; init; }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Five and two: what lacks everything is complete after one fix of the whole document.</summary>
    [Fact]
    public Task CompletesATypeWithoutAnyClause()
    {
        var test = CreateTest(
            """
            using CiiGuard;

            [assembly: CiiOperator(CiiSector.Energy)]

            [SupplierContract]
            public class {|CII2001:{|CII2004:Contract|}|};
            """,
            """
            using CiiGuard;

            [assembly: CiiOperator(CiiSector.Energy)]

            [SupplierContract]
            public class Contract
            {
                [Obligation(SupplierObligation.CooperateWithReview)]
                public required string CooperateWithReview { get; init; }

                [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
                public required string NoIllegalAcquisitionOfUserData { get; init; }

                [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
                public required string NoIllegalControlOfUserEquipment { get; init; }

                [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
                public required string NoUnjustifiedSupplyInterruption { get; init; }

                [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                public required string NoUnjustifiedSupportInterruption { get; init; }

                [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
                public required string SecurityAndConfidentialityAgreement { get; init; }

                [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
                public required string AcceptPerformanceSupervision { get; init; }
            }
            """);
        test.NumberOfIncrementalIterations = 2;
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(LanguageVersion.Latest, "public class C;")]
    [InlineData(LanguageVersion.Latest, "public abstract record C(int Price);")]
    [InlineData(LanguageVersion.Latest, "public interface C { }")]
    [InlineData(LanguageVersion.Latest, "public static class C { }")]
    [InlineData(LanguageVersion.Latest, "internal partial class C<T> where T : class { }")]
    [InlineData(LanguageVersion.CSharp10, "public class C { }")]
    [InlineData(LanguageVersion.CSharp8, "public class C { }")]
    public async Task SilencesBothRulesWhateverTheTypeIs(LanguageVersion version, string declaration)
    {
        var source = Operator + "[SupplierContract] " + declaration;

        source = await FixCase.ApplyAsync(source, new OperatorObligationAnalyzer(), new AddMissingObligationsCodeFixProvider(), version);
        source = await FixCase.ApplyAsync(source, new MandatoryObligationAnalyzer(), new AddMissingObligationsCodeFixProvider(), version);

        await CaseFile.Of(source).WithLanguageVersion(version).VerifyAsync(new MandatoryObligationAnalyzer(), new OperatorObligationAnalyzer());
    }

    private static Test CreateTest(string source, string fixedSource) => new() { TestCode = source, FixedCode = fixedSource, MarkupOptions = MarkupOptions.UseFirstDescriptor };

    private sealed class Test : CiiGuardCodeFixTest<MandatoryObligationAnalyzer, AddMissingObligationsCodeFixProvider>
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => base.GetDiagnosticAnalyzers().Append(new OperatorObligationAnalyzer());
    }
}
