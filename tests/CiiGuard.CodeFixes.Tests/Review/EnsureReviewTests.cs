using System.Threading.Tasks;

namespace CiiGuard.CodeFixes.Tests;

public sealed class EnsureReviewTests
{
    [Theory]
    [InlineData("{|CII1001:contract.Execute()|};", "contract.Review.EnsureCleared();\ncontract.Execute();", "void")]
    [InlineData("{|CII1002:contract.Sign()|};\n{|CII1003:contract.GoLive()|};", "contract.Review.EnsureCleared();\ncontract.Sign();\ncontract.GoLive();", "void")]
    [InlineData("Gates.Archive({|CII1005:contract.Review|});", "contract.Review.EnsureCleared();\nGates.Archive(contract.Review);", "void")]
    [InlineData("await {|CII1001:contract.ExecuteAsync()|};", "await contract.Review.EnsureClearedAsync();\nawait contract.ExecuteAsync();", "async Task")]
    [InlineData("var plain = new PlainReview();\n{|CII1001:plain.Execute()|};", "var plain = new PlainReview();\nplain.Demand();\nplain.Execute();", "void")]
    [InlineData("var sealed1 = new SealedContract(contract.Review);\n{|CII1001:sealed1.Execute()|};", "var sealed1 = new SealedContract(contract.Review);\nsealed1.EnsureReviewed();\nsealed1.Execute();", "void")]
    [InlineData("var plain = new PlainReview();\n{|CII1001:Gates.ExecuteJointly(contract.Review, plain)|};", "var plain = new PlainReview();\ncontract.Review.EnsureCleared();\nplain.Demand();\nGates.ExecuteJointly(contract.Review, plain);", "void")]
    [InlineData("if (urgent)\n    {|CII1001:contract.Execute()|};", "if (urgent)\n{\n    contract.Review.EnsureCleared();\n    contract.Execute();\n}", "void")]
    public Task CallsTheMethod(string body, string fixedBody, string modifiers) =>
        ReviewFixTest<EnsureReviewCodeFixProvider>.VerifyBodyAsync(body, fixedBody, modifiers);

    [Theory]
    [InlineData("{|CII1005:contract.Supplement()|};")]
    [InlineData("var review = new StateReview();\n{|CII1001:review.Execute()|};")]
    [InlineData("var draft = new DraftContract();\n{|CII1001:draft.Execute()|};")]
    [InlineData("_ = urgent && {|CII1001:contract.TryExecute()|};")]
    public Task IsNotOfferedWithoutOne(string body) => ReviewFixTest<EnsureReviewCodeFixProvider>.VerifyBodyNotOfferedAsync(body);
}
