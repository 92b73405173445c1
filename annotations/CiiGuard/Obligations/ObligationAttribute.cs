using System;
using System.Collections.Generic;

namespace CiiGuard;

/// <summary>Marks the member that is the clause which carries these obligations (条款).</summary>
/// <remarks>Stands on a property, a field, a constant or a constructor parameter. A member of a base type or interface counts for the types that derive from it.</remarks>
/// <param name="obligations">The obligations that the clause carries.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ObligationAttribute(params SupplierObligation[] obligations) : Attribute
{
    /// <summary>The obligations that the clause carries.</summary>
    public IReadOnlyList<SupplierObligation> Obligations { get; } = obligations;
}
