namespace CiiGuard;

/// <summary>Why material of a review was handed over (披露依据). Zero is no member: a ground that was never given must not pass for one.</summary>
public enum DisclosureGround
{
    /// <summary>The application file (申报). Measures 2020 art. 7, 2022 art. 8.</summary>
    Declaration = 1,

    /// <summary>What the review office asked for in addition (补充材料). 2020 art. 14, 2022 art. 15.</summary>
    SupplementaryMaterial = 2,

    /// <summary>A review that a member unit proposed (依职权审查). 2020 art. 15, 2022 art. 16. That material is handed over on this ground is a reading, not text of law.</summary>
    ReviewExOfficio = 3,

    /// <summary>A report on how commitments are kept (监督报告). 2020 art. 18, 2022 art. 19. That material is handed over on this ground is a reading, not text of law.</summary>
    SupervisionReport = 4,

    /// <summary>
    /// Whoever provided the material consents (提供方同意). 2020 art. 16, 2022 art. 17 ask the review bodies for it; that the operator needs it too is a reading, not text of law.
    /// </summary>
    ConsentOfProvider = 5,
}
