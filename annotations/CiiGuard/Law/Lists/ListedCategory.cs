namespace CiiGuard.Lists;

/// <summary>A category of network products and services.</summary>
/// <param name="code">Name in the vocabulary.</param>
/// <param name="in2020">Whether the edition of 2020 names it.</param>
/// <param name="in2022">Whether the edition of 2022 names it.</param>
internal sealed class ListedCategory(string code, bool in2020, bool in2022) : ListedEntry(code)
{
    public bool IsIn(ListedEdition edition) => edition == ListedEdition.V2020 ? in2020 : in2022;
}
