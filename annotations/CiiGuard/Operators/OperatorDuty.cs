namespace CiiGuard;

/// <summary>What the law asks of the operator of a critical information infrastructure (运营者义务).</summary>
/// <remarks>
/// Articles of the Measures are written 2020/2022. Zero is no member: a value that was never set must not pass for a duty. Store the name and never the number.
/// </remarks>
public enum OperatorDuty
{
    /// <summary>Judge beforehand what risks to national security use of the product may bring (事先研判投入使用后的国家安全风险). Measures art. 5/5.</summary>
    PrejudgeNationalSecurityRisk = 1,

    /// <summary>Declare the purchase if there is or may be an effect on national security (有影响或可能有影响时主动申报). Measures art. 5/5.</summary>
    DeclareForReview = 2,

    /// <summary>Write the supplier's duties into tender papers and contract (在采购文件和合同中落实供应方义务). Measures art. 6/6.</summary>
    BindSupplierByContract = 3,

    /// <summary>Hand in the complete file (提交完整申报材料). Measures art. 7/8.</summary>
    SubmitDossier = 4,

    /// <summary>Answer requests for more material (按要求补充材料). Measures art. 14/15; the time this takes is not counted as review time.</summary>
    SupplyFurtherMaterial = 5,

    /// <summary>Reduce risk while the review runs (审查期间采取降低风险的措施). Measures art. -/16.</summary>
    TakeInterimMeasures = 6,

    /// <summary>See to it that the supplier keeps its commitments (督促供应方兑现承诺). Measures art. 18/19.</summary>
    SuperviseSupplierCommitments = 7,

    /// <summary>Do not use unreviewed or failed products (不使用未经审查或未通过审查的产品和服务). Cybersecurity Law art. 35 and 65, from 2026 art. 37 and 67.</summary>
    UseOnlyClearedProducts = 8,

    /// <summary>Buy secure and trustworthy products first (优先选用安全可信的产品和服务). CII Regulations art. 19.</summary>
    PreferTrustworthyProducts = 9,

    /// <summary>Sign the security and confidentiality agreement and supervise it (签订安全保密协议并监督履行). Cybersecurity Law art. 36, from 2026 art. 38; CII Regulations art. 20.</summary>
    SignSecurityAgreement = 10,

    /// <summary>Let the dedicated security body take part in the decision (专门安全管理机构参与决策). CII Regulations art. 16.</summary>
    InvolveSecurityBody = 11,

    /// <summary>Report changes that may affect recognition as CII (报告可能影响认定结果的重大变化). CII Regulations art. 11.</summary>
    ReportMaterialCiiChange = 12,

    /// <summary>Take purchases with commercial cryptography through the same review (涉及商用密码的采购同样通过审查). Cryptography Law art. 27; Commercial Cryptography Regulations art. 40.</summary>
    ReviewCryptography = 13,
}
