using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

public sealed class Steps
{
    public void Record(Review review, SelfAssessmentResult answer)
    {
        if (answer != Affects)
            review.RecordNoImpact(); // CII3005
        else
            review.RecordMayAffect();
    }

    public void RecordDecided(Review review, SelfAssessmentResult answer)
    {
        if (answer == NoImpact)
            review.RecordNoImpact();
        else
            review.RecordMayAffect();
    }

    public async Task RecordAsync(Review review, Sheet sheet)
    {
        if (sheet.Control is MayAffect or Affects)
            review.RecordMayAffect();
        else
            await review.RecordNoImpactAsync(); // CII3005
    }

    public async Task RecordDecidedAsync(Review review, Sheet sheet)
    {
        if (sheet.Control is NoImpact && sheet.Product is NoImpact)
            await review.RecordNoImpactAsync();
        else
            review.RecordMayAffect();
    }

    public void RecordByMember(Review review, Sheet sheet)
    {
        if (sheet.Product != Affects && sheet.Control == NoImpact)
            review.RecordNoImpact(); // CII3005
    }

    public void RecordByObject(Review review, Sheet sheet)
    {
        if (sheet.Other?.Result is not (Affects or MayAffect))
            review.RecordNoImpact(); // CII3005
    }

    public void RecordByObjectDecided(Review review, Sheet sheet)
    {
        if (sheet.Other?.Result is NoImpact)
            review.RecordNoImpact();
    }

    public void RecordByNull(Review review, Sheet sheet)
    {
        if (sheet.Other is null)
            review.RecordNoImpact(); // CII3005
    }

    public void RecordByPattern(Review review, Sheet sheet)
    {
        if (sheet is { Control: not Affects, Product: NoImpact })
            review.RecordNoImpact(); // CII3005
    }

    public void RecordByPatternDecided(Review review, Sheet sheet)
    {
        if (sheet is { Control: NoImpact, Product: NoImpact, Other.Result: NoImpact })
            review.RecordNoImpact();
    }

    public void RecordByFlag(Review review, Sheet sheet)
    {
        if (!(sheet.StopsWithoutSupply ?? false))
            review.RecordNoImpact(); // CII3005
    }

    public void RecordByFlagEqual(Review review, Sheet sheet)
    {
        if (sheet.StopsWithoutSupply != true)
            review.RecordNoImpact(); // CII3005
    }

    public void RecordByFlagDecided(Review review, Sheet sheet)
    {
        if (sheet.StopsWithoutSupply == false)
            review.RecordNoImpact();
    }

    public void RecordByOwnScale(Review review, Sheet sheet)
    {
        if (sheet.Sources != Exposure.High)
            review.RecordNoImpact(); // CII3005
    }

    public void RecordByOwnScaleDecided(Review review, Sheet sheet)
    {
        if (sheet.Sources == Exposure.Low)
            review.RecordNoImpact();
    }

    public void RecordByText(Review review, Sheet sheet)
    {
        if (sheet.Compliance is null)
            review.RecordNoImpact(); // CII3005
    }

    public void RecordByTextDecided(Review review, Sheet sheet)
    {
        if (sheet.Compliance is null)
            review.RecordMayAffect();
        else if (sheet.Compliance == "none")
            review.RecordNoImpact();
    }

    public SelfAssessmentResult Failed(Sheet sheet)
    {
        try
        {
            return Find(sheet);
        }
        catch (InvalidOperationException)
        {
            return NoImpact; // CII3005
        }
    }

    public SelfAssessmentResult FailedCautiously(Sheet sheet)
    {
        try
        {
            return Find(sheet);
        }
        catch (InvalidOperationException)
        {
            return MayAffect;
        }
    }

    private static SelfAssessmentResult Find(Sheet sheet) => sheet.Control == Unanswered ? throw new InvalidOperationException() : sheet.Control;

    // A helper that draws the conclusion leaves it to its caller to have asked.
    public void RecordByHelper(Review review, SelfAssessmentResult answer)
    {
        if (answer == Affects)
            review.RecordMayAffect();
        else
            Close(review); // CII3005
    }

    public void RecordByHelperDecided(Review review, SelfAssessmentResult answer)
    {
        if (answer == NoImpact)
            Close(review);
    }

    private static void Close(Review review)
    {
        Console.WriteLine("closing");
        review.RecordNoImpact();
    }

    public FactorAnswer Filled(FactorAnswer? answer) => answer ?? FactorAnswer.NoImpact("not answered"); // CII3005

    public FactorAnswer FilledCautiously(FactorAnswer? answer) => answer ?? FactorAnswer.MayAffect("not answered");

    public void RecordByPredicate(Review review, SelfAssessmentResult answer)
    {
        if (!IsHarmful(answer))
            review.RecordNoImpact(); // CII3005
    }

    public void RecordByPredicateDecided(Review review, SelfAssessmentResult answer)
    {
        if (IsHarmless(answer))
            review.RecordNoImpact();
    }

    private static bool IsHarmful(SelfAssessmentResult answer) => answer is Affects or MayAffect;

    private static bool IsHarmless(SelfAssessmentResult answer) => answer is NoImpact;
}
