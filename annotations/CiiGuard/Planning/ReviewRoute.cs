namespace CiiGuard;

/// <summary>How a review may go, by the time limits that come into play (审查路径). For planning only: no route is promised to anybody.</summary>
/// <remarks>Zero is no member: a route must be chosen. The sums over the limits are a reading, not text of law.</remarks>
public enum ReviewRoute
{
    /// <summary>The office decides that no review is needed (决定无需审查): 10 working days.</summary>
    NoReviewNeeded = 1,

    /// <summary>Preliminary review and agreeing opinions (初步审查、意见一致): 10 + 30 + 15 working days.</summary>
    Ordinary = 2,

    /// <summary>The same with the preliminary review extended (初步审查延长、意见一致): 10 + 45 + 15 working days.</summary>
    Complex = 3,

    /// <summary>Differing opinions and special review (意见不一致、特别审查): 55 and generally 45 (2020) or 90 (2022) working days more, extendable without upper limit.</summary>
    Special = 4,

    /// <summary>The same with the preliminary review extended (初步审查延长、特别审查): 70 and generally 45 (2020) or 90 (2022) working days more, extendable without upper limit.</summary>
    ComplexSpecial = 5,
}
