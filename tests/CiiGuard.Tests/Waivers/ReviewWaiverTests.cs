using System;
using System.Linq;

namespace CiiGuard.Tests;

public sealed class ReviewWaiverTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n\u3000")]
    public void Empty_reason_is_refused(string reason)
    {
        var error = Assert.Throws<ArgumentException>(() => ReviewWaiver.Assume(new object(), ReviewStates.Cleared, reason));
        Assert.Equal("reason", error.ParamName);
    }

    [Fact]
    public void Missing_reason_is_refused() =>
        Assert.Equal("reason", Assert.ThrowsAny<ArgumentException>(() => ReviewWaiver.Assume(null, ReviewStates.Cleared, null!)).ParamName);

    [Fact]
    public void Nothing_else_is_looked_at_at_run_time()
    {
        ReviewWaiver.Assume(null, ReviewStates.Cleared, "Paper file seen.");
        ReviewWaiver.Assume(ReviewState.NotPassed, default, "Paper file seen.", approvedBy: "", ticket: null, until: "2001-01-01");
        ReviewWaiver.Assume("x", (ReviewStates)(-1), "Paper file seen.", until: "no date");
    }

    [Fact]
    public void Further_facts_are_optional_and_named()
    {
        var parameters = typeof(ReviewWaiver).GetMethod(nameof(ReviewWaiver.Assume))!.GetParameters();
        Assert.Equal(["subject", "states", "reason", "approvedBy", "ticket", "until"], parameters.Select(p => p.Name));
        Assert.Equal([false, false, false, true, true, true], parameters.Select(p => p.IsOptional));
    }
}
