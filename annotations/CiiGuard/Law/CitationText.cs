using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>Writes citations, with a mark at what is no text of law.</summary>
internal static class CitationText
{
    public static string Cell(MarkdownText text, IReadOnlyList<LegalCitation> articles, LegalCertainty certainty)
    {
        var cited = text.Join(articles.Select(article => text.In(article.Text)));
        if (certainty == LegalCertainty.Text)
            return cited;

        var mark = text.In(LegalCertaintyNames.Of(certainty));
        return cited.Length == 0 ? mark : cited + text.In(" (" + mark + ")", "（" + mark + "）");
    }

    public static void Json(JsonText json, IReadOnlyList<LegalCitation> articles, Language language)
    {
        json.OpenArray("articles");
        foreach (var article in articles)
        {
            json.OpenObject().Add("law", article.Law).Add("article", article.Article);
            if (article.Item != 0)
                json.Add("item", article.Item);
            json.Add("text", article.Text.In(language)).CloseObject();
        }

        json.CloseArray();
    }
}
