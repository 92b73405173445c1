using System;

namespace CiiGuard;

/// <summary>Marks a network product or service of the Measures' list (网络产品和服务). Measures 2020 art. 20, 2022 art. 21. Holds for derived types.</summary>
/// <param name="category">Its place in the list.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class CoveredProductAttribute(NetworkProductCategory category) : Attribute
{
    /// <summary>Its place in the list.</summary>
    public NetworkProductCategory Category { get; } = category;
}
