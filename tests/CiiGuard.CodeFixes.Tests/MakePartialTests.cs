using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.TestKit;

namespace CiiGuard.CodeFixes.Tests;

/// <summary>Each fixed source is compiled by the test: it has to have no error and no report.</summary>
public sealed class MakePartialTests
{
    private static Task VerifyAsync(string source, string fixedSource, int? iterations = null) => new CiiGuardCodeFixTest<ReviewCaseAnalyzer, MakePartialCodeFixProvider>
    {
        TestCode = source,
        FixedCode = fixedSource,
        NumberOfIncrementalIterations = iterations,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Type() => VerifyAsync(
        """
        using CiiGuard;

        // The servers of the control room.
        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
        public record {|CII9050:ServerReview|}(string Purchase);

        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] /* no modifier */ class {|CII9050:PumpReview|}
        {
        }
        """,
        """
        using CiiGuard;

        // The servers of the control room.
        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
        public partial record ServerReview(string Purchase);

        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))] /* no modifier */ partial class PumpReview
        {
        }
        """);

    [Fact]
    public Task TypesAround() => VerifyAsync(
        """
        using CiiGuard;

        public static class Purchases
        {
            // Of one site.
            struct Site
            {
                public partial class Known
                {
                    [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
                    public partial record {|CII9051:{|CII9051:ServerReview|}|}(string Purchase);
                }
            }
        }
        """,
        """
        using CiiGuard;

        public static partial class Purchases
        {
            // Of one site.
            partial struct Site
            {
                public partial class Known
                {
                    [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
                    public partial record ServerReview(string Purchase);
                }
            }
        }
        """);

    [Fact]
    public Task Sealed() => VerifyAsync(
        """
        using CiiGuard;

        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
        public sealed partial record {|CII9054:A|}(string Purchase);

        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
        // First.
        sealed partial record {|CII9054:B|}(string Purchase);

        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
        sealed partial record {|CII9054:C|}(string Purchase);
        """,
        """
        using CiiGuard;

        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
        public partial record A(string Purchase);

        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
        // First.
        partial record B(string Purchase);

        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
        partial record C(string Purchase);
        """);

    [Fact]
    public Task SealedAndNotPartial() => VerifyAsync(
        """
        using CiiGuard;

        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
        sealed record {|CII9050:{|CII9054:A|}|}(string Purchase);
        """,
        """
        using CiiGuard;

        [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
        partial record A(string Purchase);
        """,
        iterations: 2);

    /// <summary>To make a static class another kind of class is not for a fix to decide.</summary>
    [Fact]
    public Task StaticIsLeftAlone()
    {
        const string Source = """
            using CiiGuard;

            [ReviewCase(typeof(CybersecurityReviewMeasures.Edition2022))]
            public static partial class {|CII9054:A|}
            {
            }
            """;
        return VerifyAsync(Source, Source);
    }
}
