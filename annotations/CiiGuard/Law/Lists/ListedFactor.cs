namespace CiiGuard.Lists;

/// <summary>A question of the risk assessment.</summary>
/// <param name="code">Name in the vocabulary.</param>
/// <param name="item2020">Item of art. 9 of 2020; 0 where that edition lacks it.</param>
/// <param name="item2022">Item of art. 10 of 2022.</param>
/// <param name="listingsOnly">Whether the item is about listings, and not about purchases.</param>
internal sealed class ListedFactor(string code, int item2020, int item2022, bool listingsOnly = false) : ListedEntry(code)
{
    public bool ListingsOnly { get; } = listingsOnly;

    /// <summary>The item in an edition; 0 where it lacks the factor.</summary>
    public int Item(ListedEdition edition) => edition == ListedEdition.V2020 ? item2020 : item2022;
}
