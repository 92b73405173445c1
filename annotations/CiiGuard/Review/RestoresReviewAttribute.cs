using System;

namespace CiiGuard;

/// <summary>Marks a constructor or method that rebuilds a stored review: it may set the status from a variable, and the state is <see cref="ReviewStates.Any"/> afterwards.</summary>
[AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method)]
public sealed class RestoresReviewAttribute : Attribute;
