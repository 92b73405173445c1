using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

public static class Values
{
    public static SelfAssessmentResult Coalesce(SelfAssessmentResult? answer) => answer ?? NoImpact; // CII3005

    public static SelfAssessmentResult CoalesceCautiously(SelfAssessmentResult? answer) => answer ?? MayAffect;

    public static SelfAssessmentResult CoalesceToOpen(SelfAssessmentResult? answer) => answer ?? Unanswered;

    public static SelfAssessmentResult Ternary(SelfAssessmentResult answer) => answer == Unanswered ? NoImpact : answer; // CII3005

    public static SelfAssessmentResult OnlyAffects(SelfAssessmentResult answer) => answer == Affects ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult NotAffects(SelfAssessmentResult answer) =>
        answer != Affects && answer != MayAffect
            ? NoImpact // CII3005
            : MayAffect;

    public static SelfAssessmentResult Decided(SelfAssessmentResult answer) => answer == NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult DecidedByPattern(SelfAssessmentResult answer) => answer is Affects or MayAffect or Unanswered ? MayAffect : NoImpact;

    public static SelfAssessmentResult NotUnanswered(SelfAssessmentResult? answer) => answer is null or Unanswered or MayAffect or Affects ? MayAffect : NoImpact;

    public static SelfAssessmentResult NullForgotten(SelfAssessmentResult? answer) => answer is Unanswered or MayAffect or Affects ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult Default(SelfAssessmentResult answer)
    {
        if (answer == default)
            return NoImpact; // CII3005
        return answer;
    }

    public static SelfAssessmentResult Cast(SelfAssessmentResult answer) => (int)answer == 0 ? (SelfAssessmentResult)3 : answer; // CII3005

    public static SelfAssessmentResult Relational(SelfAssessmentResult answer) => answer < MayAffect ? NoImpact : answer; // CII3005

    public static SelfAssessmentResult RelationalDecided(SelfAssessmentResult answer) => answer > Affects ? NoImpact : MayAffect;

    public static SelfAssessmentResult SwitchExpression(SelfAssessmentResult answer) => answer switch
    {
        Affects => Affects,
        MayAffect => MayAffect,
        _ => NoImpact, // CII3005
    };

    public static SelfAssessmentResult SwitchExpressionDecided(SelfAssessmentResult answer) => answer switch
    {
        NoImpact => NoImpact,
        Affects => Affects,
        _ => MayAffect,
    };

    public static SelfAssessmentResult SwitchAllNamed(SelfAssessmentResult answer) => answer switch
    {
        Affects => Affects,
        MayAffect or Unanswered => MayAffect,
        _ => NoImpact,
    };

    public static SelfAssessmentResult SwitchStatement(SelfAssessmentResult answer)
    {
        switch (answer)
        {
            case Affects:
            case MayAffect:
                return MayAffect;
            default:
                return NoImpact; // CII3005
        }
    }

    public static SelfAssessmentResult SwitchStatementDecided(SelfAssessmentResult answer)
    {
        switch (answer)
        {
            case NoImpact:
                return NoImpact;
            case Unanswered:
                throw new InvalidOperationException("Nobody has answered.");
            default:
                return MayAffect;
        }
    }

    public static SelfAssessmentResult OrDefault(SelfAssessmentResult? answer) => answer.GetValueOrDefault(NoImpact); // CII3005

    public static SelfAssessmentResult OrDefaultThenTested(SelfAssessmentResult? answer) => answer.GetValueOrDefault() == NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult OrDefaultThenInverted(SelfAssessmentResult? answer) => answer.GetValueOrDefault() != Affects ? NoImpact : MayAffect; // CII3005

    public static SelfAssessmentResult HasValue(SelfAssessmentResult? answer) => answer.HasValue ? answer.Value : NoImpact; // CII3005

    public static SelfAssessmentResult HasValueDecided(SelfAssessmentResult? answer) => answer.HasValue && answer.Value == NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult Stored(SelfAssessmentResult answer)
    {
        var affects = answer == Affects;
        if (!affects)
            return NoImpact; // CII3005
        return MayAffect;
    }

