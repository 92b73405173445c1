namespace CiiGuard.Analyzers.Flow;

/// <summary>The member of an enumerator that says whether it has not been asked for an element yet.</summary>
internal sealed class FirstKey
{
    public static readonly FirstKey Instance = new();

    private FirstKey()
    {
    }
}
