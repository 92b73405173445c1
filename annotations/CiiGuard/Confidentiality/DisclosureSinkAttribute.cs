using System;

namespace CiiGuard;

/// <summary>Marks a place where review-confidential material must not go: a method with all its arguments, one parameter, or a type with all its members.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class DisclosureSinkAttribute : Attribute;
