using System;

namespace CiiGuard;

/// <summary>Marks the member that leads from a contract, an order or a product to its review. A chain of such members is followed.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class GoverningReviewAttribute : Attribute;
