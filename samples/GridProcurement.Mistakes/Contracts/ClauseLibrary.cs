namespace GridProcurement.Mistakes.Contracts;

/// <summary>The wording that the legal department has released. Tender papers and contracts take their clauses from here.</summary>
public static class ClauseLibrary
{
    public static Clause Cooperation { get; } = new(
        "12.1",
        "采购方或审查机构提出要求时，供应方应参与并支持针对本次采购的网络安全审查。",
        "The supplier takes part in any cybersecurity review of this purchase whenever the buyer or the review office asks.");

    public static Clause UserData { get; } = new(
        "12.2",
        "供应方不得借供货或服务之机，以违法方式取得用户数据。",
        "The supplier does not use its access as a provider to gain user data by unlawful means.");

    public static Clause UserEquipment { get; } = new(
        "12.3",
        "供应方不得以违法手段控制或者操纵用户的设备。",
        "The supplier does not take control of, or manipulate, user equipment by unlawful means.");

    public static Clause Supply { get; } = new(
        "12.4",
        "没有正当理由时，供应方不得停止供货。",
        "The supplier does not stop deliveries unless it has a good reason.");

    public static Clause Support { get; } = new(
        "12.5",
        "没有正当理由时，供应方不得停止必需的技术支持。",
        "The supplier does not stop technical support that is needed unless it has a good reason.");

    /// <summary>12.2 and 12.3 in one sentence, for frameworks.</summary>
    public static Clause UserProtection { get; } = new(
        "7.2",
        "供应方不得以违法方式取得用户数据，也不得以违法手段控制或者操纵用户的设备。",
        "The supplier neither gains user data nor takes control of user equipment by unlawful means.");

    /// <summary>12.4 and 12.5 in one sentence, for frameworks.</summary>
    public static Clause Continuity { get; } = new(
        "7.3",
        "没有正当理由时，供应方不得停止服务，也不得停止必需的技术支持。",
        "The supplier stops neither the service nor the technical support it needs unless it has a good reason.");

    public static Clause SecurityAgreement { get; } = new(
        "13.1",
        "双方另行订立安全保密协议，写明安全、保密和技术支持方面的义务与责任。",
        "The parties sign a separate agreement on security, secrecy and support duties and liability.");

    public static Clause Supervision { get; } = new(
        "13.2",
        "供应方接受采购方对上述义务履行情况的监督检查。",
        "The buyer may inspect how the supplier meets these duties.");

    public static Clause SuspensiveCondition { get; } = new(
        "14.1",
        "本合同自采购方收到“无需审查”或“审查通过”的书面通知时生效。",
        "The contract takes effect only on written notice that no review is needed or that the review was passed.");

    public static Clause ExitOnRefusal { get; } = new(
        "14.2",
        "审查未通过的，本合同不再生效，双方互不承担违约责任。",
        "If the review is not passed, the contract lapses and neither side owes damages.");
}
