using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace CiiGuard.CodeFixes.Tests;

/// <summary>Each fixed source is compiled by the test: it has to have no error and no report.</summary>
public sealed class AddMissingObligationsTests
{
    [Fact]
    public Task FollowsTheClausesThereAre() => VerifyAsync(
        """
        using CiiGuard;

        public sealed record Clause(string Text);

        [SupplierContract]
        public sealed class {|CII2001:ServerContract|}
        {
            // Signed copies are kept by the legal department.
            [Obligation(SupplierObligation.CooperateWithReview)] public required Clause Cooperation { get; init; } // § 1

            /// <summary>Ends the contract.</summary>
            public void End()
            {
            }
        }
        """,
        """
        using CiiGuard;

        public sealed record Clause(string Text);

        [SupplierContract]
        public sealed class ServerContract
        {
            // Signed copies are kept by the legal department.
            [Obligation(SupplierObligation.CooperateWithReview)] public required Clause Cooperation { get; init; } // § 1
            [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] public required Clause NoIllegalAcquisitionOfUserData { get; init; }
            [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)] public required Clause NoIllegalControlOfUserEquipment { get; init; }
            [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)] public required Clause NoUnjustifiedSupplyInterruption { get; init; }
            [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)] public required Clause NoUnjustifiedSupportInterruption { get; init; }

            /// <summary>Ends the contract.</summary>
            public void End()
            {
            }
        }
        """);

    [Fact]
    public Task AddsRequiredStringsToAnEmptyClass() => VerifyAsync(
        """
        using CiiGuard;

        [SupplierContract]
        public class {|CII2001:Contract|}
        {
        }
        """,
        """
        using CiiGuard;

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
        }
        """);

    [Fact]
    public Task QualifiesNamesWhereTheFileDoes() => VerifyAsync(
        """
        namespace Purchasing
        {
            [CiiGuard.SupplierContract(Declared = false)]
            public interface {|CII2006:IContract|}
            {
                [CiiGuard.Obligation(
                    CiiGuard.SupplierObligation.CooperateWithReview,
                    CiiGuard.SupplierObligation.NoIllegalAcquisitionOfUserData,
                    CiiGuard.SupplierObligation.NoIllegalControlOfUserEquipment)]
                System.Collections.Generic.List<string>? Conduct { get; }
            }
        }
        """,
        """
        namespace Purchasing
        {
            [CiiGuard.SupplierContract(Declared = false)]
            public interface IContract
            {
                [CiiGuard.Obligation(
                    CiiGuard.SupplierObligation.CooperateWithReview,
                    CiiGuard.SupplierObligation.NoIllegalAcquisitionOfUserData,
                    CiiGuard.SupplierObligation.NoIllegalControlOfUserEquipment)]
                System.Collections.Generic.List<string>? Conduct { get; }

                [CiiGuard.Obligation(CiiGuard.SupplierObligation.NoUnjustifiedSupplyInterruption)]
                System.Collections.Generic.List<string> NoUnjustifiedSupplyInterruption { get; }

                [CiiGuard.Obligation(CiiGuard.SupplierObligation.NoUnjustifiedSupportInterruption)]
                System.Collections.Generic.List<string> NoUnjustifiedSupportInterruption { get; }
            }
        }
        """);

    [Fact]
    public Task GivesAPositionalRecordABody() => VerifyAsync(
        """
        using CiiGuard;

        namespace Purchasing;

        [SupplierContract]
        public sealed record {|CII2001:Contract|}(
            [Obligation(SupplierObligation.CooperateWithReview)] string Cooperation,
            [property: Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] string UserData,
            [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)] string UserEquipment,
            [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)] string Supply); // Standard terms of 2022.

        public class Next;
        """,
        """
        using CiiGuard;

        namespace Purchasing;

        [SupplierContract]
        public sealed record Contract(
            [Obligation(SupplierObligation.CooperateWithReview)] string Cooperation,
            [property: Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] string UserData,
            [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)] string UserEquipment,
            [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)] string Supply)
        {
            [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
            public required string NoUnjustifiedSupportInterruption { get; init; }
        } // Standard terms of 2022.

        public class Next;
        """);

