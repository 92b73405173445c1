using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Why a conclusion is too early.</summary>
internal enum OpenReason
{
    /// <summary>The answer was looked at, and on this path it may be that there is none.</summary>
    MayBeUnanswered,

    /// <summary>The conclusion is what stands in for an answer that is not there.</summary>
    IsDefault,

    /// <summary>The conclusion is drawn because finding out failed.</summary>
    Failed,

    /// <summary>No answer that is at hand is looked at.</summary>
    NotLookedAt,

    /// <summary>Some answers of an assessment are looked at and others are not.</summary>
    NotAllLookedAt,

    /// <summary>The answer says, or may say, that there is an effect.</summary>
    MayBeAdverse,
}

/// <summary>A conclusion that is drawn although an answer may be open.</summary>
/// <param name="place">The operation to report at.</param>
/// <param name="reason">What is wrong.</param>
/// <param name="answer">The answer, if it is a value that is followed.</param>
/// <param name="symbol">The place that holds the answer, if it is known by name.</param>
internal sealed class OpenAnswer(IOperation place, OpenReason reason, Token? answer = null, ISymbol? symbol = null)
{
    public IOperation Place { get; } = place;

    public OpenReason Reason { get; } = reason;

    public Token? Answer { get; } = answer;

    public ISymbol? Symbol { get; } = symbol;

    /// <summary>The local or parameter that the conclusion is stored in, or read from.</summary>
    public ISymbol? Variable { get; init; }

    /// <summary>Names of the answers that nobody looks at, separated by commas.</summary>
    public string? Unread { get; init; }

    /// <summary>Whether it is stored there.</summary>
    public bool IsWrite { get; init; }

    /// <summary>The same, reported where the helper is called.</summary>
    public OpenAnswer At(IOperation caller) => new(caller, Reason, Answer, Symbol);
}
