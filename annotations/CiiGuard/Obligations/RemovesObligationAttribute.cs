using System;
using System.Collections.Generic;

namespace CiiGuard;

/// <summary>Says that a contract or clause list loses obligations. The places mean the same as for <see cref="AddsObligationAttribute"/>.</summary>
/// <param name="obligations">The obligations lost; none on a parameter.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue | AttributeTargets.Parameter)]
public sealed class RemovesObligationAttribute(params SupplierObligation[] obligations) : Attribute
{
    /// <summary>The obligations lost; none on a parameter.</summary>
    public IReadOnlyList<SupplierObligation> Obligations { get; } = obligations;
}
