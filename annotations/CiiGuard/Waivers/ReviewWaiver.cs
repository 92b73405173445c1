using System;

namespace CiiGuard;

/// <summary>The statement form of a waiver.</summary>
/// <seealso cref="WaiverAttribute"/>
public static class ReviewWaiver
{
    /// <summary>Takes it on somebody's word that a review is in one of these states.</summary>
    /// <remarks>
    /// An analyzer reads this call and takes the states as given from here on; the evidence report lists it with everything it says. At run time it only refuses an
    /// empty reason: it looks at no state and no date. Give constants, so that the analyzer and the report can read them.
    /// </remarks>
    /// <param name="subject">The review, or what leads to it.</param>
    /// <param name="states">The states taken as given.</param>
    /// <param name="reason">Why they can be taken as given.</param>
    /// <param name="approvedBy">Who answers for it.</param>
    /// <param name="ticket">Where it is recorded.</param>
    /// <param name="until">Last day on which it holds, as <c>yyyy-MM-dd</c>. Compared with the build's <c>CiiGuardToday</c>, never with a clock (CII1091).</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is null, empty or white space.</exception>
    public static void Assume(
        object? subject,
        ReviewStates states,
        string reason,
        string? approvedBy = null,
        string? ticket = null,
        string? until = null)
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new ArgumentException("A waiver needs a reason.", nameof(reason));
    }
}
