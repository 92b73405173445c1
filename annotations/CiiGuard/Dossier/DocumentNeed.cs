namespace CiiGuard;

/// <summary>When the application file needs a document (材料要求). Zero is no member: a need that was never set must not pass for none.</summary>
public enum DocumentNeed
{
    /// <summary>Every file for a purchase (采购申报必备): items 1 to 3 of Measures 2020 art. 7, 2022 art. 8.</summary>
    EveryPurchase = 1,

    /// <summary>Where the review needs it (审查需要时): item 4.</summary>
    WhenAsked = 2,

    /// <summary>Listings, not purchases (仅上市申报): item 3 of 2022 art. 8.</summary>
    ListingsOnly = 3,
}
