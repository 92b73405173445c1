using System.Threading.Tasks;

namespace CiiGuard.CodeFixes.Tests;

public sealed class AssumeByWaiverTests
{
    [Theory]
    [InlineData("{|CII1001:contract.Execute()|};", "ReviewWaiver.Assume(contract.Review, ReviewStates.Cleared, \"state the reason, who approved it and until when\");\ncontract.Execute();")]
    [InlineData("{|CII1002:contract.Sign()|};\n{|CII1001:contract.Execute()|};", "ReviewWaiver.Assume(contract.Review, ReviewStates.Cleared, \"state the reason, who approved it and until when\");\ncontract.Sign();\ncontract.Execute();")]
    [InlineData("{|CII1005:contract.Supplement()|};", "ReviewWaiver.Assume(contract.Review, ReviewStates.UnderReview, \"state the reason, who approved it and until when\");\ncontract.Supplement();")]
    [InlineData("var review = new StateReview();\n{|CII1001:review.Execute()|};", "var review = new StateReview();\nReviewWaiver.Assume(review, ReviewStates.Cleared, \"state the reason, who approved it and until when\");\nreview.Execute();")]
    [InlineData("Action later = () => {|CII1001:contract.Execute()|};\nlater();", "Action later = () =>\n{\n    ReviewWaiver.Assume(contract.Review, ReviewStates.Cleared, \"state the reason, who approved it and until when\");\n    contract.Execute();\n};\nlater();")]
    public Task AssumesTheState(string body, string fixedBody) => ReviewFixTest<AssumeByWaiverCodeFixProvider>.VerifyBodyAsync(body, fixedBody);

    [Theory]
    [InlineData("{|CII1001:register.Find(\"8\").Execute()|};")]
    [InlineData("_ = urgent ? {|CII1001:contract.TryExecute()|} : false;")]
    public Task IsNotOfferedWhereItWouldNotFit(string body) => ReviewFixTest<AssumeByWaiverCodeFixProvider>.VerifyBodyNotOfferedAsync(body);
}
