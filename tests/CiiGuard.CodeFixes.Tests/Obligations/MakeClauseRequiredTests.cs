using System;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace CiiGuard.CodeFixes.Tests;

/// <summary>CII2003: the fix compiles, and leaves nothing to report.</summary>
public sealed class MakeClauseRequiredTests
{
    private const string Mark = "[Obligation(SupplierObligation.CooperateWithReview)]";

    [Fact]
    public Task MakesAllClausesOfADocumentRequired()
    {
        var test = new CiiGuardCodeFixTest<EmptyClauseAnalyzer, MakeClauseRequiredCodeFixProvider>
        {
            TestCode = """
                using CiiGuard;

                [SupplierContract]
                public class Contract
                {
                    [Obligation(SupplierObligation.CooperateWithReview)]
                    public string? {|CII2003:Cooperation|} { get; set; } // § 1

                    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
                    public string {|CII2003:UserData|} { get; init; } = null!; // § 2

                    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)] public bool {|CII2003:Agreed|} { get; }

                    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
                    internal string[] {|CII2003:NotAsVisible|} = new string[0];

                    public class Inner
                    {
                        [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                        public string? {|CII2003:Field|} = "";
                    }
                }

                [SupplierContract]
                public record Order([Obligation(SupplierObligation.CooperateWithReview)] string? {|CII2003:Terms|} = null);
                """,
            FixedCode = """
                using CiiGuard;

                [SupplierContract]
                public class Contract
                {
                    [Obligation(SupplierObligation.CooperateWithReview)]
                    public required string Cooperation { get; set; } // § 1

                    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
                    public required string UserData { get; init; } // § 2

                    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)] public required bool Agreed { get; init; }

                    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
                    internal string[] {|CII2003:NotAsVisible|} = new string[0];

                    public class Inner
                    {
                        [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
                        public required string Field;
                    }
                }

                [SupplierContract]
                public record Order([Obligation(SupplierObligation.CooperateWithReview)] string Terms);
                """,
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
            CompilerDiagnostics = CompilerDiagnostics.Errors,
        };
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.NumberOfIncrementalIterations = 5;
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("public virtual string? M { get; protected set; }", "public required virtual string M { get; init; }")]
    [InlineData("public string? M { get; private set; } ", "public required string M { get; init; }")]
    [InlineData("public int? M { get; init; }", "public required int M { get; init; }")]
    [InlineData("public required string? M { get; init; }", "public required string M { get; init; }")]
    [InlineData("public System.Collections.Generic.List<string> M { get; } = new();", "public required System.Collections.Generic.List<string> M { get; init; }")]
    [InlineData("public string? M => \"…\";", "public string M => \"…\";")]
    [InlineData("[System.Diagnostics.CodeAnalysis.AllowNull] public string M { get; set; } = \"…\";", "public string M { get; init; } = \"…\";")]
    [InlineData("public string? M;", "public required string M;")]
    [InlineData("private readonly string? m = \"…\"; public string N => m;", "private readonly string m = \"…\"; public string N => m;")]
    public async Task FitsTheMember(string member, string fixedMember)
    {
        if (member.Contains("AllowNull", StringComparison.Ordinal))
        {
            // The attribute goes on taking null while the object is made, which is its making.
            fixedMember = "[System.Diagnostics.CodeAnalysis.AllowNull] " + fixedMember;
        }

        var source = await ApplyAsync($"using CiiGuard; [SupplierContract] public class Contract {{ {Mark} {member} }}");

        Assert.Contains(fixedMember, source, StringComparison.Ordinal);
        await CaseFile.VerifyAsync(source, new EmptyClauseAnalyzer());
    }

