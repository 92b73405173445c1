using System.Collections.Generic;

namespace CiiGuard.Lists;

/// <summary>The questions of the risk assessment, with their items: Measures 2020 art. 9 (five items), 2022 art. 10 (seven).</summary>
internal static class RiskFactorList
{
    /// <summary>Every factor, in the order of the vocabulary.</summary>
    public static readonly ListedFactor[] All =
    [
        new("IllegalControlOfCii", item2020: 1, item2022: 1) { English = "unlawful control of critical information infrastructure", Chinese = "关键信息基础设施被非法控制" },
        new("InterferenceWithCii", item2020: 1, item2022: 1) { English = "interference with critical information infrastructure", Chinese = "关键信息基础设施遭受干扰" },
        new("DestructionOfCii", item2020: 1, item2022: 1) { English = "destruction of or damage to critical information infrastructure", Chinese = "关键信息基础设施遭受破坏" },
        new("ImportantDataTheftLeakDamage", item2020: 1, item2022: 5) { English = "theft, leak or damage of important data", Chinese = "重要数据失窃、泄露或毁损" },
        new("CoreDataOrMassPersonalDataTheftLeakDamage", item2020: 0, item2022: 5) { English = "theft, leak or damage of core data or of personal information in large amount", Chinese = "核心数据或大量个人信息失窃、泄露或毁损" },
        new("IllegalDataUse", item2020: 0, item2022: 5) { English = "unlawful use of data", Chinese = "数据被非法利用" },
        new("IllegalDataExport", item2020: 0, item2022: 5) { English = "unlawful export of data", Chinese = "数据非法出境" },
        new("BusinessContinuityHarmFromSupplyInterruption", item2020: 2, item2022: 2) { English = "harm to business continuity by an interruption of supply", Chinese = "供应中断危害业务连续性" },
        new("ProductSecurity", item2020: 3, item2022: 3) { English = "security of the product or service", Chinese = "产品和服务的安全性" },
        new("ProductOpenness", item2020: 3, item2022: 3) { English = "openness of the product or service", Chinese = "产品和服务的开放性" },
        new("ProductTransparency", item2020: 3, item2022: 3) { English = "transparency of the product or service", Chinese = "产品和服务的透明性" },
        new("SourceDiversity", item2020: 3, item2022: 3) { English = "diversity of sources", Chinese = "产品和服务来源的多样性" },
        new("SupplyChannelReliability", item2020: 3, item2022: 3) { English = "reliability of the supply channel", Chinese = "供应渠道可靠性" },
        new("PoliticalDiplomaticTradeDisruption", item2020: 3, item2022: 3) { English = "interruption of supply for political, diplomatic or trade reasons", Chinese = "因政治、外交、贸易等因素导致供应中断" },
        new("SupplierComplianceWithChineseLaw", item2020: 4, item2022: 4) { English = "the supplier's compliance with Chinese law", Chinese = "供应方遵守中国法律的情况" },
        new("ForeignGovernmentInfluenceAfterListing", item2020: 0, item2022: 6, listingsOnly: true) { English = "influence or control by foreign governments after a listing", Chinese = "上市后受外国政府影响或控制" },
        new("NetworkInformationSecurityAfterListing", item2020: 0, item2022: 6, listingsOnly: true) { English = "network information security risk brought by a listing", Chinese = "上市带来的网络信息安全风险" },
        new("OtherRisk", item2020: 5, item2022: 7) { English = "other factors", Chinese = "其他因素" },
    ];

    /// <summary>Article of the list: 9 of 2020, 10 of 2022.</summary>
    public static ListedArticle Article(ListedEdition edition, int item = 0) =>
        edition == ListedEdition.V2020 ? new("Measures-2020", 9, item) : new("Measures-2022", 10, item);

    /// <summary>The article by which the operator judges beforehand which risks the use of a product may bring: 5 of both editions.</summary>
    public static ListedArticle DutyArticle(ListedEdition edition) => new(edition == ListedEdition.V2020 ? "Measures-2020" : "Measures-2022", 5);

    /// <summary>The factors that a purchase must answer under an edition. Item 6 of 2022 is about listings: that it does not apply to a purchase is a reading.</summary>
    public static IEnumerable<ListedFactor> OfPurchase(ListedEdition edition)
    {
        foreach (var factor in All)
        {
            if (factor.Item(edition) > 0 && !factor.ListingsOnly)
                yield return factor;
        }
    }

    /// <summary>The entry of a name of the vocabulary, or null.</summary>
    public static ListedFactor? Find(string code) => ListedEntry.Find(All, code);
}
