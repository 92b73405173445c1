namespace CiiGuard.Lists;

/// <summary>
/// What a supplier is bound to, with articles, names and model clauses: the one place that messages, generated checklists, fixes, documentation and tests take them from.
/// The clauses are wording of our own, not text of law.
/// </summary>
internal static class ObligationList
{
    /// <summary>Every obligation, in the order of the vocabulary.</summary>
    public static readonly ListedObligation[] All =
    [
        new("CooperateWithReview", ListedDuty.DeclaredPurchase, ListedCertainty.Text)
        {
            English = "cooperation with the review",
            Chinese = "配合网络安全审查",
            EnglishClause = "The supplier takes part in any cybersecurity review of this purchase whenever the buyer or the review office asks.",
            ChineseClause = "采购方或审查机构提出要求时，供应方应参与并支持针对本次采购的网络安全审查。",
            Articles = [new("Measures-2020", 6), new("Measures-2022", 6)],
        },
        new("NoIllegalAcquisitionOfUserData", ListedDuty.DeclaredPurchase, ListedCertainty.Text)
        {
            English = "no unlawful acquisition of user data",
            Chinese = "不非法获取用户数据",
            EnglishClause = "The supplier does not use its access as a provider to gain user data by unlawful means.",
            ChineseClause = "供应方不得借供货或服务之机，以违法方式取得用户数据。",
            Articles = [new("Measures-2020", 6), new("Measures-2022", 6)],
        },
        new("NoIllegalControlOfUserEquipment", ListedDuty.DeclaredPurchase, ListedCertainty.Text)
        {
            English = "no unlawful control of user equipment",
            Chinese = "不非法控制和操纵用户设备",
            EnglishClause = "The supplier does not take control of, or manipulate, user equipment by unlawful means.",
            ChineseClause = "供应方不得以违法手段控制或者操纵用户的设备。",
            Articles = [new("Measures-2020", 6), new("Measures-2022", 6)],
        },
        new("NoUnjustifiedSupplyInterruption", ListedDuty.DeclaredPurchase, ListedCertainty.Text)
        {
            English = "no interruption of supply without good reason",
            Chinese = "无正当理由不中断产品供应",
            EnglishClause = "The supplier does not stop deliveries unless it has a good reason.",
            ChineseClause = "没有正当理由时，供应方不得停止供货。",
            Articles = [new("Measures-2020", 6), new("Measures-2022", 6)],
        },
        new("NoUnjustifiedSupportInterruption", ListedDuty.DeclaredPurchase, ListedCertainty.Text)
        {
            English = "no interruption of necessary technical support without good reason",
            Chinese = "无正当理由不中断必要的技术支持",
            EnglishClause = "The supplier does not stop technical support that is needed unless it has a good reason.",
            ChineseClause = "没有正当理由时，供应方不得停止必需的技术支持。",
            Articles = [new("Measures-2020", 6), new("Measures-2022", 6)],
        },
        new("ProvideSupplementaryMaterial", ListedDuty.Recommended, ListedCertainty.Reading)
        {
            English = "supplementary material for the review",
            Chinese = "提供审查所需补充材料",
            EnglishClause = "The supplier hands over, within the agreed time, what the review office asks for in addition.",
            ChineseClause = "审查机构要求补充材料的，供应方应在约定时间内提交。",
            Articles = [new("Measures-2020", 14), new("Measures-2022", 15)],
        },
        new("HonourReviewCommitments", ListedDuty.Recommended, ListedCertainty.Reading)
        {
            English = "keeping the commitments made in the review",
            Chinese = "履行审查中作出的承诺",
            EnglishClause = "What the supplier promised in the review binds it throughout the contract, and the buyer may check.",
            ChineseClause = "供应方在审查中所作承诺在合同期内持续有效，采购方有权核查。",
            Articles = [new("Measures-2020", 18), new("Measures-2022", 19)],
        },
        new("SupportInterimMeasures", ListedDuty.Recommended, ListedCertainty.Reading)
        {
            English = "support of risk-reducing measures during the review",
            Chinese = "配合审查期间的风险防范措施",
            EnglishClause = "While a review runs, the supplier helps the buyer carry out risk-reducing steps.",
            ChineseClause = "审查期间，供应方应协助采购方落实降低风险的措施。",
            Articles = [new("Measures-2022", 16)],
        },
        new("SecurityAndConfidentialityAgreement", ListedDuty.EveryPurchase, ListedCertainty.Text)
        {
            English = "a security and confidentiality agreement",
            Chinese = "签订安全保密协议",
            EnglishClause = "The parties sign a separate agreement on security, secrecy and support duties and liability.",
            ChineseClause = "双方另行订立安全保密协议，写明安全、保密和技术支持方面的义务与责任。",
            Articles = [new("CSL-2016", 36), new("CSL-2025", 38), new("CIIR", 20)],
        },
        new("AcceptPerformanceSupervision", ListedDuty.EveryPurchase, ListedCertainty.Text)
        {
            English = "supervision of performance by the buyer",
            Chinese = "接受履约监督",
            EnglishClause = "The buyer may inspect how the supplier meets these duties.",
            ChineseClause = "供应方接受采购方对上述义务履行情况的监督检查。",
            Articles = [new("CIIR", 20)],
        },
        new("NoMaliciousProgram", ListedDuty.Recommended, ListedCertainty.Reading)
        {
            English = "no malicious program",
            Chinese = "不设置恶意程序",
            EnglishClause = "Products and services contain no malicious program.",
            ChineseClause = "所供产品和服务不得含有恶意程序。",
            Articles = [new("CSL-2016", 22), new("CSL-2025", 24)],
        },
        new("RemedyAndReportFlaws", ListedDuty.Recommended, ListedCertainty.Reading)
        {
            English = "remedy and report of flaws",
            Chinese = "补救并报告安全缺陷和漏洞",
            EnglishClause = "On finding a flaw the supplier acts at once, tells the buyer, and reports as prescribed.",
            ChineseClause = "发现缺陷或漏洞后，供应方应马上补救，告知采购方并按规定上报。",
            Articles = [new("CSL-2016", 22), new("CSL-2025", 24)],
        },
        new("ContinuousSecurityMaintenance", ListedDuty.Recommended, ListedCertainty.Reading)
        {
            English = "continuous security maintenance",
            Chinese = "持续提供安全维护",
            EnglishClause = "Security maintenance goes on for the whole agreed or prescribed term.",
            ChineseClause = "在约定或规定的期限内，供应方持续提供安全维护。",
            Articles = [new("CSL-2016", 22), new("CSL-2025", 24)],
        },
        new("CertifiedKeyEquipment", ListedDuty.Recommended, ListedCertainty.Reading)
        {
            English = "certified or tested key equipment",
            Chinese = "关键设备和专用产品经认证或者检测合格",
            EnglishClause = "Listed key equipment and security products come with proof of certification or testing.",
            ChineseClause = "列入目录的设备和专用产品，供应方应提供认证或检测合格证明。",
            Articles = [new("CSL-2016", 23), new("CSL-2025", 25), new("CSL-2025", 63)],
        },
        new("NoUnauthorisedDataUse", ListedDuty.Recommended, ListedCertainty.Reading)
        {
            English = "no unauthorised use of the buyer's data",
            Chinese = "未经同意不使用采购方网络数据",
            EnglishClause = "The supplier does not access, keep, use or pass on the buyer's network data without consent.",
            ChineseClause = "未经采购方同意，供应方不得访问、留存、使用或对外提供其网络数据。",
            Articles = [new("NDSR", 16)],
        },
        new("SuspensiveReviewCondition", ListedDuty.Recommended, ListedCertainty.Unverified)
        {
            English = "effect of the contract only after clearance",
            Chinese = "合同以审查放行为生效条件",
            EnglishClause = "The contract takes effect only on written notice that no review is needed or that the review was passed.",
            ChineseClause = "本合同自采购方收到“无需审查”或“审查通过”的书面通知时生效。",
            IsCommitment = false,
            Articles = [new("CC", 158)],
        },
        new("ExitWithoutPenaltyOnNotPassed", ListedDuty.Recommended, ListedCertainty.Unverified)
        {
            English = "exit without penalty if the review is not passed",
            Chinese = "审查未通过时合同终止且互不担责",
            EnglishClause = "If the review is not passed, the contract lapses and neither side owes damages.",
            ChineseClause = "审查未通过的，本合同不再生效，双方互不承担违约责任。",
            IsCommitment = false,
            Articles = [],
        },
        new("NotifyChangeOfRiskFacts", ListedDuty.Recommended, ListedCertainty.Unverified)
        {
            English = "notice of changes in the facts of risk",
            Chinese = "告知风险事实的变化",
            EnglishClause = "The supplier reports changes of owner, origin, source code custody or supply route.",
            ChineseClause = "股权、产地、源代码保管或供应渠道发生变化的，供应方应及时告知。",
            Articles = [],
        },
    ];

    /// <summary>The entry of a name of the vocabulary, or null.</summary>
    public static ListedObligation? Find(string code) => ListedEntry.Find(All, code);
}
