using System;

namespace CiiGuard;

/// <summary>Says that sub-contracts of another type must carry the same obligations as this supplier contract (CII2005).</summary>
/// <remarks>May stand several times, also on contracts that are no framework. That obligations should flow down is a reading, not text of law.</remarks>
/// <param name="contractType">The type of the sub-contracts.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class FlowsDownToAttribute(Type contractType) : Attribute
{
    /// <summary>The type of the sub-contracts.</summary>
    public Type ContractType { get; } = contractType;
}
