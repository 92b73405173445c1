using System;

namespace CiiGuard;

/// <summary>Marks the type of a contract with a supplier (供应方合同): its members must show the mandatory obligations. Holds for derived types.</summary>
/// <remarks>The duty to bind the supplier belongs to purchases that are declared for review: Measures 2020 art. 6, 2022 art. 6.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class SupplierContractAttribute : Attribute
{
    /// <summary>
    /// Whether the purchase is declared for review. Default: <see langword="true"/>, the cautious answer; <see langword="false"/> turns CII2001 into the suggestion CII2006.
    /// </summary>
    public bool Declared { get; set; } = true;

    /// <summary>Whether this is a framework contract, under which further contracts are made (CII2005). Default: <see langword="false"/>.</summary>
    public bool Framework { get; set; }
}
