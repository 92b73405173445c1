namespace CiiGuard.Lists;

/// <summary>Grounds on which material is handed over in a review, to the review office or to somebody else.</summary>
internal static class GroundList
{
    /// <summary>Every ground, in the order of the vocabulary.</summary>
    public static readonly ListedGround[] All =
    [
        new("Declaration", 7, 8, ListedCertainty.Text) { English = "declaration of the purchase", Chinese = "申报网络安全审查" },
        new("SupplementaryMaterial", 14, 15, ListedCertainty.Text) { English = "supplementary material that the review office asked for", Chinese = "应要求补充材料" },
        new("ReviewExOfficio", 15, 16, ListedCertainty.Reading) { English = "review that the office opened itself", Chinese = "配合依职权启动的审查" },
        new("SupervisionReport", 18, 19, ListedCertainty.Reading) { English = "report to the review office on commitments", Chinese = "接受监督并报告承诺履行情况" },
        new("ConsentOfProvider", 16, 17, ListedCertainty.Reading) { English = "consent of whoever provided the material", Chinese = "经材料提供方同意" },
    ];

    /// <summary>The entry of a name of the vocabulary, or null.</summary>
    public static ListedGround? Find(string code) => ListedEntry.Find(All, code);
}
