using System.Globalization;

namespace CiiGuard.Lists;

/// <summary>One article of one edition of one law.</summary>
/// <param name="law">Short name with the edition, as in the tags of the rules: <c>Measures-2022</c>, <c>CSL-2025</c>, <c>CIIR</c>, <c>NDSR</c>, <c>CC</c>.</param>
/// <param name="article">Number of the article.</param>
/// <param name="item">Number of the item in the article; 0 for the whole article.</param>
internal sealed class ListedArticle(string law, int article, int item = 0)
{
    public string Law { get; } = law;

    public int Article { get; } = article;

    public int Item { get; } = item;

    /// <summary>Whether it belongs to another edition of the Measures than the given one; other laws belong to none.</summary>
    public bool IsOfOtherEdition(ListedEdition edition) => Law == (edition == ListedEdition.V2020 ? "Measures-2022" : "Measures-2020");

    /// <summary>The article in words, "Cybersecurity Review Measures (2022) art. 10 (3)".</summary>
    public string English => LawTitles.English(Law) + " art. " + Number(Article) + (Item == 0 ? "" : " (" + Number(Item) + ")");

    /// <summary>The article in Chinese, with the numerals that are used in practice beside characters.</summary>
    public string Chinese => LawTitles.Chinese(Law) + "第" + Number(Article) + "条" + (Item == 0 ? "" : "第" + Number(Item) + "项");

    /// <summary><c>Measures-2022:10</c>, the form of the tags and properties of reports.</summary>
    public override string ToString() => Law + ":" + Number(Article);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Titles of the laws that the lists cite.</summary>
internal static class LawTitles
{
    public static string English(string law) => law switch
    {
        "Measures-2020" => "Cybersecurity Review Measures (2020)",
        "Measures-2022" => "Cybersecurity Review Measures (2022)",
        "CSL-2016" => "Cybersecurity Law (2016)",
        "CSL-2025" => "Cybersecurity Law (as amended 2025)",
        "CIIR" => "CII Security Protection Regulations",
        "NDSR" => "Network Data Security Management Regulations",
        "CC" => "Civil Code",
        _ => law,
    };

    public static string Chinese(string law) => law switch
    {
        "Measures-2020" => "《网络安全审查办法》（2020年）",
        "Measures-2022" => "《网络安全审查办法》（2022年）",
        "CSL-2016" => "《网络安全法》（2016年）",
        "CSL-2025" => "《网络安全法》（2025年修正）",
        "CIIR" => "《关键信息基础设施安全保护条例》",
        "NDSR" => "《网络数据安全管理条例》",
        "CC" => "《民法典》",
        _ => law,
    };
}
