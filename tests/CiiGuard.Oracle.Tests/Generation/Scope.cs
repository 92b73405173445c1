using System.Collections.Generic;

namespace CiiGuard.Oracle.Tests.Generation;

/// <summary>Something that leads to a review: a variable, or a path from a holder.</summary>
/// <param name="Review">The expression that gives the review.</param>
/// <param name="Holder">The contract, deal or order that the path starts from.</param>
/// <param name="Assignable">Whether the program may assign the expression.</param>
internal sealed record Subject(string Review, string? Holder, bool Assignable)
{
    public bool IsVariable => Holder is null;

    /// <summary>Whether a reference to the place can be passed on; properties and indexers have none.</summary>
    public bool HasAddress => Assignable && IsVariable && !Review.StartsWith("map", System.StringComparison.Ordinal) && !Review.EndsWith(".Value", System.StringComparison.Ordinal);
}

/// <summary>What the generator may name at a place, and what is allowed there.</summary>
internal sealed class Scope
{
    public List<Subject> Subjects { get; init; } = [];

    /// <summary>Other names that are meant to be the same object; the program may have made them wrong since.</summary>
    public List<(string One, string Other)> Aliases { get; init; } = [];

    public List<string> Booleans { get; init; } = [];

    public List<string> Tasks { get; init; } = [];

    public List<string> Deals { get; init; } = [];

    public bool IsAsync { get; init; }

    public bool InLoop { get; init; }

    public bool CanBreak { get; init; }

    /// <summary>Statements that leave the body; empty where none may.</summary>
    public IReadOnlyList<string> Returns { get; init; } = [];

    public int Depth { get; init; }

    /// <summary>How many helpers may be called (a helper calls only earlier ones).</summary>
    public int Helpers { get; init; }

    public Scope Inner(bool? isAsync = null, bool? inLoop = null, bool? canBreak = null, IReadOnlyList<string>? returns = null) => new()
    {
        Subjects = [.. Subjects],
        Aliases = [.. Aliases],
        Booleans = [.. Booleans],
        Tasks = [.. Tasks],
        Deals = [.. Deals],
        IsAsync = isAsync ?? IsAsync,
        InLoop = inLoop ?? InLoop,
        CanBreak = canBreak ?? CanBreak,
        Returns = returns ?? Returns,
        Depth = Depth + 1,
        Helpers = Helpers,
    };
}
