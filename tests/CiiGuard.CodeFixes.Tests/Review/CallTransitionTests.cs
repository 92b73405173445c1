using System.Threading.Tasks;

namespace CiiGuard.CodeFixes.Tests;

public sealed class CallTransitionTests
{
    [Theory]
    [InlineData("{|CII1009:contract.Review.Phase = Phase.Approved|};", "contract.Review.Approve();", "void")]
    [InlineData("{|CII1009:contract.Review.Phase = (Phase)2|};", "contract.Review.Approve();", "void")]
    [InlineData("if (urgent) {|CII1009:contract.Review.Phase = Phase.Approved|};", "if (urgent) contract.Review.Approve();", "void")]
    [InlineData("Action later = () => {|CII1009:contract.Review.Phase = Phase.Approved|};\nlater();", "Action later = () => contract.Review.Approve();\nlater();", "void")]
    [InlineData("{|CII1009:contract.Review.Phase = Phase.Approved|};", "await contract.Review.ApproveAsync();", "async Task")]
    [InlineData("var review = new StateReview();\n{|CII1009:review.Status = ReviewState.Passed|};\n{|CII1009:review.Status = ReviewState.PassedWithCommitments|};", "var review = new StateReview();\nreview.Pass();\nreview.PassWithCommitments();", "void")]
    public Task CallsTheStep(string body, string fixedBody, string modifiers) =>
        ReviewFixTest<CallTransitionCodeFixProvider>.VerifyAsync(Enclose(body, modifiers), Enclose(fixedBody, modifiers), static test =>
        {
            // Each step has a key of its own, so that "fix all" does what was chosen.
            test.NumberOfFixAllIterations = -2;
            test.NumberOfFixAllInDocumentIterations = -2;
        });

    [Theory]
    [InlineData("var review = new StateReview();\n{|CII1009:review.Status = ReviewState.NoImpactFound|};")]
    [InlineData("_ = new StateReview { {|CII1009:Status = ReviewState.Passed|} };")]
    [InlineData("{|CII1009:contract.Review.Phase = urgent ? Phase.Approved : Phase.Draft|};")]
    [InlineData("var phase = {|CII1009:contract.Review.Phase = Phase.Approved|};")]
    public Task IsNotOfferedWithoutAStep(string body) => ReviewFixTest<CallTransitionCodeFixProvider>.VerifyBodyNotOfferedAsync(body);

    [Fact]
    public Task IsNotOfferedInAConstructor() => ReviewFixTest<CallTransitionCodeFixProvider>.VerifyNotOfferedAsync(
        """
        using CiiGuard;
        using Purchasing;

        [ReviewSubject]
        public sealed class BornCleared
        {
            public BornCleared() => {|CII1009:Phase = Phase.Approved|};

            [ReviewStatus] public Phase Phase { get; private set; }

            [ReviewTransition(ReviewStates.Cleared)] public void Approve() => Phase = Phase.Approved;
        }
        """);

    private static string Enclose(string body, string modifiers) =>
        $$"""
        using System;
        using System.Threading.Tasks;
        using CiiGuard;
        using Purchasing;

        public static class Desk
        {
            public static {{modifiers}} Close(ServerContract contract, bool urgent)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }
        }
        """;
}