    [Theory]
    [InlineData("public interface Contract { {0} string? M { get; } }", "string M { get; }")]
    [InlineData("public class Contract([Obligation(SupplierObligation.CooperateWithReview)] string? m = null) { public string M => m ?? \"\"; }", "string m)")]
    [InlineData("public abstract class Contract { {0} public abstract string? M { get; } }", "public abstract string M { get; }")]
    public async Task FitsTheType(string type, string fixedMember)
    {
        var source = await ApplyAsync("using CiiGuard; [SupplierContract] " + type.Replace("{0}", Mark, StringComparison.Ordinal));

        Assert.Contains(fixedMember, source, StringComparison.Ordinal);
        await CaseFile.VerifyAsync(source, new EmptyClauseAnalyzer());
    }

    /// <summary>Where the outcome would not compile, or something would be left to report.</summary>
    [Theory]
    [InlineData("public class Contract { {0} private string? m; public string? N => m; }")]
    [InlineData("public class Contract { {0} internal string M { get; set; } = null!; }")]
    [InlineData("public class Contract { {0} public const string M = \"\"; }")]
    [InlineData("public class Contract { {0} public static string? M { get; set; } }")]
    [InlineData("public class Contract { {0} public string M => null!; }")]
    [InlineData("public struct Contract { {0} public required string M { get; init; } }")]
    [InlineData("public class Contract { {0} public bool? M { get; init; } public bool Has => M.HasValue; }")]
    [InlineData("public class Contract { {0} public string? M { get; private set; } public void Clear() => M = null; }")]
    [InlineData("public class Contract { {0} public virtual string? M { get; set; } } public class Derived : Contract { public override string? M { get; set; } }")]
    [InlineData("public class Contract { {0} public string? M { get; set; } } public class Maker<T> where T : new(); public class Made : Maker<Contract>;")]
    [InlineData("public class Contract { public Contract([Obligation(SupplierObligation.CooperateWithReview)] string m) { } public Contract() { } }")]
    [InlineData("public class Contract { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Contract() { } {0} public required string M { get; set; } }")]
    public async Task IsNotOfferedWhereItWouldNotHold(string type) =>
        Assert.Null(await TryApplyAsync("using CiiGuard; " + type.Replace("{0}", Mark, StringComparison.Ordinal)));

    /// <summary>Places that make the contract without the clause are what the fix brings to light.</summary>
    [Fact]
    public async Task IsOfferedWhereAContractIsMadeWithoutTheClause() =>
        Assert.Contains("public required string M", await ApplyAsync($"using CiiGuard; public class Contract {{ {Mark} public string? M {{ get; set; }} }} public static class Desk {{ public static Contract Make() => new(); }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "public string? M { get; set; }", null)]
    [InlineData(LanguageVersion.CSharp10, "public string? M { get; } = \"…\";", "public string M { get; } = \"…\";")]
    [InlineData(LanguageVersion.CSharp7_3, "public string M { get; set; }", null)]
    public async Task FitsTheLanguageVersion(LanguageVersion version, string member, string? fixedMember)
    {
        var source = await FixCase.TryApplyAsync($"using CiiGuard; public class Contract {{ {Mark} {member} }}", new EmptyClauseAnalyzer(), new MakeClauseRequiredCodeFixProvider(), version);

        if (fixedMember is null)
            Assert.Null(source);
        else
            Assert.Contains(fixedMember, source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NeverThrows()
    {
        const string Sample = """
            using CiiGuard;
            [SupplierContract]
            public partial class C<T>([Obligation(SupplierObligation.CooperateWithReview)] string? a = null)
            {
                [Obligation(SupplierObligation.NoMaliciousProgram)] public T? B { get; private set; } = default!;
                [Obligation(SupplierObligation.CooperateWithReview)] internal string? D = a;
            }
            """;
        foreach (var variant in BrokenSource.VariantsOf(Sample))
            _ = await TryApplyAsync(variant);
    }

    private static Task<string> ApplyAsync(string source) => FixCase.ApplyAsync(source, new EmptyClauseAnalyzer(), new MakeClauseRequiredCodeFixProvider());

    private static Task<string?> TryApplyAsync(string source) => FixCase.TryApplyAsync(source, new EmptyClauseAnalyzer(), new MakeClauseRequiredCodeFixProvider());
}
