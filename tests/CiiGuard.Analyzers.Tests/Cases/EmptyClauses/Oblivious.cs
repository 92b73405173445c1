#nullable disable
using CiiGuard;

[SupplierContract]
public class Oblivious
{
    public Oblivious(string cooperation, string equipment)
    {
        Cooperation = cooperation;
        UserEquipment = equipment;
    }

    [Obligation(SupplierObligation.CooperateWithReview)]
    public string Cooperation { get; }

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public string UserData { get; set; } // CII2003

    // Set, and anybody may set it to null afterwards.
    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    public string UserEquipment { get; set; } // CII2003

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    public required string Supply { get; init; }

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public required string Support { get; set; } // CII2003

    [Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)]
    public string Agreement { get; private set; } = "…";

    [Obligation(SupplierObligation.AcceptPerformanceSupervision)]
    public string Supervision { get => supervision; set => supervision = value ?? throw new ArgumentNullException(nameof(value)); }

    private string supervision = "…";
}

public interface IOblivious
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    string Cooperation { get; }
}
