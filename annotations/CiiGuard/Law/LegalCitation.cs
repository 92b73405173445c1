using CiiGuard.Lists;

namespace CiiGuard;

/// <summary>An article of one edition of one law, and how sure it is that it asks for what it is cited for (法律依据).</summary>
public sealed class LegalCitation
{
    private readonly ListedArticle _article;

    internal LegalCitation(ListedArticle article, ListedCertainty certainty)
    {
        _article = article;
        Certainty = (LegalCertainty)certainty;
        Text = new(article.English, article.Chinese);
    }

    /// <summary>Short name of the law with its edition, such as <c>Measures-2022</c>, <c>CSL-2025</c>, <c>CIIR</c>: stable, for data.</summary>
    public string Law => _article.Law;

    /// <summary>Number of the article.</summary>
    public int Article => _article.Article;

    /// <summary>Number of the item in the article; 0 for the whole article.</summary>
    public int Item => _article.Item;

    /// <summary>How sure it is that the article asks for it. Anything but <see cref="LegalCertainty.Text"/> is no text of law.</summary>
    public LegalCertainty Certainty { get; }

    /// <summary>Law and article in words.</summary>
    public BilingualText Text { get; }

    /// <summary>Law and article in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text.English;
}
