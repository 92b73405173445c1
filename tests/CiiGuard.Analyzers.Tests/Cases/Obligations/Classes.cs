using CiiGuard;

[SupplierContract]
public class Nothing // CII2001
{
}

[SupplierContract]
public class Complete
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public required string Cooperation { get; init; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public required string UserData { get; init; }

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public required string UserEquipment { get; init; }

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public required string Supply { get; init; }

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public required string Support { get; init; }
}

[SupplierContract]
public class OneMissing // CII2001
{
    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public required string Cooperation { get; init; }

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment, SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public required string UserEquipment { get; init; }
}

[SupplierContract]
public class OnlyRecommendedOnes // CII2001
{
    [Obligation(
        SupplierObligation.ProvideSupplementaryMaterial,
        SupplierObligation.HonourReviewCommitments,
        SupplierObligation.SupportInterimMeasures,
        SupplierObligation.SecurityAndConfidentialityAgreement,
        SupplierObligation.AcceptPerformanceSupervision,
        SupplierObligation.SuspensiveReviewCondition)]
    public required string Everything { get; init; }
}

// Names prove nothing.
[SupplierContract]
public class NamedButNotMarked // CII2001
{
    public required string CooperateWithReview { get; init; }

    public required string NoIllegalAcquisitionOfUserData { get; init; }
}

public class Unmarked
{
}

[SupplierContract]
public sealed class Generic<T> // CII2001
    where T : class
{
    public T? Product { get; init; }
}

[SupplierContract]
public abstract class Abstract // CII2001
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public abstract string Cooperation { get; }
}

public static class Outer<T>
{
    [SupplierContract]
    private sealed class Inner // CII2001
    {
        [Obligation(
            SupplierObligation.CooperateWithReview,
            SupplierObligation.NoIllegalAcquisitionOfUserData,
            SupplierObligation.NoIllegalControlOfUserEquipment,
            SupplierObligation.NoUnjustifiedSupplyInterruption)]
        public string? Terms { get; init; }
    }
}

// The clauses of a nested type are not those of the type around it.
[SupplierContract]
public class Around // CII2001
{
    public sealed class Terms
    {
        [Obligation(
            SupplierObligation.CooperateWithReview,
            SupplierObligation.NoIllegalAcquisitionOfUserData,
            SupplierObligation.NoIllegalControlOfUserEquipment,
            SupplierObligation.NoUnjustifiedSupplyInterruption,
            SupplierObligation.NoUnjustifiedSupportInterruption)]
        public string? All { get; init; }
    }
}

[SupplierContract] public class @class { } // CII2001

[SupplierContract]
public static class Terms // CII2001
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public const string Cooperation = "…";
}

[SupplierContract(Framework = true)]
public class Framework // CII2001
{
}
