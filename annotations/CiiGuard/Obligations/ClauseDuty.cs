namespace CiiGuard;

/// <summary>When the law asks for a clause (条款要求). Zero is no member: a duty that was never set must not pass for a recommendation.</summary>
public enum ClauseDuty
{
    /// <summary>A purchase that is declared for review (申报审查的采购): Measures 2020 art. 6, 2022 art. 6.</summary>
    DeclaredPurchase = 1,

    /// <summary>Every purchase of the operator of a critical information infrastructure (运营者的各项采购): CII Regulations art. 20.</summary>
    EveryPurchase = 2,

    /// <summary>No article asks for the clause (建议): it serves a duty, or is practice.</summary>
    Recommended = 3,
}
