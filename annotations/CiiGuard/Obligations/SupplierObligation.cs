namespace CiiGuard;

/// <summary>What a supplier must be bound to in the contract (供应方义务).</summary>
/// <remarks>
/// <para>
/// The first five come from art. 6 of the Measures and are mandatory for a purchase that is declared for review. Every purchase of a CII operator needs
/// <see cref="SecurityAndConfidentialityAgreement"/> and <see cref="AcceptPerformanceSupervision"/> as well. The rest is recommended.
/// </para>
/// <para>The words of the clauses given here are suggestions, not text of law. Articles of the Measures are written 2020/2022.</para>
/// <para>Zero is no member: it would be an obligation, and a value that was never set must not pass for a clause. Store the name and never the number.</para>
/// </remarks>
public enum SupplierObligation
{
    /// <summary>Cooperate with the review (配合审查). Measures art. 6/6.</summary>
    /// <remarks>
    /// The supplier takes part in any cybersecurity review of this purchase whenever the buyer or the review office asks.
    /// 采购方或审查机构提出要求时，供应方应参与并支持针对本次采购的网络安全审查。
    /// </remarks>
    CooperateWithReview = 1,

    /// <summary>No unlawful acquisition of user data (不非法获取用户数据). Measures art. 6/6.</summary>
    /// <remarks>
    /// The supplier does not use its access as a provider to gain user data by unlawful means. The text says user data, which is wider than personal information.
    /// 供应方不得借供货或服务之机，以违法方式取得用户数据。
    /// </remarks>
    NoIllegalAcquisitionOfUserData = 2,

    /// <summary>No unlawful control of user equipment (不非法控制和操纵用户设备). Measures art. 6/6.</summary>
    /// <remarks>
    /// The supplier does not take control of, or manipulate, user equipment by unlawful means.
    /// 供应方不得以违法手段控制或者操纵用户的设备。
    /// </remarks>
    NoIllegalControlOfUserEquipment = 3,

    /// <summary>No unjustified interruption of supply (无正当理由不中断供货). Measures art. 6/6.</summary>
    /// <remarks>
    /// The supplier does not stop deliveries unless it has a good reason.
    /// 没有正当理由时，供应方不得停止供货。
    /// </remarks>
    NoUnjustifiedSupplyInterruption = 4,

    /// <summary>No unjustified interruption of necessary technical support (无正当理由不中断必要的技术支持). Measures art. 6/6.</summary>
    /// <remarks>
    /// The supplier does not stop technical support that is needed unless it has a good reason.
    /// 没有正当理由时，供应方不得停止必需的技术支持。
    /// </remarks>
    NoUnjustifiedSupportInterruption = 5,

    /// <summary>Provide supplementary material (提供补充材料). Measures art. 14/15.</summary>
    /// <remarks>
    /// The supplier hands over, within the agreed time, what the review office asks for in addition.
    /// 审查机构要求补充材料的，供应方应在约定时间内提交。
    /// </remarks>
    ProvideSupplementaryMaterial = 6,

    /// <summary>Honour the commitments made in the review (履行审查承诺). Measures art. 18/19.</summary>
    /// <remarks>
    /// What the supplier promised in the review binds it throughout the contract, and the buyer may check.
    /// 供应方在审查中所作承诺在合同期内持续有效，采购方有权核查。
    /// </remarks>
    HonourReviewCommitments = 7,

    /// <summary>Support interim measures (配合风险防范措施). Measures art. -/16.</summary>
    /// <remarks>
    /// While a review runs, the supplier helps the buyer carry out risk-reducing steps.
    /// 审查期间，供应方应协助采购方落实降低风险的措施。
    /// </remarks>
    SupportInterimMeasures = 8,

