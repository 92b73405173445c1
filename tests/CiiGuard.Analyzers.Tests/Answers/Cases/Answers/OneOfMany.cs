using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

/// <summary>That one answer says that there is no impact says nothing of the others, unless a certain one was looked for.</summary>
public static class OneOfMany
{
    public static SelfAssessmentResult AnyHarmless(List<SelfAssessmentResult> answers) => answers.Any(a => a == NoImpact) ? NoImpact : MayAffect; // CII3005

    public static SelfAssessmentResult AnyHarmlessIf(List<SelfAssessmentResult> answers)
    {
        if (answers.Any(a => a == NoImpact))
            return NoImpact; // CII3005
        return MayAffect;
    }

    public static void AnyStep(Review review, List<SelfAssessmentResult> answers)
    {
        if (answers.Any(a => a is NoImpact))
            review.RecordNoImpact(); // CII3005
    }

    public static void ContainsStep(Review review, List<SelfAssessmentResult> answers)
    {
        if (answers.Contains(NoImpact))
            review.RecordNoImpact(); // CII3005
    }

    public static void CountStep(Review review, List<SelfAssessmentResult> answers)
    {
        if (answers.Count(a => a == NoImpact) > 0)
            review.RecordNoImpact(); // CII3005
    }

    public static void CountAllStep(Review review, List<SelfAssessmentResult> answers)
    {
        if (answers.Count(a => a == NoImpact) == answers.Count)
            review.RecordNoImpact();
    }

    public static void ExistsStep(Review review, List<SelfAssessmentResult> answers)
    {
        if (answers.Exists(a => a == NoImpact))
            review.RecordNoImpact(); // CII3005
    }

    public static void LoopStep(Review review, List<SelfAssessmentResult> answers)
    {
        foreach (var answer in answers)
        {
            if (answer == NoImpact)
            {
                review.RecordNoImpact(); // CII3005
                return;
            }
        }
    }

    public static void WhereAny(Review review, List<SelfAssessmentResult> answers)
    {
        if (answers.Where(a => a == NoImpact).Any())
            review.RecordNoImpact(); // CII3005
    }

    public static void AnyAndAll(Review review, List<SelfAssessmentResult> answers)
    {
        if (answers.Any(a => a == NoImpact) && answers.All(a => a == NoImpact))
            review.RecordNoImpact();
    }

    public static void NonEmptyAndAll(Review review, List<SelfAssessmentResult> answers)
    {
        if (answers.Any() && answers.All(a => a == NoImpact))
            review.RecordNoImpact();
    }

    // A certain one is looked for.
    public static SelfAssessmentResult One(List<FactorAnswer> answers, string wanted) =>
        answers.Any(a => a.Reason == wanted && a.Result == NoImpact) ? NoImpact : MayAffect;

    public static SelfAssessmentResult OneFound(List<FactorAnswer> answers, string wanted) =>
        answers.FirstOrDefault(a => a.Reason == wanted)?.Result == NoImpact ? NoImpact : MayAffect;

    public static void AnyThenNoOther(Review review, List<SelfAssessmentResult> answers)
    {
        if (answers.Any(a => a == NoImpact) && !answers.Any(a => a != NoImpact))
            review.RecordNoImpact();
    }

    public static void AnyStored(Review review, List<SelfAssessmentResult> answers)
    {
        var harmless = answers.Any(a => a == NoImpact);
        if (harmless)
            review.RecordNoImpact(); // CII3005
    }

    public static void AnyHelper(Review review, List<SelfAssessmentResult> answers)
    {
        if (Some(answers))
            review.RecordNoImpact(); // CII3005
    }

    private static bool Some(List<SelfAssessmentResult> answers) => answers.Any(a => a == NoImpact);

    public static void NoneStep(Review review, List<SelfAssessmentResult> answers)
    {
        if (answers.Any(a => a == NoImpact))
            Console.WriteLine("some are harmless");
        if (answers.All(a => a == NoImpact))
            review.RecordNoImpact();
    }

    public static SelfAssessmentResult UntilSome(List<FactorAnswer> answers, Action<List<FactorAnswer>> ask)
    {
        while (!answers.Any(a => a.Result == NoImpact))
            ask(answers);
        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult UntilAll(List<FactorAnswer> answers, Action<List<FactorAnswer>> ask)
    {
        while (!answers.All(a => a.Result == NoImpact))
            ask(answers);
        return NoImpact;
    }
}
