using System;

namespace CiiGuard;

/// <summary>Who takes a step of a review (行为主体). A set, because some steps are taken by several together.</summary>
/// <remarks>Zero is no actor: a step that names nobody can be taken by nobody.</remarks>
[Flags]
public enum ReviewActors
{
    /// <summary>Nobody was named (未指明).</summary>
    None = 0,

    /// <summary>The operator that buys (运营者). The edition of 2022 calls it the party as well.</summary>
    Operator = 1 << 0,

    /// <summary>The supplier of the product or service (产品和服务提供者). Art. 14/15 makes it cooperate.</summary>
    Supplier = 1 << 1,

    /// <summary>The Cybersecurity Review Office (网络安全审查办公室). Art. 4.</summary>
    ReviewOffice = 1 << 2,

    /// <summary>A member unit of the review mechanism (成员单位). Art. 4.</summary>
    MemberUnit = 1 << 3,

    /// <summary>The sector's department in charge of CII protection, or another department concerned (相关部门). Art. 10 and 11/11 and 12.</summary>
    Department = 1 << 4,

    /// <summary>The Central Cyberspace Affairs Commission (中央网络安全和信息化委员会). Art. 12 and 15/13 and 16.</summary>
    CentralCommission = 1 << 5,

    /// <summary>Nobody acts, a time limit passes (期限届满). No edition gives it any effect; a step of this actor never clears anything.</summary>
    Clock = 1 << 6,
}