    /// <summary>Security and confidentiality agreement (安全保密协议). Cybersecurity Law art. 36, from 2026 art. 38; CII Regulations art. 20.</summary>
    /// <remarks>
    /// The parties sign a separate agreement on security, secrecy and support duties and liability.
    /// 双方另行订立安全保密协议，写明安全、保密和技术支持方面的义务与责任。
    /// </remarks>
    SecurityAndConfidentialityAgreement = 9,

    /// <summary>Accept supervision of performance (接受履约监督). CII Regulations art. 20.</summary>
    /// <remarks>
    /// The buyer may inspect how the supplier meets these duties.
    /// 供应方接受采购方对上述义务履行情况的监督检查。
    /// </remarks>
    AcceptPerformanceSupervision = 10,

    /// <summary>No malicious program (不含恶意程序). Cybersecurity Law art. 22, from 2026 art. 24.</summary>
    /// <remarks>
    /// Products and services contain no malicious program.
    /// 所供产品和服务不得含有恶意程序。
    /// </remarks>
    NoMaliciousProgram = 11,

    /// <summary>Remedy and report flaws (补救并报告缺陷、漏洞). Cybersecurity Law art. 22, from 2026 art. 24.</summary>
    /// <remarks>
    /// On finding a flaw the supplier acts at once, tells the buyer, and reports as prescribed.
    /// 发现缺陷或漏洞后，供应方应马上补救，告知采购方并按规定上报。
    /// </remarks>
    RemedyAndReportFlaws = 12,

    /// <summary>Continuous security maintenance (持续安全维护). Cybersecurity Law art. 22, from 2026 art. 24.</summary>
    /// <remarks>
    /// Security maintenance goes on for the whole agreed or prescribed term.
    /// 在约定或规定的期限内，供应方持续提供安全维护。
    /// </remarks>
    ContinuousSecurityMaintenance = 13,

    /// <summary>Certified key equipment (关键设备和专用产品认证检测). Cybersecurity Law art. 23, from 2026 art. 25 with the sanction of art. 63.</summary>
    /// <remarks>
    /// Listed key equipment and security products come with proof of certification or testing.
    /// 列入目录的设备和专用产品，供应方应提供认证或检测合格证明。
    /// </remarks>
    CertifiedKeyEquipment = 14,

    /// <summary>No unauthorised use of data (不擅自使用数据). Network Data Security Regulations art. 16.</summary>
    /// <remarks>
    /// The supplier does not access, keep, use or pass on the buyer's network data without consent.
    /// 未经采购方同意，供应方不得访问、留存、使用或对外提供其网络数据。
    /// </remarks>
    NoUnauthorisedDataUse = 15,

    /// <summary>The contract takes effect only after the review (审查通过后生效的条件). Civil Code art. 158 on suspensive conditions.</summary>
    /// <remarks>
    /// <para>
    /// That a contract signed early should carry this condition is remembered from answers of the authority about the 2020 Measures and was not verified:
    /// a reading, not text of law.
    /// </para>
    /// <para>
    /// The contract takes effect only on written notice that no review is needed or that the review was passed.
    /// 本合同自采购方收到“无需审查”或“审查通过”的书面通知时生效。
    /// </para>
    /// </remarks>
    SuspensiveReviewCondition = 16,

    /// <summary>Exit without penalty if the review is not passed (审查未通过时免责退出). Contract practice: a reading, not text of law.</summary>
    /// <remarks>
    /// If the review is not passed, the contract lapses and neither side owes damages.
    /// 审查未通过的，本合同不再生效，双方互不承担违约责任。
    /// </remarks>
    ExitWithoutPenaltyOnNotPassed = 17,

    /// <summary>Notify changes of the facts that risk depends on (风险事实变更通知). Contract practice: a reading, not text of law.</summary>
    /// <remarks>
    /// The supplier reports changes of owner, origin, source code custody or supply route.
    /// 股权、产地、源代码保管或供应渠道发生变化的，供应方应及时告知。
    /// </remarks>
    NotifyChangeOfRiskFacts = 18,
}
