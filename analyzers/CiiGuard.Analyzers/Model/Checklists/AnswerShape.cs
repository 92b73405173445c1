namespace CiiGuard.Analyzers;

/// <summary>How a value answers a question of the risk assessment.</summary>
internal enum AnswerForm
{
    /// <summary>It gives no judgement that can be read.</summary>
    Value = 0,

    /// <summary>It is a judgement itself, or a judgement per factor.</summary>
    Judgement,

    /// <summary>An object of the user's with one member that is the judgement.</summary>
    Object,

    /// <summary>The same, a structure that may be null.</summary>
    NullableStructure,
}

/// <summary>How a member's value answers, and where an answer of the user's own type keeps judgement and reason. Nothing of Roslyn is in it.</summary>
/// <param name="Form">How it answers.</param>
/// <param name="Judgement">Identifier of the member with the judgement, without <c>@</c>.</param>
/// <param name="Reason">Identifier of the text that is the reason, without <c>@</c>; null if there is none.</param>
internal sealed record AnswerShape(AnswerForm Form, string? Judgement = null, string? Reason = null)
{
    public static AnswerShape Value { get; } = new(AnswerForm.Value);

    public static AnswerShape Itself { get; } = new(AnswerForm.Judgement);
}
