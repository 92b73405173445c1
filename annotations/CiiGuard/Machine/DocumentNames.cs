namespace CiiGuard;

/// <summary>Chinese names of the documents of a file.</summary>
internal static class DocumentNames
{
    public static string Chinese(DossierDocument document) => document switch
    {
        DossierDocument.DeclarationForm => "申报书",
        DossierDocument.NationalSecurityImpactReport => "关于影响或可能影响国家安全的分析报告",
        DossierDocument.ProcurementDocuments => "采购文件",
        DossierDocument.ProcurementAgreements => "采购协议",
        DossierDocument.ContractToBeSigned => "拟签订的合同",
        DossierDocument.ListingApplicationDocuments => "上市申请文件",
        DossierDocument.OtherRequiredMaterial => "审查需要的其他材料",
        _ => document.ToString(),
    };
}
