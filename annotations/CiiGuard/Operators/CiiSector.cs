namespace CiiGuard;

/// <summary>Sector of a critical information infrastructure (关键信息基础设施行业和领域).</summary>
/// <remarks>
/// <para>Basis, where a member says nothing else: Cybersecurity Law art. 31, from 2026 art. 33; CII Regulations art. 2.</para>
/// <para>The sector alone makes nobody a CII operator: recognition and notice by the sector's department do (CII Regulations art. 10). See <see cref="Recognition"/>.</para>
/// <para>Zero is no member: a sector that was never set must not pass for one.</para>
/// </remarks>
public enum CiiSector
{
    /// <summary>Public communication and information services (公共通信和信息服务).</summary>
    PublicCommunicationAndInformationServices = 1,

    /// <summary>Energy (能源).</summary>
    Energy = 2,

    /// <summary>Transport (交通).</summary>
    Transport = 3,

    /// <summary>Water conservancy (水利).</summary>
    WaterConservancy = 4,

    /// <summary>Finance (金融).</summary>
    Finance = 5,

    /// <summary>Public services (公共服务).</summary>
    PublicServices = 6,

    /// <summary>E-government (电子政务).</summary>
    EGovernment = 7,

    /// <summary>National defence science, technology and industry (国防科技工业). CII Regulations art. 2; the Cybersecurity Law does not name it.</summary>
    DefenceScienceAndIndustry = 8,

    /// <summary>Other important sectors and fields (其他重要行业和领域), by the harm that damage would do. Residual class of both texts.</summary>
    OtherDesignated = 9,
}
