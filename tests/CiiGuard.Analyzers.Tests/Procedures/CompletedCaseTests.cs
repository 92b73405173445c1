using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Procedures;

/// <summary>An analyzer sees a case together with what the generator wrote, and must say of it what it says without.</summary>
public sealed class CompletedCaseTests
{
    private const string Path = "obj/CiiGuard.Generators/CiiGuard.Generators.ReviewCaseGenerator/Case.g.cs";

    private const string GeneratedRecord = """
        #nullable enable
        abstract partial record Case
        {
            public abstract CiiGuard.ReviewState Status { get; }
            public string Snapshot { get; private set; } = null!;
            public static string Begin() => "";
            public sealed record NeedIdentified : Case { public NeedIdentified(Case original) : base(original) { } public override CiiGuard.ReviewState Status => default; }
        }
        """;

    private const string GeneratedClass = """
        #nullable enable
        abstract partial class Case
        {
            private Case(Case original) { }
            public abstract CiiGuard.ReviewState Status { get; }
            public string Snapshot { get; private set; } = null!;
            public sealed class NeedIdentified : Case { public NeedIdentified(Case original) : base(original) { } public override CiiGuard.ReviewState Status => default; }
        }
        """;

    [Theory]
    [InlineData("public partial record Case(string Purchase);", GeneratedRecord)]
    [InlineData("public partial class Case { public string? Purchase { get; init; } }", GeneratedClass)]
    [InlineData("public partial class Case { public string? Load { get; init; } } // CII9058", GeneratedClass)]
    public Task IsReadAsWritten(string declaration, string generated) =>
        CaseFile.Of("using CiiGuard; [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]\n" + declaration)
            .AndFile(Path, generated)
            .VerifyAsync(new ReviewCaseAnalyzer());

    /// <summary>Another generator's members are as much in the way as the user's own.</summary>
    [Fact]
    public Task OthersAreSeen() =>
        CaseFile.Of("using CiiGuard; [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] public partial record Case(string Purchase);")
            .AndFile("obj/Other.CiiGuard.Generators.Not/Case.g.cs", "partial record Case { public int Status => 1; } // CII9058")
            .VerifyAsync(new ReviewCaseAnalyzer());

    [Fact]
    public void ReadsTheSameModel()
    {
        const string Source = "using CiiGuard; [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] public partial class Case { public string? Purchase { get; init; } private int _count; public required int N { get; init; } }";
        var written = CaseFile.Of(Source).Compile();
        var completed = CaseFile.Of(Source).AndFile(Path, GeneratedClass).Compile();

        var model = ReviewCaseReader.Read(written.GetTypeByMetadataName("Case")!, written, null, TestContext.Current.CancellationToken);
        Assert.NotNull(model);
        Assert.Equal(model, ReviewCaseReader.Read(completed.GetTypeByMetadataName("Case")!, completed, null, TestContext.Current.CancellationToken));
    }
}
