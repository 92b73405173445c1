namespace CiiGuard.Benchmarks;

/// <summary>Numbers that look random and are the same in every version of .NET (xorshift).</summary>
internal sealed class FixedRandom(uint seed)
{
    private uint state = seed * 2654435761u | 1u;

    /// <summary>A number from zero up to but not including <paramref name="limit"/>.</summary>
    public int Next(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }
}
