namespace CiiGuard.Analyzers.Flow;

/// <summary>The result of a member that a promise is about.</summary>
/// <param name="key">The constant that is returned; null for any value but null.</param>
internal sealed class ClaimedResult(object? key)
{
    public object? Key { get; } = key;

    /// <summary>The result that a condition names, or for a boolean the other one.</summary>
    public static ClaimedResult? Of(ResultCondition? when, bool outcome) => when switch
    {
        null => null,
        { Key: bool flag } => new(flag == outcome),
        _ => new(when.Key),
    };
}
