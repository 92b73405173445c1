using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Tour;

/// <summary>One article of one law, as rules name it in their tags: <c>Measures-2022:11</c>.</summary>
internal sealed record Article(string Law, int Number)
{
    /// <summary>The article that a tag names, or null: tags also serve other purposes.</summary>
    public static Article? FromTag(string tag)
    {
        var colon = tag.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && int.TryParse(tag.AsSpan(colon + 1), out var number) ? new Article(tag[..colon], number) : null;
    }
}

/// <summary>What a rule rests on.</summary>
/// <param name="Articles">In the rule's order.</param>
/// <param name="IsReading">The demand is a reading of these articles and does not stand in their text.</param>
internal sealed record LegalBasis(IReadOnlyList<Article> Articles, bool IsReading)
{
    public const string Legend =
        "Measures: Cybersecurity Review Measures; CSL: Cybersecurity Law; CIIR: Regulations on the Security Protection of Critical Information " +
        "Infrastructure; CC: Civil Code. \"reading\": the demand is a reading of these articles, not their text. Not legal advice.";

    public static readonly LegalBasis None = new([], IsReading: false);

    public static LegalBasis FromTags(IReadOnlyCollection<string> tags) =>
        new([.. tags.Select(Article.FromTag).OfType<Article>()], tags.Contains("LegalStanding:Reading"));

    /// <summary>A word for each law, so that no line breaks between a law and its articles.</summary>
    public override string ToString()
    {
        var laws = Articles.GroupBy(article => article.Law).Select(law => $"{law.Key}:{string.Join(',', law.Select(article => article.Number).Order())}");
        return string.Join(' ', IsReading ? laws.Append("(reading)") : laws);
    }
}
