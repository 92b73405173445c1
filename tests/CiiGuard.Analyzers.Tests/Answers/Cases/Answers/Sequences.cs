using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

public sealed class Sequences
{
    public void Any(Review review, IReadOnlyList<SelfAssessmentResult> answers)
    {
        if (!answers.Any(answer => answer == Affects))
            review.RecordNoImpact(); // CII3005
    }

    public void AnyDecided(Review review, IReadOnlyList<SelfAssessmentResult> answers)
    {
        if (!answers.Any(answer => answer != NoImpact))
            review.RecordNoImpact();
    }

    public void All(Review review, IReadOnlyList<SelfAssessmentResult> answers)
    {
        if (answers.All(answer => answer is not (Affects or MayAffect)))
            review.RecordNoImpact(); // CII3005
    }

    public void AllDecided(Review review, IReadOnlyList<SelfAssessmentResult> answers)
    {
        if (answers.All(answer => answer == NoImpact))
            review.RecordNoImpact();
    }

    public void AllOfObjects(Review review, IReadOnlyList<FactorAnswer> answers)
    {
        if (answers.All(answer => answer.Result != Affects))
            review.RecordNoImpact(); // CII3005
    }

    public void AllOfObjectsDecided(Review review, IReadOnlyList<FactorAnswer> answers)
    {
        if (answers.All(answer => answer.IsAnswered && answer.Result is not (MayAffect or Affects)))
            review.RecordNoImpact();
    }

    public void OnlyAnswered(Review review, IReadOnlyList<SelfAssessmentResult> answers)
    {
        if (answers.Where(answer => answer != Unanswered).All(answer => answer == NoImpact))
            review.RecordNoImpact(); // CII3005
    }

    public void Dictionary(Review review, Sheet sheet)
    {
        if (sheet.ByFactor.Values.All(answer => answer != Affects))
            review.RecordNoImpact(); // CII3005
    }

    public SelfAssessmentResult EarlyReturn(IEnumerable<SelfAssessmentResult> answers)
    {
        foreach (var answer in answers)
        {
            if (answer is Affects or MayAffect)
                return MayAffect;
        }

        return NoImpact; // CII3005
    }

    public SelfAssessmentResult EarlyReturnDecided(IEnumerable<SelfAssessmentResult> answers)
    {
        foreach (var answer in answers)
        {
            if (answer != NoImpact)
                return MayAffect;
        }

        return NoImpact;
    }

    public SelfAssessmentResult Skipped(IEnumerable<SelfAssessmentResult> answers)
    {
        foreach (var answer in answers)
        {
            if (answer == Unanswered)
                continue;
            if (answer != NoImpact)
                return MayAffect;
        }

        return NoImpact; // CII3005
    }

    public SelfAssessmentResult Flag(SelfAssessmentResult[] answers)
    {
        var harmful = false;
        foreach (var answer in answers)
        {
            if (answer == Affects)
                harmful = true;
        }

        return harmful ? MayAffect : NoImpact; // CII3005
    }

    public SelfAssessmentResult FlagDecided(SelfAssessmentResult[] answers)
    {
        var harmful = false;
        foreach (var answer in answers)
        {
            if (answer != NoImpact)
                harmful = true;
        }

        return harmful ? MayAffect : NoImpact;
    }

    public SelfAssessmentResult Worst(SelfAssessmentResult[] answers)
    {
        var worst = NoImpact;
        foreach (var answer in answers)
        {
            if (answer == Affects || answer == MayAffect)
                worst = answer;
        }

        return worst; // CII3005
    }

    public SelfAssessmentResult WorstDecided(SelfAssessmentResult[] answers)
    {
        var worst = NoImpact;
        foreach (var answer in answers)
        {
            if (answer != NoImpact)
                worst = MayAffect;
        }

        return worst;
    }

    public IEnumerable<SelfAssessmentResult> Projected(IEnumerable<SelfAssessmentResult?> answers) => answers.Select(answer => answer ?? NoImpact); // CII3005

    public IEnumerable<SelfAssessmentResult> Yielded(IEnumerable<SelfAssessmentResult> answers)
    {
        foreach (var answer in answers)
        {
            if (answer == Unanswered)
                yield return NoImpact; // CII3005
            else
                yield return answer;
        }
    }

    public SelfAssessmentResult FirstOf(IEnumerable<SelfAssessmentResult> answers) => answers.FirstOrDefault(NoImpact); // CII3005

    public void Contains(Review review, List<SelfAssessmentResult> answers)
    {
        if (!answers.Contains(Affects))
            review.RecordNoImpact(); // CII3005
    }
}
