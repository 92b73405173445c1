namespace CiiGuard.Lists;

/// <summary>A ground on which material of a review is handed over.</summary>
/// <param name="code">Name in the vocabulary.</param>
/// <param name="article2020">Article of the Measures of 2020.</param>
/// <param name="article2022">Article of the Measures of 2022.</param>
/// <param name="certainty">How sure it is that the article is a ground for that.</param>
internal sealed class ListedGround(string code, int article2020, int article2022, ListedCertainty certainty) : ListedEntry(code)
{
    public ListedCertainty Certainty { get; } = certainty;

    public ListedArticle Article(ListedEdition edition) => edition == ListedEdition.V2020 ? new("Measures-2020", article2020) : new("Measures-2022", article2022);
}
