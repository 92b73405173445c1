using CiiGuard;
using GridProcurement.Mistakes.Infrastructure;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

/// <summary>Reads the sheets that come back from the departments, and concludes from them.</summary>
public sealed class AssessmentDesk(ILog log)
{
    public SelfAssessmentResult Read(FactorAnswer? answer)
    {
        // Reviewer: the department has not sent this part of the sheet. That is no answer, and least of all this one.
        return answer?.Result ?? SelfAssessmentResult.NoImpact; // expect: CII3005
    }

    public async Task ConcludeAsync(CybersecurityReview review, IReadOnlyList<FactorAnswer> answers, string assessor, CancellationToken cancellationToken)
    {
        // Reviewer: asks for bad news only. A question that nobody has answered is no bad news.
        if (answers.Any(answer => answer.Result is SelfAssessmentResult.Affects or SelfAssessmentResult.MayAffect))
            log.Info($"review {review.FileNumber}: a possible effect, to be declared");
        else if (review.Phase == ReviewPhase.Assessing)
            await review.RecordNoImpactAsync(assessor, cancellationToken); // expect: CII3005
    }

    public SelfAssessmentResult Summarize(IEnumerable<FactorAnswer> answers)
    {
        var summary = SelfAssessmentResult.NoImpact;
        // Reviewer: drafts are left out, and with them the questions that are open.
        foreach (FactorAnswer answer in answers.Where(answer => answer.IsAnswered))
        {
            if (answer.Result is not SelfAssessmentResult.NoImpact)
                summary = SelfAssessmentResult.MayAffect;
        }

        return summary; // expect: CII3005
    }

    /// <summary>As it should be: whatever is not answered counts as a possible effect.</summary>
    public SelfAssessmentResult SummarizeAll(IEnumerable<FactorAnswer> answers)
    {
        var summary = SelfAssessmentResult.NoImpact;
        foreach (FactorAnswer answer in answers)
        {
            if (!answer.IsAnswered || answer.Result is not SelfAssessmentResult.NoImpact)
                summary = SelfAssessmentResult.MayAffect;
        }

        return summary;
    }
}
