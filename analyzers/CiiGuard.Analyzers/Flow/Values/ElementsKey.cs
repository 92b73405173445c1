namespace CiiGuard.Analyzers.Flow;

/// <summary>The member of a sequence that stands for all its elements.</summary>
internal sealed class ElementsKey
{
    public const string Name = "elements";

    public static readonly ElementsKey Instance = new();

    private ElementsKey()
    {
    }
}

/// <summary>
/// What was put into a collection that is made in this body: nothing at first, in no state, and then all that was ever added.
/// </summary>
internal sealed class CollectedKey(object site)
{
    private readonly object _site = site;

    public override bool Equals(object? obj) => obj is CollectedKey other && other._site.Equals(_site);

    public override int GetHashCode() => _site.GetHashCode();
}
