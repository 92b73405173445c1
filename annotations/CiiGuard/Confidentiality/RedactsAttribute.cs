using System;

namespace CiiGuard;

/// <summary>Marks a method, or its return value, that makes review-confidential material safe: what it returns may go to a disclosure sink.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue)]
public sealed class RedactsAttribute : Attribute;
