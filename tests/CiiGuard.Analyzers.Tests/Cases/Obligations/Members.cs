using CiiGuard;

[SupplierContract]
public class EveryKindOfMember(
    [Obligation(SupplierObligation.CooperateWithReview)] string cooperation)
{
    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public const string UserData = "The supplier does not …";

    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)]
    private static readonly string UserEquipment = "The supplier does not …";

    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)]
    private readonly string supply = cooperation;

    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    internal static string Support => UserEquipment;

    public override string ToString() => supply;
}

[SupplierContract]
public class ConstructorParameters
{
    public ConstructorParameters(
        [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData)] string first,
        [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment, SupplierObligation.NoUnjustifiedSupplyInterruption)] string second,
        [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)] string third) => Text = first + second + third;

    public string Text { get; }
}

// A parameter of an ordinary method is no clause of the contract.
[SupplierContract]
public class MethodParameters // CII2001
{
    public void Set(
        [Obligation(
            SupplierObligation.CooperateWithReview,
            SupplierObligation.NoIllegalAcquisitionOfUserData,
            SupplierObligation.NoIllegalControlOfUserEquipment,
            SupplierObligation.NoUnjustifiedSupplyInterruption,
            SupplierObligation.NoUnjustifiedSupportInterruption)] string terms) => _ = terms;
}

[SupplierContract]
public class Arrays
{
    [Obligation(new[] { SupplierObligation.CooperateWithReview, SupplierObligation.NoIllegalAcquisitionOfUserData })]
    public required string First { get; init; }

    [Obligation(new SupplierObligation[] { SupplierObligation.NoIllegalControlOfUserEquipment, SupplierObligation.NoUnjustifiedSupplyInterruption })]
    public required string Second { get; init; }

    [Obligation((SupplierObligation)Number)]
    public required string Third { get; init; }

    private const int Number = (int)SupplierObligation.NoUnjustifiedSupportInterruption;
}

[SupplierContract]
public class NothingInTheArray // CII2001
{
    [Obligation]
    public required string First { get; init; }

    [Obligation(new SupplierObligation[0])]
    public required string Second { get; init; }

    [Obligation((SupplierObligation)0, (SupplierObligation)12345, default)]
    public required string Third { get; init; }

    [Obligation(null!)]
    public required string Fourth { get; init; }
}

[SupplierContract]
public record Positional(
    [Obligation(SupplierObligation.CooperateWithReview)] string Cooperation,
    [property: Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] string UserData,
    [field: Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)] string UserEquipment,
    [param: Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)] string Supply)
{
    [Obligation(SupplierObligation.NoUnjustifiedSupportInterruption)]
    public required string Support { get; init; }
}

[SupplierContract]
public record PositionalButOne( // CII2001
    [Obligation(SupplierObligation.CooperateWithReview)] string Cooperation,
    [property: Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)] string UserData,
    [Obligation(SupplierObligation.NoIllegalControlOfUserEquipment)] string UserEquipment,
    [Obligation(SupplierObligation.NoUnjustifiedSupplyInterruption)] string Supply);

[SupplierContract]
public sealed record class NoBody; // CII2001

[SupplierContract]
public partial class Indexers // CII2001
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public string this[int index] => index.ToString();

    [Obligation(SupplierObligation.NoIllegalAcquisitionOfUserData)]
    public string? this[string key] { get => key; set { } }
}
