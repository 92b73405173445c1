using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

public sealed class Queries
{
    public SelfAssessmentResult CountNone(List<SelfAssessmentResult> answers) => answers.Count(answer => answer == Affects) == 0 ? NoImpact : MayAffect; // CII3005

    public SelfAssessmentResult CountSome(List<SelfAssessmentResult> answers) => answers.Count(answer => answer == Affects) > 0 ? MayAffect : NoImpact; // CII3005

    public SelfAssessmentResult CountDecided(List<SelfAssessmentResult> answers) => answers.Count(answer => answer != NoImpact) == 0 ? NoImpact : MayAffect;

    public SelfAssessmentResult FilteredAny(List<SelfAssessmentResult> answers) => answers.Where(answer => answer == Affects).Any() ? MayAffect : NoImpact; // CII3005

    public SelfAssessmentResult FilteredAnyDecided(List<SelfAssessmentResult> answers) => answers.Where(answer => answer != NoImpact).Any() ? MayAffect : NoImpact;

    public SelfAssessmentResult Chained(List<SelfAssessmentResult?> answers) =>
        answers.Where(answer => answer.HasValue).Select(answer => answer!.Value).ToList().All(answer => answer == NoImpact) ? NoImpact : MayAffect; // CII3005

    public SelfAssessmentResult AllAnsweredFirst(List<FactorAnswer> answers)
    {
        if (!answers.All(answer => answer.IsAnswered))
            return MayAffect;
        if (answers.Where(answer => answer.IsAnswered).Any(answer => answer.Result != NoImpact))
            return MayAffect;
        return NoImpact;
    }

    public SelfAssessmentResult LoopOverAnswered(List<FactorAnswer> answers)
    {
        foreach (var answer in answers.Where(answer => answer.IsAnswered))
        {
            if (answer.Result != NoImpact)
                return MayAffect;
        }

        return NoImpact; // CII3005
    }

    public SelfAssessmentResult Syntax(List<SelfAssessmentResult> answers)
    {
        var open = from answer in answers where answer is Affects or MayAffect select answer;
        return open.Any() ? MayAffect : NoImpact; // CII3005
    }

    public SelfAssessmentResult ForLoop(SelfAssessmentResult[] answers)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            if (answers[i] == Affects)
                return MayAffect;
        }

        return NoImpact; // CII3005
    }

    public SelfAssessmentResult ForLoopDecided(SelfAssessmentResult[] answers)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            if (answers[i] != NoImpact)
                return MayAffect;
        }

        return NoImpact;
    }

    public SelfAssessmentResult WhileLoop(Queue<SelfAssessmentResult> answers)
    {
        var result = NoImpact;
        while (answers.Count > 0)
        {
            var answer = answers.Dequeue();
            if (answer is MayAffect or Affects)
            {
                result = MayAffect;
                break;
            }
        }

        return result; // CII3005
    }

    public SelfAssessmentResult WhileLoopDecided(Queue<SelfAssessmentResult> answers)
    {
        var result = NoImpact;
        while (answers.Count > 0)
        {
            if (answers.Dequeue() != NoImpact)
            {
                result = MayAffect;
                break;
            }
        }

        return result;
    }

    public void AndAll(Review review, SelfAssessmentResult[] answers)
    {
        var harmless = true;
        foreach (var answer in answers)
            harmless &= answer != Affects;
        if (harmless)
            review.RecordNoImpact(); // CII3005
    }

    public void AndAllDecided(Review review, SelfAssessmentResult[] answers)
    {
        var harmless = true;
        foreach (var answer in answers)
            harmless &= answer == NoImpact;
        if (harmless)
            review.RecordNoImpact();
    }

    public void HelperLoop(Review review, List<SelfAssessmentResult> answers)
    {
        if (!HasHarm(answers))
            review.RecordNoImpact(); // CII3005
    }

    public void HelperLoopDecided(Review review, List<SelfAssessmentResult> answers)
    {
        if (AllHarmless(answers))
            review.RecordNoImpact();
    }

    private static bool HasHarm(List<SelfAssessmentResult> answers)
    {
        foreach (var answer in answers)
        {
            if (answer is Affects or MayAffect)
                return true;
        }

        return false;
    }

    private static bool AllHarmless(List<SelfAssessmentResult> answers)
    {
        foreach (var answer in answers)
        {
            if (answer is not NoImpact)
                return false;
        }

        return true;
    }

    public async Task<SelfAssessmentResult> Awaited(IAsyncEnumerable<SelfAssessmentResult> answers)
    {
        await foreach (var answer in answers)
        {
            if (answer == Affects)
                return Affects;
        }

        return NoImpact; // CII3005
    }
}
