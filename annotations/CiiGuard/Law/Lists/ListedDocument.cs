namespace CiiGuard.Lists;

/// <summary>A part of the application file.</summary>
/// <param name="code">Name in the vocabulary.</param>
/// <param name="item">Item of art. 7 of 2020 and art. 8 of 2022, which are the same.</param>
/// <param name="required">Whether every file for a purchase needs it.</param>
/// <param name="in2020">Whether the edition of 2020 has it.</param>
/// <param name="listingsOnly">Whether it belongs to listings, and not to purchases.</param>
internal sealed class ListedDocument(string code, int item, bool required, bool in2020 = true, bool listingsOnly = false) : ListedEntry(code)
{
    public int Item { get; } = item;

    public bool Required { get; } = required;

    public bool ListingsOnly { get; } = listingsOnly;

    public bool IsIn(ListedEdition edition) => in2020 || edition != ListedEdition.V2020;
}