    public static SelfAssessmentResult StoredDecided(SelfAssessmentResult answer)
    {
        var harmless = answer is NoImpact;
        return harmless ? NoImpact : MayAffect;
    }

    public static SelfAssessmentResult Assigned(SelfAssessmentResult answer)
    {
        var result = answer;
        if (answer == Unanswered)
            result = NoImpact; // CII3005
        return result;
    }

    public static SelfAssessmentResult AssignedDecided(SelfAssessmentResult answer)
    {
        var result = MayAffect;
        if (answer == NoImpact)
            result = NoImpact;
        return result;
    }

    public static SelfAssessmentResult AskedAgain(SelfAssessmentResult? stored, Func<SelfAssessmentResult> ask)
    {
        var answer = stored ?? ask();
        return answer == NoImpact ? NoImpact : MayAffect;
    }

    public static SelfAssessmentResult AskedUntilAnswered(SelfAssessmentResult answer, Func<SelfAssessmentResult> ask)
    {
        while (answer == Unanswered)
            answer = ask();
        return answer == NoImpact ? NoImpact : MayAffect;
    }

    public static SelfAssessmentResult AskedOnce(SelfAssessmentResult answer, Func<SelfAssessmentResult> ask)
    {
        if (answer == Unanswered)
            answer = ask();
        return answer is Affects or MayAffect ? MayAffect : NoImpact; // CII3005
    }

    public static SelfAssessmentResult Looked(SelfAssessmentResult answer)
    {
        if (answer == Unanswered)
            Console.WriteLine("nobody has answered");
        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult Guarded(SelfAssessmentResult answer)
    {
        if (answer == Unanswered)
            throw new InvalidOperationException("Nobody has answered.");
        if (answer != NoImpact)
            return MayAffect;
        return NoImpact;
    }

    public static SelfAssessmentResult Goto(SelfAssessmentResult answer)
    {
        if (answer == NoImpact)
            goto harmless;
        if (answer == Unanswered)
            goto harmless;
        return MayAffect;
    harmless:
        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult Equal(SelfAssessmentResult answer) => answer.Equals(Affects) || answer.Equals(MayAffect) ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult EqualDecided(SelfAssessmentResult answer) => answer.Equals(NoImpact) ? NoImpact : MayAffect;

    public static SelfAssessmentResult Parsed(string text) => Enum.TryParse<SelfAssessmentResult>(text, out var answer) ? answer : NoImpact; // CII3005

    public static SelfAssessmentResult ParsedCautiously(string text) => Enum.TryParse<SelfAssessmentResult>(text, out var answer) ? answer : MayAffect;

    public static SelfAssessmentResult LookedUp(Dictionary<string, SelfAssessmentResult> answers) => answers.TryGetValue("a", out var answer) ? answer : NoImpact; // CII3005

    public static SelfAssessmentResult LookedUpIgnored(Dictionary<string, SelfAssessmentResult> answers)
    {
        answers.TryGetValue("a", out var answer);
        return answer is MayAffect or Affects ? MayAffect : NoImpact; // CII3005
    }

    public static SelfAssessmentResult LookedUpDecided(Dictionary<string, SelfAssessmentResult> answers) =>
        answers.TryGetValue("a", out var answer) && answer == NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult LookedUpOrDefault(Dictionary<string, SelfAssessmentResult> answers) => answers.GetValueOrDefault("a", NoImpact); // CII3005

    public static SelfAssessmentResult LookedUpOrCautious(Dictionary<string, SelfAssessmentResult> answers) => answers.GetValueOrDefault("a", MayAffect);

    // Somebody answered: nothing is looked at, so nothing is left open.
    public static FactorAnswer Answer(string reason) => new(NoImpact, reason);

    public static void Answer(Sheet sheet) => sheet.Control = NoImpact;

    public static bool IsNoImpact(SelfAssessmentResult answer) => answer == NoImpact;

    public static string Show(SelfAssessmentResult answer) => answer switch { NoImpact => "no impact", Unanswered => "open", _ => "impact" };
}
