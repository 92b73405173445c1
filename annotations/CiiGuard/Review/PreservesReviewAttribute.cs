using System;

namespace CiiGuard;

/// <summary>Promises that the state of no review is changed: by a method, by what a parameter is used for, by calls of a delegate, or by a whole assembly.</summary>
/// <remarks>Needed at assembly borders only. Within a compilation the analyzers find it out themselves.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Delegate | AttributeTargets.Assembly)]
public sealed class PreservesReviewAttribute : Attribute;