    [Fact]
    public Task FindsFreeNames() => VerifyAsync(
        """
        using CiiGuard;

        public abstract class Terms
        {
            public string? NoIllegalAcquisitionOfUserData { get; init; }
        }

        [SupplierContract]
        public class {|CII2001:CooperateWithReview|}<NoUnjustifiedSupportInterruption> : Terms
        {
            private readonly int NoUnjustifiedSupplyInterruption = 1;

            public int NoUnjustifiedSupplyInterruptionClause() => NoUnjustifiedSupplyInterruption;

            [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
            public class NotAClause;
        }
        """.Replace("    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]\n", "", System.StringComparison.Ordinal),
        """
        using CiiGuard;

        public abstract class Terms
        {
            public string? NoIllegalAcquisitionOfUserData { get; init; }
        }

        [SupplierContract]
        public class CooperateWithReview<NoUnjustifiedSupportInterruption> : Terms
        {
            private readonly int NoUnjustifiedSupplyInterruption = 1;

            [Obligation(SupplierObligation.CooperateWithReview)]
            public required string CooperateWithReviewClause { get; init; }

            [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
            public required string NoIllegalAcquisitionOfUserDataClause { get; init; }

            [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
            public required string NoIllegalControlOfUserEquipment { get; init; }

            [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
            public required string NoUnjustifiedSupplyInterruptionClause2 { get; init; }

            [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
            public required string NoUnjustifiedSupportInterruptionClause { get; init; }

            public int NoUnjustifiedSupplyInterruptionClause() => NoUnjustifiedSupplyInterruption;

            public class NotAClause;
        }
        """);

