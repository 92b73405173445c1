using System;
using System.Collections.Generic;

namespace CiiGuard;

/// <summary>Marks a bool member that proves, by its result <see cref="When"/>, that its owner carries these obligations.</summary>
/// <param name="obligations">The obligations proven. None given means the five mandatory ones of the Measures, art. 6 of both editions.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ObligationCheckAttribute(params SupplierObligation[] obligations) : Attribute
{
    /// <summary>The obligations proven; empty means the five mandatory ones.</summary>
    public IReadOnlyList<SupplierObligation> Obligations { get; } = obligations;

    /// <summary>The result that proves. Default: <see langword="true"/>.</summary>
    public bool When { get; set; } = true;
}
