namespace CiiGuard.Lists;

/// <summary>Parts of the application file: Measures 2020 art. 7, 2022 art. 8. The text gives procurement documents, agreements and contract in one item; their division is ours.</summary>
internal static class DocumentList
{
    /// <summary>Every document, in the order of the vocabulary.</summary>
    public static readonly ListedDocument[] All =
    [
        new("DeclarationForm", item: 1, required: true) { English = "declaration form", Chinese = "申报书" },
        new("NationalSecurityImpactReport", item: 2, required: true) { English = "analysis report on the actual or possible effect on national security", Chinese = "关于影响或可能影响国家安全的分析报告" },
        new("ProcurementDocuments", item: 3, required: true) { English = "procurement documents", Chinese = "采购文件" },
        new("ProcurementAgreements", item: 3, required: true) { English = "procurement agreements", Chinese = "采购协议" },
        new("ContractToBeSigned", item: 3, required: true) { English = "contract to be signed", Chinese = "拟签订的合同" },
        new("ListingApplicationDocuments", item: 3, required: false, in2020: false, listingsOnly: true) { English = "application papers of a listing", Chinese = "上市申请文件" },
        new("OtherRequiredMaterial", item: 4, required: false) { English = "other material that the review needs", Chinese = "审查需要的其他材料" },
    ];

    /// <summary>Article of the file: 7 of 2020, 8 of 2022.</summary>
    public static ListedArticle Article(ListedEdition edition, int item = 0) =>
        edition == ListedEdition.V2020 ? new("Measures-2020", 7, item) : new("Measures-2022", 8, item);

    /// <summary>The entry of a name of the vocabulary, or null.</summary>
    public static ListedDocument? Find(string code) => ListedEntry.Find(All, code);
}