    [Fact]
    public Task KeepsLineBreaksAndTabs() => VerifyAsync(
        "using CiiGuard;\r\n\r\n[SupplierContract]\r\npublic class {|CII2001:Contract|}\r\n{\r\n"
        + "\t[Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment, SupplierObligation.NoUnjustifiedSupplyInterruption)]\r\n"
        + "\tpublic string? Terms { get; set; }\r\n}\r\n",
        "using CiiGuard;\r\n\r\n[SupplierContract]\r\npublic class Contract\r\n{\r\n"
        + "\t[Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment, SupplierObligation.NoUnjustifiedSupplyInterruption)]\r\n"
        + "\tpublic string? Terms { get; set; }\r\n\r\n"
        + "\t[Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]\r\n"
        + "\tpublic required string NoUnjustifiedSupportInterruption { get; set; }\r\n}\r\n",
        static test => test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nindent_style = tab\n")));

    [Fact]
    public Task StaysOutsideOfConditionalBlocks() => VerifyAsync(
        """
        using CiiGuard;

        [SupplierContract]
        public class {|CII2001:Contract|}
        {
        #if !SERVICES
            [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment)]
            public string? Supply { get; set; }
        #else
            public string? Service { get; set; }
        #endif

            // The price is net.
            public decimal Price { get; init; }

        #if NEVER
            public int Never { get; init; }
        #endif
        }
        """,
        """
        using CiiGuard;

        [SupplierContract]
        public class Contract
        {
        #if !SERVICES
            [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment)]
            public string? Supply { get; set; }
        #else
            public string? Service { get; set; }
        #endif

            [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
            public required string NoUnjustifiedSupplyInterruption { get; set; }

            [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
            public required string NoUnjustifiedSupportInterruption { get; set; }

            // The price is net.
            public decimal Price { get; init; }

        #if NEVER
            public int Never { get; init; }
        #endif
        }
        """);

    [Fact]
    public Task OpensATypeOnOneLine() => VerifyAsync(
        """
        using CiiGuard;

        public static class Outer
        {
            [SupplierContract] public class {|CII2001:Contract|} { [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment, SupplierObligation.NoUnjustifiedSupplyInterruption)] public bool Agreed { get; init; } }
        }
        """,
        """
        using CiiGuard;

        public static class Outer
        {
            [SupplierContract] public class Contract { [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData, SupplierObligation.NoIllegalControlOfUserEquipment, SupplierObligation.NoUnjustifiedSupplyInterruption)] public bool Agreed { get; init; }
                [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)] public required bool NoUnjustifiedSupportInterruption { get; init; }
            }
        }
        """);

    [Theory]
    [InlineData("public class {0};", "public required string")]
    [InlineData("public abstract class {0} {{ }}", "public required string")]
    [InlineData("public static class {0} {{ }}", "public static string")]
    [InlineData("internal class {0} {{ [Obligation(SupplierObligation.CooperateWithReview)] internal Hidden? H {{ get; set; }} }} internal class Hidden;", "internal required Hidden")]
    [InlineData("public class {0} {{ [Obligation(SupplierObligation.CooperateWithReview)] internal Hidden? H {{ get; set; }} }} internal class Hidden;", "internal Hidden")]
    [InlineData("public class {0} {{ [Obligation(SupplierObligation.CooperateWithReview)] private Hidden? H; public class Hidden; }}", "public required Hidden")]
    [InlineData("public class {0}<T> {{ [Obligation(SupplierObligation.CooperateWithReview)] public required T[] H {{ get; init; }} }}", "public required T[]")]
    [InlineData("public class {0} : Terms<int?>;", "public required int")]
    [InlineData("public class {0} {{ [Obligation(SupplierObligation.CooperateWithReview)] public System.ReadOnlySpan<char> H => default; }}", "public required string")]
    [InlineData("public class {0} {{ [Obligation(SupplierObligation.CooperateWithReview)] public dynamic? H; }}", "public required string")]
    [InlineData("public class {0} {{ [Obligation(SupplierObligation.CooperateWithReview)] public const int H = 1; }}", "public required int")]
    [InlineData("public class {0}([Obligation(SupplierObligation.CooperateWithReview)] System.Uri uri) {{ public System.Uri U => uri; }}", "public required System.Uri")]
    [InlineData("public record {0} {{ }}", "public required string")]
    [InlineData("public partial interface {0};", "string")]
    public async Task FitsTheType(string declaration, string property)
    {
        const string Terms = "public class Terms<T> { [Obligation(SupplierObligation.CooperateWithReview)] public required T H { get; init; } }";
        var source = "using CiiGuard;" + Terms + "[SupplierContract] " + string.Format(System.Globalization.CultureInfo.InvariantCulture, declaration, "Contract");

        var fixedSource = await FixCase.ApplyAsync(source);

        Assert.Contains($" {property} NoUnjustifiedSupportInterruption", fixedSource.Replace("    ", " ", System.StringComparison.Ordinal), System.StringComparison.Ordinal);
        await CaseFile.VerifyAsync(fixedSource, new MandatoryObligationAnalyzer());
    }

    /// <summary>A type without any clause: what is written compiles, and no other rule on clauses has anything to say of it.</summary>
    [Theory]
    [InlineData("public class Contract { }")]
    [InlineData("public sealed record Contract(int Price);")]
    [InlineData("public interface Contract { }")]
    [InlineData("public abstract partial class Contract { }")]
    [InlineData("internal sealed class Contract<T>(T subject) where T : class { public T Subject => subject; }")]
    [InlineData("public class Base { } [SupplierContract(Declared = false)] public class Contract : Base { public Contract(int price) => Price = price; public int Price { get; } }")]
    public async Task IsSilentForEveryRuleOnClauses(string declaration)
    {
        var source = "using CiiGuard; " + (declaration.Contains("[SupplierContract", System.StringComparison.Ordinal) ? "" : "[SupplierContract] ") + declaration;

        var fixedSource = await FixCase.ApplyAsync(source);

        await CaseFile.VerifyAsync(fixedSource, new MandatoryObligationAnalyzer(), new EmptyClauseAnalyzer(), new FlowDownAnalyzer(), new AnnotationAnalyzer());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11, "public required string CooperateWithReview { get; init; }")]
    [InlineData(LanguageVersion.CSharp10, "public string CooperateWithReview { get; init; }")]
    [InlineData(LanguageVersion.CSharp8, "public string CooperateWithReview { get; set; }")]
    public async Task FitsTheLanguageVersion(LanguageVersion version, string property)
    {
        var fixedSource = await FixCase.ApplyAsync("[CiiGuard.SupplierContract] public class Contract { }", version);

        Assert.Contains(property, fixedSource, System.StringComparison.Ordinal);
        await CaseFile.Of(fixedSource).WithLanguageVersion(version).VerifyAsync(new MandatoryObligationAnalyzer());
    }

    private static Task VerifyAsync(
        string source,
        string fixedSource,
        System.Action<CodeFixTest<DefaultVerifier>>? configure = null)
    {
        var test = new CiiGuardCodeFixTest<MandatoryObligationAnalyzer, AddMissingObligationsCodeFixProvider>
        {
            TestCode = source,
            FixedCode = fixedSource,
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        configure?.Invoke(test);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
