using System;

namespace CiiGuard;

/// <summary>
/// Marks a step of a review that is kept in immutable objects, one per state: after normal completion the review has moved on, the result stands for it, and the object that the step was taken
/// from no longer does. Using that object again, for another step or before a gate, is reported (CII1011).
/// </summary>
/// <remarks>On a method it speaks of the receiver, on a parameter of that argument.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class MovesOnAttribute : Attribute;
