using System;

namespace CiiGuard;

/// <summary>Names a question that the text of the law leaves open (存疑之处). Shown wherever the state, step or procedure is shown.</summary>
/// <param name="english">The question, and how it is handled here.</param>
/// <param name="chinese">The same in Chinese.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class OpenPointAttribute(string english, string chinese) : Attribute
{
    /// <summary>The question, and how it is handled here.</summary>
    public string English { get; } = english;

    /// <summary>The same in Chinese.</summary>
    public string Chinese { get; } = chinese;
}
