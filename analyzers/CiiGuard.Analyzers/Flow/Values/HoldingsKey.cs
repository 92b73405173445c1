namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// The key of what an object holds (obligations, documents), kept beside the object like a member of it. Its "states" are the items that may be missing:
/// then a join is a union here too, and what is certainly there is what is not in the set. One bit is never removed, so that the set is never empty,
/// which elsewhere means a contradiction.
/// </summary>
internal sealed class HoldingsKey
{
    public const string Name = "holdings";

    public static readonly HoldingsKey Instance = new();

    public static readonly StateSet Sentinel = new(1UL << 63);

    private HoldingsKey()
    {
    }
}
