namespace CiiGuard;

/// <summary>Parts of the application file (申报材料). Measures 2020 art. 7, 2022 art. 8.</summary>
/// <remarks>
/// A file for a purchase needs the first five. The text gives procurement documents, agreements and the contract to be signed in one item; their division is ours.
/// Zero is no member: a value that was never set must not pass for a document. Store the name and never the number.
/// </remarks>
public enum DossierDocument
{
    /// <summary>Declaration form (申报书). Item 1. No official layout is known.</summary>
    DeclarationForm = 1,

    /// <summary>Analysis report on the actual or possible effect on national security (关于影响或可能影响国家安全的分析报告). Item 2.</summary>
    NationalSecurityImpactReport = 2,

    /// <summary>Procurement documents (采购文件). Item 3.</summary>
    ProcurementDocuments = 3,

    /// <summary>Procurement agreements (采购协议). Item 3.</summary>
    ProcurementAgreements = 4,

    /// <summary>The contract that is to be signed, and so is not signed yet (拟签订的合同). Item 3.</summary>
    ContractToBeSigned = 5,

    /// <summary>Application papers of a listing (上市申请文件). Item 3 of 2022, listings only.</summary>
    ListingApplicationDocuments = 6,

    /// <summary>Other material that the review needs (审查需要的其他材料). Item 4.</summary>
    OtherRequiredMaterial = 7,
}
