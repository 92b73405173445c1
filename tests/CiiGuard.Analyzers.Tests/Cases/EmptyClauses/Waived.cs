using CiiGuard;

[SupplierContract]
public class WaivedMembers
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    [Waiver("Filled in by the legal department.", Until = "2026-11-24")]
    public string? ToTheLastDay { get; init; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    [Waiver("Filled in by the legal department.", Until = "2026-11-23")]
    public string? TooLongAgo { get; init; } // CII2003
}

[SupplierContract]
[Waiver("Contracts of the old system.")]
public class WaivedType([Obligation(SupplierObligation.CooperateWithReview)] string? cooperation)
{
    public string? Cooperation => cooperation;
}

[SupplierContract]
[Waiver("")]
public class WaivedWithoutAReason
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public string? Cooperation { get; init; } // CII2003
}
