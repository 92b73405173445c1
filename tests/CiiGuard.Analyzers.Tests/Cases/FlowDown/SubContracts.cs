using CiiGuard;

[SupplierContract]
[FlowsDownTo(typeof(Bare))]
[FlowsDownTo(typeof(Complete))]
[FlowsDownTo(typeof(ByInterface)), FlowsDownTo(typeof(ByBase))]
[FlowsDownTo(typeof(Generic<>)), FlowsDownTo(typeof(GenericComplete<string>))]
[FlowsDownTo(typeof(Positional))]
[FlowsDownTo(typeof(Outer.Nested))]
[FlowsDownTo(typeof(Parts))]
[FlowsDownTo(typeof(ISubContract))]
[FlowsDownTo(typeof(Value))]
[FlowsDownTo(typeof(Waived))]
[FlowsDownTo(typeof(WaivedTooLongAgo))]
public class Contract
{
    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.SecurityAndConfidentialityAgreement)]
    public required string Terms { get; init; }

    // Whatever is carried flows down, asked for by an article or not.
    [Obligation(SupplierObligation.NoMaliciousProgram)]
    public const string Clean = "…";
}

[SupplierContract]
public class Bare; // CII2005

[SupplierContract]
public class Complete([Obligation(SupplierObligation.SecurityAndConfidentialityAgreement)] string agreement)
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public required string Cooperation { get; init; }

    [Obligation(SupplierObligation.NoMaliciousProgram)]
    private readonly string clean = agreement;

    public override string ToString() => clean;
}

public interface IAll
{
    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.SecurityAndConfidentialityAgreement, SupplierObligation.NoMaliciousProgram)]
    string All { get; }
}

[SupplierContract]
public class ByInterface : IAll
{
    string IAll.All => "…";
}

public class ByBase : ByInterface;

[SupplierContract]
public class Generic<T> // CII2005
{
    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.SecurityAndConfidentialityAgreement)]
    public T? Terms { get; set; }
}

[SupplierContract]
public class GenericComplete<T> : IAll
{
    public string All => "…";
}

[SupplierContract]
public record Positional([Obligation(SupplierObligation.CooperateWithReview)] string Terms); // CII2005

public static class Outer
{
    [Obligation(SupplierObligation.CooperateWithReview, SupplierObligation.SecurityAndConfidentialityAgreement, SupplierObligation.NoMaliciousProgram)]
    public const string NotOfTheNestedType = "…";

    [SupplierContract]
    internal class Nested; // CII2005
}

public partial class Parts
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    public const string First = "…";
}

[SupplierContract]
public partial class Parts; // CII2005

public partial class Parts
{
    [Obligation(SupplierObligation.NoMaliciousProgram)]
    public const string Second = "…";
}

[SupplierContract]
public interface ISubContract // CII2005
{
    [Obligation(SupplierObligation.CooperateWithReview)]
    string Cooperation { get; }
}

public struct Value : ISubContract // CII2005
{
    public readonly string Cooperation => "…";
}

[SupplierContract]
[Waiver("One-off order of 2024.", Until = "2026-11-24")]
public class Waived;

[SupplierContract]
[Waiver("One-off order of 2024.", Until = "2026-11-23")]
public class WaivedTooLongAgo; // CII2005
