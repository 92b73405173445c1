using System;
using System.Collections.Generic;

namespace CiiGuard;

/// <summary>What a member of a self-assessment answers: whether it says anything, the judgement if it gives one, and the reason if it keeps one (回答).</summary>
/// <remarks>What was not answered, and an answer whose judgement cannot be read, is <see cref="SelfAssessmentResult.Unanswered"/> and never taken for no impact.</remarks>
public sealed class RiskAnswer
{
    private static readonly RiskAnswer Nothing = new(EvidenceStatus.Empty, SelfAssessmentResult.Unanswered, null);

    private readonly IReadOnlyDictionary<RiskFactor, SelfAssessmentResult>? _byFactor;

    private RiskAnswer(EvidenceStatus status, SelfAssessmentResult result, string? reason, IReadOnlyDictionary<RiskFactor, SelfAssessmentResult>? byFactor = null)
    {
        Status = status;
        Result = result;
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason;
        _byFactor = byFactor;
    }

    /// <summary>The answer of a member that cannot be read from outside its type.</summary>
    public static RiskAnswer Unseen { get; } = new(EvidenceStatus.Unseen, SelfAssessmentResult.Unanswered, null);

    /// <summary>Whether the member says anything.</summary>
    public EvidenceStatus Status { get; }

    /// <summary>The judgement; <see cref="SelfAssessmentResult.Unanswered"/> if there is none, or none that can be read.</summary>
    public SelfAssessmentResult Result { get; }

    /// <summary>The reason, if the answer keeps one.</summary>
    public string? Reason { get; }

    /// <summary>A judgement without reason.</summary>
    /// <param name="result">The judgement. What is no member of the enum is no answer.</param>
    /// <returns>The answer.</returns>
    public static RiskAnswer Of(SelfAssessmentResult result) =>
        IsJudgement(result) ? new(EvidenceStatus.Present, result, null) : Nothing;

    /// <summary>A judgement without reason, or none.</summary>
    /// <param name="result">The judgement.</param>
    /// <returns>The answer.</returns>
    public static RiskAnswer Of(SelfAssessmentResult? result) => Of(result.GetValueOrDefault());

    /// <summary>A judgement with its reason.</summary>
    /// <remarks>Without a reason "no impact" is no answer; an effect that was found counts all the same.</remarks>
    /// <param name="result">The judgement.</param>
    /// <param name="reason">The reason.</param>
    /// <returns>The answer.</returns>
    public static RiskAnswer Of(SelfAssessmentResult? result, string? reason)
    {
        var judgement = result.GetValueOrDefault();
        return !IsJudgement(judgement) || (judgement == SelfAssessmentResult.NoImpact && string.IsNullOrWhiteSpace(reason))
            ? Nothing
            : new(EvidenceStatus.Present, judgement, reason);
    }

    /// <summary>A judgement per factor. What the dictionary lacks is not answered.</summary>
    /// <param name="results">The judgements.</param>
    /// <returns>The answer.</returns>
    public static RiskAnswer Of(IReadOnlyDictionary<RiskFactor, SelfAssessmentResult>? results) =>
        results is null ? Nothing : new(EvidenceStatus.Empty, SelfAssessmentResult.Unanswered, null, results);

    /// <summary>An answer as it is, or none.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>The answer.</returns>
    public static RiskAnswer Of(RiskAnswer? answer) => answer ?? Nothing;

    /// <summary>An answer of one's own type. Used by generated code, which knows where such a type keeps judgement and reason.</summary>
    /// <typeparam name="T">Type of the answer.</typeparam>
    /// <param name="answer">The answer.</param>
    /// <param name="result">Reads the judgement.</param>
    /// <param name="reason">Reads the reason; null if the type keeps none.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static RiskAnswer Read<T>(T? answer, Func<T, SelfAssessmentResult?> result, Func<T, string?>? reason = null)
        where T : notnull
    {
        if (result is null)
            throw new ArgumentNullException(nameof(result));
        if (answer is null)
            return Nothing;

        return reason is null ? Of(result(answer)) : Of(result(answer), reason(answer));
    }

    /// <summary>The same for a structure that may be null.</summary>
    /// <typeparam name="T">Type of the answer.</typeparam>
    /// <param name="answer">The answer.</param>
    /// <param name="result">Reads the judgement.</param>
    /// <param name="reason">Reads the reason; null if the type keeps none.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static RiskAnswer ReadNullable<T>(T? answer, Func<T, SelfAssessmentResult?> result, Func<T, string?>? reason = null)
        where T : struct => answer is { } given ? Read(given, result, reason) : Nothing;

    /// <summary>A value from which no judgement can be read: a text, a number, a file. See <see cref="Evidence.StatusOf{T}"/>.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The answer. People have to judge what it says; until then the factor counts as one that may affect national security.</returns>
    public static RiskAnswer OfValue<T>(T value) => new(Evidence.StatusOf(value), SelfAssessmentResult.Unanswered, value as string);

    /// <summary>The judgement and the reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Reason is null ? Result.ToString() : Result + ": " + Reason;

    /// <summary>What it answers to one factor.</summary>
    internal RiskAnswer To(RiskFactor factor) =>
        _byFactor is null ? this : _byFactor.TryGetValue(factor, out var result) ? Of(result) : Nothing;

    private static bool IsJudgement(SelfAssessmentResult result) =>
        result is SelfAssessmentResult.MayAffect or SelfAssessmentResult.Affects or SelfAssessmentResult.NoImpact;
}
