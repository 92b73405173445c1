namespace CiiGuard;

/// <summary>Where one cybersecurity review stands (网络安全审查状态).</summary>
/// <remarks>
/// <para>The stable code of a state is its name. Store the name and never the number: numbers may be reordered between versions.</para>
/// <para>
/// Articles are those of the Cybersecurity Review Measures, written 2020/2022. The time limits named here are working days and an expired
/// one changes nothing: neither edition gives it any effect, and that it is therefore no clearance is a reading, not text of law.
/// </para>
/// <para>
/// A conclusion is expressed by its result (<see cref="Passed"/>, <see cref="PassedWithCommitments"/>, <see cref="NotPassed"/>). Supervision,
/// a request for supplements, interim measures and a complaint lie over a state and are none themselves.
/// </para>
/// </remarks>
/// <seealso cref="ReviewStates"/>
public enum ReviewState
{
    /// <summary>Not known (未知). The zero value: whatever was never set is in no group but <see cref="ReviewStates.Any"/>, and so is not cleared.</summary>
    Unknown = 0,

    /// <summary>A network product or service is to be bought, nothing has been judged yet (采购需求已确定). Art. 5/5.</summary>
    NeedIdentified = 1,

    /// <summary>The operator judges what risks to national security use of the product may bring (预判中). Art. 5/5; the law sets no time limit.</summary>
    SelfAssessing = 2,

    /// <summary>The operator found that national security is not affected (预判不影响国家安全). Art. 5/5.</summary>
    /// <remarks>
    /// The finding is the operator's own. That product, supplier, use or law changing calls for a new one is a reading, not text of law;
    /// that the office may still open a review of its own motion is art. 15/16.
    /// </remarks>
    NoImpactFound = 3,

    /// <summary>National security is or may be affected, the purchase must be declared (应当申报). Art. 5/5; the law sets no time limit.</summary>
    DeclarationDue = 4,

    /// <summary>Operator and supplier put the application file together (准备申报材料). Art. 6 and 7/6 and 8.</summary>
    DossierPreparing = 5,

    /// <summary>The file is with the Cybersecurity Review Office (已申报). Art. 8/9: it decides within 10 working days whether a review is needed.</summary>
    Declared = 6,

    /// <summary>The file does not meet the requirements, so the 10 working days have not begun (材料不符合要求). Art. -/9.</summary>
    /// <remarks>Under the 2020 edition this state is a reading, not text of law: its clock starts with receipt of the material.</remarks>
    DossierDeficient = 7,

    /// <summary>The office has said in writing that no review is needed (无需审查). Art. 8/9.</summary>
    ReviewNotRequired = 8,

    /// <summary>Preliminary review (初步审查). Art. 10/11: 30 working days from the written notice to the operator.</summary>
    PreliminaryReview = 9,

    /// <summary>Preliminary review of a complex case, extended (初步审查延长). Art. 10/11: 15 working days more.</summary>
    PreliminaryReviewExtended = 10,

    /// <summary>Members and departments give their opinion on the recommended conclusion (征求意见). Art. 11/12: 15 working days from receipt.</summary>
    OpinionRound = 11,

    /// <summary>Special review after differing opinions (特别审查). Art. 12 and 13/13 and 14: generally 45 (2020) or 90 (2022) working days.</summary>
    SpecialReview = 12,

    /// <summary>Special review of a complex case, extended (特别审查延长). Art. 13/14: the text sets no upper limit.</summary>
    SpecialReviewExtended = 13,

    /// <summary>The review was passed (通过审查). Art. 11 and 12/12 and 13; the word is implied by the Cybersecurity Law's "failed review".</summary>
    Passed = 14,

    /// <summary>The review was passed on the strength of commitments of the supplier (附承诺通过). Art. 18/19 presupposes such commitments.</summary>
    /// <remarks>That this is a result of its own is a reading, not text of law. It counts as cleared while the commitments are kept.</remarks>
    PassedWithCommitments = 15,

    /// <summary>The review was not passed (不予通过). Cybersecurity Law art. 65, from 2026 art. 67: the product must not be used.</summary>
    NotPassed = 16,

    /// <summary>A member of the review mechanism thinks that a review is needed (成员单位提出). Art. 15/16.</summary>
    ExOfficioProposed = 17,

    /// <summary>The Central Cyberspace Affairs Commission approved a review that nobody declared (依职权启动). Art. 15/16.</summary>
    ExOfficioApproved = 18,

    /// <summary>The operator took its declaration back (撤回). A reading, not text of law: neither edition speaks of withdrawal.</summary>
    Withdrawn = 19,

    /// <summary>The purchase was given up (放弃采购). A reading, not text of law: neither edition speaks of it.</summary>
    Abandoned = 20,
}
