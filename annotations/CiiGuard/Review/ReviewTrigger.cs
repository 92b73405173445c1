namespace CiiGuard;

/// <summary>Who set a review going (审查启动方式). Articles are those of the Measures, 2020/2022.</summary>
/// <remarks>Zero is no member: either trigger is a fact of its own, and a value that was never set must not pass for one.</remarks>
public enum ReviewTrigger
{
    /// <summary>The operator declared its purchase (运营者申报). Art. 5/5.</summary>
    OperatorDeclaration = 1,

    /// <summary>A member of the review mechanism proposed it and the Central Cyberspace Affairs Commission approved (成员单位提出). Art. 15/16.</summary>
    MemberProposal = 2,
}
