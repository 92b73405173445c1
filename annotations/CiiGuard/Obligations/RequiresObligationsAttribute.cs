using System;
using System.Collections.Generic;

namespace CiiGuard;

/// <summary>States a precondition: the receiver (on a method) or the argument (on a parameter) must carry these obligations (CII2002).</summary>
/// <param name="obligations">The obligations needed. None given means the five mandatory ones of the Measures, art. 6 of both editions.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class RequiresObligationsAttribute(params SupplierObligation[] obligations) : Attribute
{
    /// <summary>The obligations needed; empty means the five mandatory ones.</summary>
    public IReadOnlyList<SupplierObligation> Obligations { get; } = obligations;
}
