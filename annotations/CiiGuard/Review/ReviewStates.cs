using System;

namespace CiiGuard;

/// <summary>A set of review states (网络安全审查状态集合): each <see cref="ReviewState"/> by its own name, and the groups that the rules speak of.</summary>
/// <remarks>
/// <para>The bit of a state is <c>1 &lt;&lt; (int)state</c>. <see cref="Unknown"/> belongs to <see cref="Any"/> and to no other group.</para>
/// <para>The groups are a reading made for software, not terms of the Measures. What each state means and where it comes from is said at <see cref="ReviewState"/>.</para>
/// <para>The empty set has no name on purpose: nothing is in it, so a precondition that asks for it is never met.</para>
/// </remarks>
[Flags]
public enum ReviewStates
{
    /// <summary>Only <see cref="ReviewState.Unknown"/> (未知).</summary>
    Unknown = 1 << (int)ReviewState.Unknown,

    /// <summary>Only <see cref="ReviewState.NeedIdentified"/> (采购需求已确定).</summary>
    NeedIdentified = 1 << (int)ReviewState.NeedIdentified,

    /// <summary>Only <see cref="ReviewState.SelfAssessing"/> (预判中).</summary>
    SelfAssessing = 1 << (int)ReviewState.SelfAssessing,

    /// <summary>Only <see cref="ReviewState.NoImpactFound"/> (预判不影响国家安全).</summary>
    NoImpactFound = 1 << (int)ReviewState.NoImpactFound,

    /// <summary>Only <see cref="ReviewState.DeclarationDue"/> (应当申报).</summary>
    DeclarationDue = 1 << (int)ReviewState.DeclarationDue,

    /// <summary>Only <see cref="ReviewState.DossierPreparing"/> (准备申报材料).</summary>
    DossierPreparing = 1 << (int)ReviewState.DossierPreparing,

    /// <summary>Only <see cref="ReviewState.Declared"/> (已申报): filed, and not yet decided whether a review is needed.</summary>
    Declared = 1 << (int)ReviewState.Declared,

    /// <summary>Only <see cref="ReviewState.DossierDeficient"/> (材料不符合要求).</summary>
    DossierDeficient = 1 << (int)ReviewState.DossierDeficient,

    /// <summary>Only <see cref="ReviewState.ReviewNotRequired"/> (无需审查).</summary>
    ReviewNotRequired = 1 << (int)ReviewState.ReviewNotRequired,

    /// <summary>Only <see cref="ReviewState.PreliminaryReview"/> (初步审查).</summary>
    PreliminaryReview = 1 << (int)ReviewState.PreliminaryReview,

    /// <summary>Only <see cref="ReviewState.PreliminaryReviewExtended"/> (初步审查延长).</summary>
    PreliminaryReviewExtended = 1 << (int)ReviewState.PreliminaryReviewExtended,

    /// <summary>Only <see cref="ReviewState.OpinionRound"/> (征求意见).</summary>
    OpinionRound = 1 << (int)ReviewState.OpinionRound,

    /// <summary>Only <see cref="ReviewState.SpecialReview"/> (特别审查).</summary>
    SpecialReview = 1 << (int)ReviewState.SpecialReview,

    /// <summary>Only <see cref="ReviewState.SpecialReviewExtended"/> (特别审查延长).</summary>
    SpecialReviewExtended = 1 << (int)ReviewState.SpecialReviewExtended,

    /// <summary>Only <see cref="ReviewState.Passed"/> (通过审查).</summary>
    Passed = 1 << (int)ReviewState.Passed,

    /// <summary>Only <see cref="ReviewState.PassedWithCommitments"/> (附承诺通过).</summary>
    PassedWithCommitments = 1 << (int)ReviewState.PassedWithCommitments,

    /// <summary>Only <see cref="ReviewState.NotPassed"/> (不予通过): in no group but <see cref="Any"/>, because it bars every gate.</summary>
    NotPassed = 1 << (int)ReviewState.NotPassed,

    /// <summary>Only <see cref="ReviewState.ExOfficioProposed"/> (成员单位提出).</summary>
    ExOfficioProposed = 1 << (int)ReviewState.ExOfficioProposed,

    /// <summary>Only <see cref="ReviewState.ExOfficioApproved"/> (依职权启动).</summary>
    ExOfficioApproved = 1 << (int)ReviewState.ExOfficioApproved,

    /// <summary>Only <see cref="ReviewState.Withdrawn"/> (撤回).</summary>
    Withdrawn = 1 << (int)ReviewState.Withdrawn,

    /// <summary>Only <see cref="ReviewState.Abandoned"/> (放弃采购).</summary>
    Abandoned = 1 << (int)ReviewState.Abandoned,

    /// <summary>Nothing has been filed yet (尚未申报).</summary>
    Undeclared = NeedIdentified | SelfAssessing | DeclarationDue | DossierPreparing,

    /// <summary>Filed, and no conclusion yet (审查中).</summary>
    UnderReview = Declared | DossierDeficient | PreliminaryReview | PreliminaryReviewExtended | OpinionRound | SpecialReview | SpecialReviewExtended,

    /// <summary>Nothing stands in the way of the contract and of use (审查放行): no effect found, no review needed, or review passed.</summary>
    Cleared = NoImpactFound | ReviewNotRequired | Passed | PassedWithCommitments,

    /// <summary>Taken up again from above, whatever had been found before (重新启动).</summary>
    Reopened = ExOfficioProposed | ExOfficioApproved,

    /// <summary>Ended without a result (未形成结论即终止).</summary>
    Ended = Withdrawn | Abandoned,

    /// <summary>Every state and <see cref="Unknown"/> (任意状态): what is not known is <see cref="Any"/>, and so is not <see cref="Cleared"/>.</summary>
    Any = Unknown | Undeclared | UnderReview | Cleared | NotPassed | Reopened | Ended,
}
