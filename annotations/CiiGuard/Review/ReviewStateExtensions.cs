namespace CiiGuard;

/// <summary>Questions to a single review state.</summary>
public static class ReviewStateExtensions
{
    /// <summary>Says whether <paramref name="state"/> is one of <paramref name="states"/>. The analyzers take the answer as proof, in either direction.</summary>
    /// <remarks>
    /// A number that names no state (data of a later version, a bad cast) is treated as <see cref="ReviewState.Unknown"/>. So the answer for a set and the
    /// answer for its complement in <see cref="ReviewStates.Any"/> always differ, which is what the analyzers rely on.
    /// </remarks>
    /// <param name="state">One state.</param>
    /// <param name="states">The set in question.</param>
    /// <returns><see langword="true"/> if the state is in the set.</returns>
    public static bool IsIn(this ReviewState state, ReviewStates states) => (ToSet(state) & states) != 0;

    private static ReviewStates ToSet(ReviewState state)
    {
        // A shift count is taken modulo 32: without the range test 32 would alias Unknown, and 35 the cleared NoImpactFound.
        var bit = state is >= 0 and < (ReviewState)32 ? (ReviewStates)(1 << (int)state) & ReviewStates.Any : 0;
        return bit == 0 ? ReviewStates.Unknown : bit;
    }
}
