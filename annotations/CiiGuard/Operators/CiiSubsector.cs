namespace CiiGuard;

/// <summary>Finer division of <see cref="CiiSector"/> (细分行业和领域).</summary>
/// <remarks>
/// No member is text of law. <see cref="Telecommunications"/> to <see cref="SocialSecurity"/> are taken from reports of the authority's answers about the 2020 Measures;
/// the others are named in commentary only, probably after an inspection guide of 2016 that was not verified, and are a reading, not text of law.
/// Zero is no member: it means that no subsector is given.
/// </remarks>
public enum CiiSubsector
{
    /// <summary>Telecommunications (电信).</summary>
    Telecommunications = 1,

    /// <summary>Radio and television (广播电视).</summary>
    RadioAndTelevision = 2,

    /// <summary>Road and water transport (公路水路运输).</summary>
    RoadAndWaterTransport = 3,

    /// <summary>Railway (铁路).</summary>
    Railway = 4,

    /// <summary>Civil aviation (民航).</summary>
    CivilAviation = 5,

    /// <summary>Postal services (邮政).</summary>
    Postal = 6,

    /// <summary>Emergency management (应急管理).</summary>
    EmergencyManagement = 7,

    /// <summary>Health care (卫生健康).</summary>
    HealthCare = 8,

    /// <summary>Social security (社会保障).</summary>
    SocialSecurity = 9,

    /// <summary>Media (媒体). A reading, not text of law.</summary>
    Media = 10,

    /// <summary>Electronic commerce (电子商务). A reading, not text of law.</summary>
    ECommerce = 11,

    /// <summary>Electronic payment (电子支付). A reading, not text of law.</summary>
    EPayment = 12,

    /// <summary>Search engines (搜索引擎). A reading, not text of law.</summary>
    SearchEngine = 13,

    /// <summary>Electronic mail (电子邮件). A reading, not text of law.</summary>
    Email = 14,

    /// <summary>Blogs (博客). A reading, not text of law.</summary>
    Blog = 15,

    /// <summary>Cloud computing (云计算). A reading, not text of law.</summary>
    CloudComputing = 16,

    /// <summary>Enterprise systems (企业系统). A reading, not text of law.</summary>
    EnterpriseSystems = 17,

    /// <summary>Big data (大数据). A reading, not text of law.</summary>
    BigData = 18,
}
