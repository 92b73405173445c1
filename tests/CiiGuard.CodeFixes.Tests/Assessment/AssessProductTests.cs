using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.Lists;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis.Testing;

namespace CiiGuard.CodeFixes.Tests;

public sealed class AssessProductTests
{
    private const string Assessments = """

        [SelfAssessment]
        public abstract class Beta<T>;

        namespace Questions
        {
            [SelfAssessment] public interface IAlpha;
            public class Gamma : IAlpha;
            internal class Nested { [SelfAssessment] private class Hidden; }
        }
        """;

    [Fact]
    public Task NamesTheFirstAssessment() => VerifyAsync(
        """
        using CiiGuard;

        namespace Catalogue
        {
            /// <summary>A server.</summary>
            [CoveredProduct(NetworkProductCategory.HighPerformanceComputersAndServers)] // List of 2022.
            public sealed record {|CII3004:Server|}(string Model);

            [CoveredProduct(NetworkProductCategory.MassStorageDevices)] public struct {|CII3004:Store|};

            [System.Obsolete, CoveredProduct(NetworkProductCategory.MassStorageDevices)]
            public class {|CII3004:Tape|};
        }
        """ + Assessments,
        """
        using CiiGuard;

        namespace Catalogue
        {
            /// <summary>A server.</summary>
            [CoveredProduct(NetworkProductCategory.HighPerformanceComputersAndServers)]
            [AssessedBy(typeof(Beta<>))] // List of 2022.
            public sealed record Server(string Model);

            [CoveredProduct(NetworkProductCategory.MassStorageDevices), AssessedBy(typeof(Beta<>))] public struct Store;

            [System.Obsolete, CoveredProduct(NetworkProductCategory.MassStorageDevices)]
            [AssessedBy(typeof(Beta<>))]
            public class Tape;
        }
        """ + Assessments,
        index: 0,
        iterations: 3);

    [Theory]
    [InlineData(0, "Beta<>")]
    [InlineData(1, "Questions.Gamma")]
    [InlineData(2, "Questions.IAlpha")]
    public Task OffersEachAssessment(int index, string name) => VerifyAsync(
        "using CiiGuard;\n[CoveredProduct(NetworkProductCategory.LargeDatabases)]\npublic class {|CII3004:Database|};" + Assessments,
        $"using CiiGuard;\n[CoveredProduct(NetworkProductCategory.LargeDatabases)]\n[AssessedBy(typeof({name}))]\npublic class Database;".ReplaceLineEndings("\n") + Assessments,
        index);

    [Theory]
    [InlineData("2020")]
    [InlineData("2022")]
    public async Task WritesAnAssessmentOfTheEdition(string edition)
    {
        var factors = RiskFactorList.OfPurchase(edition == "2020" ? ListedEdition.V2020 : ListedEdition.V2022).Select(static factor => factor.Code);
        var members = string.Join("\n\n", factors.Select(static code => $"    [AnswersRiskFactor(RiskFactor.{code})]\n    public required SelfAssessmentResult {code} {{ get; init; }}"));
        var test = CreateTest(
            """
            using CiiGuard;

            [CoveredProduct(NetworkProductCategory.LargeDatabases)]
            public class {|CII3004:Database|}
            {
                [CoveredProduct(NetworkProductCategory.LargeDatabases)]
                private sealed class {|CII3004:Replica|};
            } // The one in the cellar.

            public class Next;
            """.ReplaceLineEndings("\n"),
            $$"""
            using CiiGuard;

            [CoveredProduct(NetworkProductCategory.LargeDatabases)]
            [AssessedBy(typeof(DatabaseAssessment))]
            public class Database
            {
                [CoveredProduct(NetworkProductCategory.LargeDatabases)]
                [AssessedBy(typeof(DatabaseReplicaAssessment))]
                private sealed class Replica;
            } // The one in the cellar.

            [SelfAssessment]
            internal sealed class DatabaseReplicaAssessment
            {
            {{members}}
            }

            [SelfAssessment]
            public sealed class DatabaseAssessment
            {
            {{members}}
            }

            public class Next;
            """.ReplaceLineEndings("\n"));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nciiguard.edition = {edition}\n"));
        test.CodeActionEquivalenceKey = "new";
        test.NumberOfIncrementalIterations = 2;
        test.NumberOfFixAllIterations = 1;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("[CoveredProduct(NetworkProductCategory.LargeDatabases)] public class Database;")]
    [InlineData("[CoveredProduct(NetworkProductCategory.LargeDatabases)] public class Database; public class DatabaseAssessment; public class DatabaseAssessment2;")]
    [InlineData("namespace N { [CoveredProduct(NetworkProductCategory.LargeDatabases)] internal interface IDatabase<T> { } }")]
    [InlineData("[CoveredProduct(NetworkProductCategory.LargeDatabases)] file struct Database;")]
    [InlineData("public class Outer<T> { [CoveredProduct(NetworkProductCategory.LargeDatabases)] protected record Database(T Item) { public class DatabaseAssessment; } }")]
    [InlineData("\r\n\t[CoveredProduct(NetworkProductCategory.LargeDatabases)]\r\n\tpublic class Database\r\n\t{\r\n\t}\r\n")]
    public async Task WritesWhatCompiles(string source)
    {
        var fixedSource = await FixCase.ApplyAsync("using CiiGuard; " + source, new CoveredProductAnalyzer(), new AssessProductCodeFixProvider());

        Assert.Contains("[SelfAssessment]", fixedSource, System.StringComparison.Ordinal);
        await CaseFile.VerifyAsync(fixedSource, new CoveredProductAnalyzer(), new RiskFactorAnalyzer());
    }

    /// <summary>Which category is right, and whether another assembly's product is one, only people can say.</summary>
    [Theory]
    [InlineData("public abstract class A; [AssessedBy(typeof(A))] public class Cable;")]
    public async Task OffersNothingForACategory(string source) =>
        Assert.Null(await FixCase.TryApplyAsync("using CiiGuard; " + source, new CoveredProductAnalyzer(), new AssessProductCodeFixProvider()));

    [Fact]
    public async Task NeverThrows()
    {
        const string Sample = """
            using CiiGuard;
            namespace N
            {
                [CoveredProduct(NetworkProductCategory.LargeDatabases)]
                public partial class Database<T>(string data)
                {
                    public int Size => data.Length;
                    [CoveredProduct(NetworkProductCategory.MassStorageDevices), AssessedBy(typeof(A))] record Inner(int Price);
                }
                [SelfAssessment] class A { }
            }
            """;
        foreach (var variant in BrokenSource.VariantsOf(Sample))
        {
            var fixedSource = await FixCase.TryApplyAsync(variant, new CoveredProductAnalyzer(), new AssessProductCodeFixProvider());

            Assert.True(fixedSource is null || fixedSource.Length >= variant.Length, variant);
        }
    }

    private static Task VerifyAsync(string source, string fixedSource, int index, int iterations = 1)
    {
        var test = CreateTest(source, fixedSource);
        test.CodeActionIndex = index;
        test.NumberOfIncrementalIterations = iterations;
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static CiiGuardCodeFixTest<CoveredProductAnalyzer, AssessProductCodeFixProvider> CreateTest(string source, string fixedSource) =>
        new() { TestCode = source, FixedCode = fixedSource, MarkupOptions = MarkupOptions.UseFirstDescriptor };
}
