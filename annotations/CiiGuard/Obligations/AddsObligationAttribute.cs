using System;
using System.Collections.Generic;

namespace CiiGuard;

/// <summary>Says that a contract or clause list gains obligations.</summary>
/// <remarks>
/// On a method the receiver gains them on normal completion. On a return value the returned object has what the receiver had and these (immutable builders).
/// On a parameter of type <see cref="SupplierObligation"/>, a collection or a <see langword="params"/> of it, it stands without argument and means the values passed.
/// </remarks>
/// <param name="obligations">The obligations gained; none on a parameter.</param>
/// <seealso cref="RemovesObligationAttribute"/>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue | AttributeTargets.Parameter)]
public sealed class AddsObligationAttribute(params SupplierObligation[] obligations) : Attribute
{
    /// <summary>The obligations gained; none on a parameter.</summary>
    public IReadOnlyList<SupplierObligation> Obligations { get; } = obligations;
}
