using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>What one self-assessment answers of its worksheet.</summary>
public sealed class RiskEvaluation
{
    internal RiskEvaluation(RiskWorksheet worksheet, IReadOnlyList<RiskResult> results, IReadOnlyList<SelfAssessmentResult> judgements)
    {
        Worksheet = worksheet;
        Results = results;
        Finding = judgements.Contains(SelfAssessmentResult.Affects)
            ? SelfAssessmentResult.Affects
            : judgements.Contains(SelfAssessmentResult.MayAffect) || results.Any(static result => result.Entry.AppliesToPurchases && result.Result != SelfAssessmentResult.NoImpact)
                ? SelfAssessmentResult.MayAffect
                : SelfAssessmentResult.NoImpact;
    }

    /// <summary>The worksheet of the assessment's type.</summary>
    public RiskWorksheet Worksheet { get; }

    /// <summary>A result per entry of the worksheet, in its order.</summary>
    public IReadOnlyList<RiskResult> Results { get; }

    /// <summary>Whether everything that a purchase must answer is answered. Whether the answers are right is for people to judge.</summary>
    public bool IsComplete => !Unanswered.Any();

    /// <summary>What a purchase must answer and is not certainly answered: no member, an empty one, or one that cannot be read.</summary>
    public IEnumerable<RiskResult> Unanswered => Results.Where(static result => result.Entry.AppliesToPurchases && result.Status != EvidenceStatus.Present);

    /// <summary>
    /// What comes out of all answers: no impact only if every factor that a purchase must answer is judged so; otherwise the gravest judgement given, and at least
    /// <see cref="SelfAssessmentResult.MayAffect"/>. That an open question counts as a possible effect is caution, a reading and not text of law.
    /// </summary>
    public SelfAssessmentResult Finding { get; }

    /// <summary>Whether the purchase must be declared for review: Measures 2020 art. 5, 2022 art. 5.</summary>
    public bool MustDeclare => Finding != SelfAssessmentResult.NoImpact;

    /// <summary>The judgement on a factor.</summary>
    /// <param name="factor">The factor.</param>
    /// <returns>The judgement; <see cref="SelfAssessmentResult.Unanswered"/> if there is none, or the edition has no such factor.</returns>
    public SelfAssessmentResult this[RiskFactor factor]
    {
        get
        {
            foreach (var result in Results)
            {
                if (result.Entry.Factor == factor)
                    return result.Result;
            }

            return SelfAssessmentResult.Unanswered;
        }
    }

    /// <summary>The worksheet with its answers, as Markdown with line feeds.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToMarkdown(Language language) => RiskText.Markdown(Worksheet, this, language);

    /// <summary>The worksheet with its answers, as JSON with line feeds.</summary>
    /// <param name="language">Language of the texts.</param>
    /// <returns>The text.</returns>
    public string ToJson(Language language) => RiskText.Json(Worksheet, this, language);
}

/// <summary>What one self-assessment answers to one factor.</summary>
public sealed class RiskResult
{
    internal RiskResult(RiskEntry entry, IReadOnlyList<RiskAnswer> answers)
    {
        Entry = entry;
        Answers = answers;

        // Several members that answer one factor must all do so, and the gravest judgement counts.
        Status = answers.Count == 0 ? EvidenceStatus.Missing : answers.Aggregate(EvidenceStatus.Present, static (status, answer) => Evidence.Least(status, answer.Status));
        Result = answers.Any(static answer => answer.Result == SelfAssessmentResult.Affects)
            ? SelfAssessmentResult.Affects
            : answers.Any(static answer => answer.Result == SelfAssessmentResult.MayAffect)
                ? SelfAssessmentResult.MayAffect
                : answers.Count > 0 && answers.All(static answer => answer.Result == SelfAssessmentResult.NoImpact)
                    ? SelfAssessmentResult.NoImpact
                    : SelfAssessmentResult.Unanswered;
    }

    /// <summary>The entry of the worksheet.</summary>
    public RiskEntry Entry { get; }

    /// <summary>The answers of its members, in their order.</summary>
    public IReadOnlyList<RiskAnswer> Answers { get; }

    /// <summary>Whether it is answered. Where several members answer it, all of them must.</summary>
    public EvidenceStatus Status { get; }

    /// <summary>The gravest judgement; no impact only if all members say so.</summary>
    public SelfAssessmentResult Result { get; }

    /// <summary>Factor and judgement.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Entry.Factor + ": " + Result;
}
