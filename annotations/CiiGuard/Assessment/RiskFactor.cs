namespace CiiGuard;

/// <summary>One question of the risk assessment (风险因素). Measures 2020 art. 9 with five items, 2022 art. 10 with seven.</summary>
/// <remarks>
/// <para>The members are the single questions inside the items; each names its item, 2020/2022, and a dash where an edition lacks it.</para>
/// <para>
/// Item 6 of 2022 is about listings. That it does not apply to a purchase, which is not the same as no risk, is a reading and not text of law.
/// </para>
/// <para>Zero is no member: it would be a factor, and a value that was never set must not pass for an answered one. Store the name and never the number.</para>
/// </remarks>
public enum RiskFactor
{
    /// <summary>Critical information infrastructure comes under unlawful control (关键信息基础设施被非法控制). Item 1/1.</summary>
    IllegalControlOfCii = 1,

    /// <summary>It is interfered with (遭受干扰). Item 1/1.</summary>
    InterferenceWithCii = 2,

    /// <summary>It is destroyed or damaged (遭受破坏). Item 1/1.</summary>
    DestructionOfCii = 3,

    /// <summary>Important data are stolen, leaked or damaged (重要数据失窃、泄露或毁损). Item 1/5.</summary>
    ImportantDataTheftLeakDamage = 4,

    /// <summary>Core data or a large amount of personal information are stolen, leaked or damaged (核心数据或大量个人信息失窃、泄露或毁损). Item -/5.</summary>
    CoreDataOrMassPersonalDataTheftLeakDamage = 5,

    /// <summary>Such data are used unlawfully (数据被非法利用). Item -/5.</summary>
    IllegalDataUse = 6,

    /// <summary>Such data leave the country unlawfully (数据非法出境). Item -/5.</summary>
    IllegalDataExport = 7,

    /// <summary>An interruption of supply harms business continuity (供应中断危害业务连续性). Item 2/2.</summary>
    BusinessContinuityHarmFromSupplyInterruption = 8,

    /// <summary>Security of the product or service (产品和服务的安全性). Item 3/3.</summary>
    ProductSecurity = 9,

    /// <summary>Its openness (开放性). Item 3/3.</summary>
    ProductOpenness = 10,

    /// <summary>Its transparency (透明性). Item 3/3.</summary>
    ProductTransparency = 11,

    /// <summary>Diversity of sources (来源多样性). Item 3/3.</summary>
    SourceDiversity = 12,

    /// <summary>Reliability of the supply channel (供应渠道可靠性). Item 3/3.</summary>
    SupplyChannelReliability = 13,

    /// <summary>Supply may stop for political, diplomatic or trade reasons (政治外交贸易原因断供). Item 3/3.</summary>
    PoliticalDiplomaticTradeDisruption = 14,

    /// <summary>How the supplier complies with Chinese law (供应方守法情况). Item 4/4.</summary>
    SupplierComplianceWithChineseLaw = 15,

    /// <summary>Influence or control by foreign governments after a listing (上市后受外国政府影响或控制). Item -/6, listings only.</summary>
    ForeignGovernmentInfluenceAfterListing = 16,

    /// <summary>Network information security risk that a listing brings (上市带来的网络信息安全风险). Item -/6, listings only.</summary>
    NetworkInformationSecurityAfterListing = 17,

    /// <summary>Other factors (其他因素). Item 5/7: 2020 of CII security and national security, 2022 of network and data security too.</summary>
    OtherRisk = 18,
}
