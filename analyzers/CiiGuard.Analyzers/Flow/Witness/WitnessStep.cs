using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What a step of a path says.</summary>
internal enum WitnessStepKind
{
    /// <summary>Where the object came from.</summary>
    Origin,

    /// <summary>The object moved to another state.</summary>
    Moved,

    ConditionTrue,
    ConditionFalse,

    /// <summary>A label of a switch, or the pattern of an arm, is the one that applies.</summary>
    CaseTaken,

    CaseLeft,

    /// <summary>A loop over a sequence takes one more element.</summary>
    LoopEntered,

    LoopEnded,

    /// <summary>What <c>?.</c>, <c>??</c> or <c>??=</c> tests was null.</summary>
    IsNull,
    IsNotNull,

    /// <summary>An exception was thrown.</summary>
    Thrown,

    /// <summary>A statement inside a helper.</summary>
    Inside,

    /// <summary>Stands for steps that are left out, for a path is to be read.</summary>
    Omitted,
}

/// <summary>A step on the way from the entry of a body to a requirement that is not met.</summary>
internal readonly struct WitnessStep(WitnessStepKind kind, Location location, string text)
{
    public WitnessStepKind Kind { get; } = kind;

    public Location Location { get; } = location;

    /// <summary>The code, in one line.</summary>
    public string Text { get; } = text;
}
