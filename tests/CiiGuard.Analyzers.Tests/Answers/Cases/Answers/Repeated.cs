using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

public interface IForms
{
    SelfAssessmentResult Ask();

    SelfAssessmentResult Ask(int question);

    Task<bool> IsOpenAsync(List<SelfAssessmentResult> list);

    Task AskAsync(List<SelfAssessmentResult> list);
}

/// <summary>A question that a loop puts again is answered by what was said last; other questions are other answers.</summary>
public sealed class Repeated(IForms forms)
{
    private readonly IForms _forms = forms;

    private SelfAssessmentResult Ask() => _forms.Ask();

    private static SelfAssessmentResult Read(IForms forms, int i) => forms.Ask(i);

    public SelfAssessmentResult AskedByHelper()
    {
        var answer = Unanswered;
        while (answer == Unanswered)
            answer = Ask();
        return answer == NoImpact ? NoImpact : MayAffect;
    }

    public SelfAssessmentResult AskedByOther(IForms forms)
    {
        SelfAssessmentResult answer;
        do
        {
            answer = forms.Ask();
        }
        while (answer == Unanswered);
        return answer == NoImpact ? NoImpact : MayAffect;
    }

    public SelfAssessmentResult AskedOnAndOn(IForms forms)
    {
        while (true)
        {
            var answer = forms.Ask();
            if (answer == Unanswered)
                continue;
            return answer == NoImpact ? NoImpact : MayAffect;
        }
    }

    public SelfAssessmentResult ThreeTimes(IForms forms)
    {
        for (var i = 0; i < 3; i++)
        {
            var answer = forms.Ask();
            if (answer == NoImpact)
                return NoImpact;
        }
        return MayAffect;
    }

    public SelfAssessmentResult ThreeQuestions(IForms forms)
    {
        for (var i = 0; i < 3; i++)
        {
            var answer = forms.Ask(i);
            if (answer == Affects)
                return MayAffect;
        }
        return NoImpact; // CII3005
    }

    public SelfAssessmentResult ThreeQuestionsToHelper(IForms forms)
    {
        for (var i = 0; i < 3; i++)
        {
            var answer = Read(forms, i);
            if (answer == Affects || answer == MayAffect)
                return MayAffect;
        }
        return NoImpact; // CII3005
    }

    public SelfAssessmentResult WhileOpen(List<FactorAnswer> list)
    {
        while (list.Any(a => !a.IsAnswered))
            AskFor(list);
        return list.All(a => a.Result == NoImpact) ? NoImpact : MayAffect;
    }

    public SelfAssessmentResult WhileFlag(List<FactorAnswer> list, bool open)
    {
        while (open)
            open = AskFor(list) == Unanswered;
        return list.All(a => a.Result == NoImpact) ? NoImpact : MayAffect;
    }

    public SelfAssessmentResult WhileHasOpen(List<FactorAnswer> list)
    {
        while (HasOpen(list))
            AskAll(list);
        if (list.Any(a => a.Result != NoImpact))
            return MayAffect;
        return NoImpact;
    }

    public SelfAssessmentResult WhileOpenValuesAny(List<SelfAssessmentResult> list)
    {
        while (list.Any(a => a == Unanswered))
            AskValues(list);
        return list.Any(a => a is MayAffect or Affects) ? MayAffect : NoImpact;
    }

    public async Task AskedAsync(IForms forms, List<SelfAssessmentResult> list, Review review)
    {
        while (await forms.IsOpenAsync(list))
            await forms.AskAsync(list);
        if (list.All(a => a == NoImpact))
            await review.RecordNoImpactAsync();
        else
            review.RecordMayAffect();
    }

    private SelfAssessmentResult AskFor(List<FactorAnswer> list) => _forms.Ask(list.Count);

    private static bool HasOpen(List<FactorAnswer> list) => list.Any(a => !a.IsAnswered);

    private static void AskAll(List<FactorAnswer> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!list[i].IsAnswered)
                list[i] = FactorAnswer.MayAffect(Console.ReadLine() ?? "");
        }
    }

    private static void AskValues(List<SelfAssessmentResult> list)
    {
        for (var i = 0; i < list.Count; i++)
            list[i] = MayAffect;
    }

    public SelfAssessmentResult Taken(Queue<SelfAssessmentResult> answers)
    {
        while (answers.Count > 0)
        {
            var answer = answers.Dequeue();
            if (answer == Unanswered)
                continue;
            if (answer == NoImpact)
                return NoImpact; // CII3005
        }

        return MayAffect;
    }
}
