namespace CiiGuard.Analyzers.Flow;

/// <summary>The member of an enumerator that says whether it has not been asked for an element yet.</summary>
internal sealed class FirstKey
{
    public static readonly FirstKey Instance = new();

    private FirstKey()
    {
    }
}

/// <summary>The member of a collection that is made in this body which says whether something is certainly in it.</summary>
internal sealed class FilledKey
{
    public static readonly FilledKey Instance = new();

    private FilledKey()
    {
    }
}
