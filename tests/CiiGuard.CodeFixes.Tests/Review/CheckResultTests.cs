using System.Threading.Tasks;

namespace CiiGuard.CodeFixes.Tests;

public sealed class CheckResultTests
{
    private const string Throw = "throw new InvalidOperationException(\"The review is not cleared.\");";

    [Theory]
    [InlineData("{|CII1010:contract.Review.MayProceed()|};", "if (!contract.Review.MayProceed())\n    " + Throw, "void")]
    [InlineData("{|CII1010:contract.Review.IsBlocked()|};", "if (contract.Review.IsBlocked())\n    " + Throw, "void")]
    [InlineData("{|CII1010:contract.Review.ShowLight()|};", "if (contract.Review.ShowLight() != Light.Green)\n    " + Throw, "void")]
    [InlineData("{|CII1010:contract.Review.FindClearance()|};", "if (contract.Review.FindClearance() is null)\n    " + Throw, "void")]
    [InlineData("await {|CII1010:contract.Review.TryApproveAsync(urgent)|};", "if (!await contract.Review.TryApproveAsync(urgent))\n    " + Throw, "async Task")]
    [InlineData("{|CII1010:contract.Review.TryApproveAsync(urgent)|};", "if (!await contract.Review.TryApproveAsync(urgent))\n    " + Throw, "async Task")]
    [InlineData("await {|CII1010:contract.Review.TryApproveAsync(urgent)|}.ConfigureAwait(false);", "if (!await contract.Review.TryApproveAsync(urgent).ConfigureAwait(false))\n    " + Throw, "async Task")]
    [InlineData(
        "if (urgent)\n    {|CII1010:contract.Review.MayProceed()|};\nelse\n    {|CII1010:contract.Review.MayProceed()|}; // again",
        "if (urgent)\n{\n    if (!contract.Review.MayProceed())\n        " + Throw + "\n}\nelse\n{\n    if (!contract.Review.MayProceed())\n        " + Throw + " // again\n}",
        "void")]
    [InlineData("Action later = () => {|CII1010:contract.Review.MayProceed()|};\nlater();", "Action later = () =>\n{\n    if (!contract.Review.MayProceed())\n        " + Throw + "\n};\nlater();", "void")]
    public Task RefusesByTheResult(string body, string fixedBody, string modifiers) =>
        ReviewFixTest<CheckResultCodeFixProvider>.VerifyBodyAsync(body, fixedBody, modifiers);

    [Theory]
    [InlineData("{|CII1010:contract.Review.ApproveAsync()|};")]
    [InlineData("{|CII1010:contract.Review.TryApproveAsync(urgent)|};")]
    public Task IsNotOfferedForATaskAlone(string body) => ReviewFixTest<CheckResultCodeFixProvider>.VerifyBodyNotOfferedAsync(body);
}
