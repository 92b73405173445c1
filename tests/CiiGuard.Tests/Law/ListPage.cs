using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CiiGuard.Lists;

namespace CiiGuard.Tests;

/// <summary>Writes the documentation page on the lists of the law out of the lists.</summary>
internal static class ListPage
{
    private static readonly ListedEdition[] Editions = [ListedEdition.V2020, ListedEdition.V2022];

    public static string Write()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Lists of the law

            Made from `annotations/CiiGuard/Law/Lists`, from which messages, fixes, generated checklists and tests take the same names, articles and clauses; to make it again after a change there, run the tests
            `ListPageTests` with `CIIGUARD_WRITE_LISTS=1`. General information, not legal advice: the binding text of the law is the Chinese original.

            ## Obligations of the supplier

            The clauses are model wording of our own. "Reading" means that the article exists and that the clause serves it, but that no article asks for the clause; "not verified" is practice.


            """);
        Row(page, "`SupplierObligation`", "asked for", "articles", "standing", "English clause", "中文条款");
        Rule(page, 6);
        foreach (var obligation in ObligationList.All)
        {
            Row(page, $"`{obligation.Code}`: {obligation.English}, {obligation.Chinese}", Duty(obligation.Duty), string.Join("; ", obligation.Articles.Select(static article => article.English)),
                Standing(obligation.Certainty), obligation.EnglishClause, obligation.ChineseClause);
        }

        page.Append("\n## Documents of the application file\n\nOne item of the text holds procurement documents, agreements and the contract to be signed; their division is ours.\n\n");
        Row(page, "`DossierDocument`", "English", "中文", "item", "a purchase needs it");
        Rule(page, 5);
        foreach (var document in DocumentList.All)
            Row(page, $"`{document.Code}`", document.English, document.Chinese, Both(edition => document.IsIn(edition) ? DocumentList.Article(edition, document.Item) : null), Answer(document.Required, document.ListingsOnly));

        page.Append("\n## Risk factors\n\nItem 6 of 2022 is about listings: for a purchase it is not applicable, which is not \"no risk\". That it is not applicable is a reading.\n\n");
        Row(page, "`RiskFactor`", "English", "中文", "item", "a purchase answers it");
        Rule(page, 5);
        foreach (var factor in RiskFactorList.All)
            Row(page, $"`{factor.Code}`", factor.English, factor.Chinese, Both(edition => factor.Item(edition) is > 0 and var item ? RiskFactorList.Article(edition, item) : null), Answer(true, factor.ListingsOnly));

        page.Append("\n## Categories of products and services\n\nThe text has no thresholds for large, mass or high-performance; it names databases and application software together, and their division is ours.\n\n");
        Row(page, "`NetworkProductCategory`", "English", "中文", "in");
        Rule(page, 4);
        foreach (var category in CategoryList.All)
            Row(page, $"`{category.Code}`", category.English, category.Chinese, Both(edition => category.IsIn(edition) ? CategoryList.Article(edition) : null));

        page.Append("\n## Grounds of disclosure\n\nWhy material of a review was handed over, in a disclosure register. \"Reading\" means that the article exists, and that it is a ground for handing material over is ours.\n\n");
        Row(page, "`DisclosureGround`", "English", "中文", "article", "standing");
        Rule(page, 5);
        foreach (var ground in GroundList.All)
            Row(page, $"`{ground.Code}`", ground.English, ground.Chinese, Both(ground.Article), Standing(ground.Certainty));

        return page.ToString();
    }

    private static string Duty(ListedDuty duty) => duty switch
    {
        ListedDuty.DeclaredPurchase => "of declared purchases",
        ListedDuty.EveryPurchase => "of every purchase of an operator",
        _ => "recommended",
    };

    private static string Standing(ListedCertainty certainty) => certainty switch
    {
        ListedCertainty.Text => "text of law",
        ListedCertainty.SecondarySource => "secondary source",
        ListedCertainty.Reading => "reading",
        _ => "not verified",
    };

    private static string Answer(bool needed, bool listingsOnly) => listingsOnly ? "no, listings only" : needed ? "yes" : "when asked for";

    private static string Both(System.Func<ListedEdition, ListedArticle?> article) =>
        string.Join("; ", Editions.Select(edition => article(edition) is { } found ? Short(edition, found) : $"{Year(edition)}: none"));

    private static string Short(ListedEdition edition, ListedArticle article) =>
        string.Create(CultureInfo.InvariantCulture, $"{Year(edition)}: art. {article.Article}{(article.Item == 0 ? "" : $" ({article.Item})")}");

    private static string Year(ListedEdition edition) => edition == ListedEdition.V2020 ? "2020" : "2022";

    private static void Row(StringBuilder page, params IEnumerable<string> cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static void Rule(StringBuilder page, int columns) => page.Append('|').Insert(page.Length, "---|", columns).Append('\n');
}
