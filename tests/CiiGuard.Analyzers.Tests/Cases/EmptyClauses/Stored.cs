#nullable enable
using CiiGuard;
using System.Diagnostics.CodeAnalysis;

[SupplierContract]
public class Properties
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public required string Required { get; init; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public string? Nullable { get; init; } // CII2003

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public required string? RequiredNullable { get; init; } // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public string NotRequired { get; init; } // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public string NullForgiven { get; set; } = null!; // CII2003
}

[SupplierContract]
public class Initializers
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public string Text { get; set; } = "The supplier takes part.";

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public string EmptyText { get; set; } = ""; // CII2003

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public string White { get; set; } = "  \t"; // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public string FromString { get; set; } = string.Empty; // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public string Default { get; set; } = default!; // CII2003

    [Obligation(SupplierObligation.ProvideSupplementaryMaterial)]
    public List<string> Clauses { get; } = []; // CII2003

    [Obligation(SupplierObligation.HonourReviewCommitments)]
    public List<string> NewList { get; } = new(); // CII2003

    [Obligation(SupplierObligation.SupportInterimMeasures)]
    public IReadOnlyList<string> NoElements { get; set; } = Array.Empty<string>(); // CII2003

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public string[] NoArray { get; set; } = new string[0]; // CII2003

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    public IEnumerable<string> Nothing { get; set; } = Enumerable.Empty<string>(); // CII2003

    [Obligation(SupplierObligation.NoMaliciousProgram)]
    public string[] Filled { get; set; } = ["…"];

    [Obligation(SupplierObligation.RemedyAndReportFlaws)]
    public List<string> FilledList { get; } = new() { "…" };

    [Obligation(SupplierObligation.ContinuousSecurityMaintenance)]
    public object Made { get; } = new object();

    [Obligation(SupplierObligation.NoUnauthorisedDataUse)]
    public required string RequiredAndForgiven { get; init; } = null!;
}

[SupplierContract]
public class Values
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public bool Agreed { get; init; } // CII2003

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public required bool RequiredAgreed { get; init; }

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public bool AgreedFromTheStart { get; init; } = true;

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public bool NotFromTheStart { get; init; } = false; // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public bool? Perhaps { get; init; } // CII2003

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public DateTime SignedOn { get; set; } // CII2003

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    public Terms Terms { get; set; } = new(); // CII2003
}

public record struct Terms(string Text);

[SupplierContract]
public class Fields
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public const string Constant = "…";

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public const string EmptyConstant = ""; // CII2003

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    private readonly string fromInitializer = "…";

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    private readonly string? nullable; // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public required string RequiredField;

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    internal string Forgotten = null!, // CII2003
        ForgottenToo;  // CII2003

    [Obligation(SupplierObligation.NoMaliciousProgram)]
    public static readonly string Static = "…";

    [Obligation(SupplierObligation.RemedyAndReportFlaws)]
    public static string StaticNotSet { get; set; } // CII2003

    [Obligation(SupplierObligation.ContinuousSecurityMaintenance)]
    public static string StaticSet { get; private set; }

    static Fields() => StaticSet = "…";

    [Obligation(SupplierObligation.CertifiedKeyEquipment)]
    public const bool ConstantNo = false; // CII2003

    public override string ToString() => fromInitializer + nullable + Forgotten + ForgottenToo;
}

[SupplierContract]
public class Computed
{
    private readonly string supply = "…";
    private string? cached;
    private string? loose;

    [Obligation(SupplierObligation.CooperateWithReview)]
    public string Text => "…";

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public string Nothing => null!; // CII2003

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public string? Perhaps => cached; // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public string Field => supply;

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public string Lazy => cached ??= Environment.NewLine;

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public string Thrown => throw new NotImplementedException();

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    public string Hidden // CII2003
    {
        get { return loose!; }
        set { loose = value; }
    }

    [Obligation(SupplierObligation.NoMaliciousProgram)]
    public bool No { get => false; } // CII2003

    [Obligation(SupplierObligation.NoUnauthorisedDataUse)]
    public bool Answer => cached is not null;

    [Obligation(SupplierObligation.RemedyAndReportFlaws)]
    public static string OfStatic => "…";
}

[SupplierContract]
public class FlowAttributes
{
    [Obligation(SupplierObligation.CooperateWithReview), DisallowNull]
    public string? NeverSetToNull { get; set; } // CII2003

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData), DisallowNull]
    public string? NeverSetToNullAndSet { get; set; } = "…";

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment), AllowNull]
    public string SetToNull { get; set; } = "…"; // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption), AllowNull]
    public string SetToSomething { get => something; set => something = value ?? "…"; }

    private string something = "…";

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption), MaybeNull]
    public string MaybeNull { get; set; } = "…"; // CII2003

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement), NotNull]
    public string? NotNull { get; } = "…";
}
