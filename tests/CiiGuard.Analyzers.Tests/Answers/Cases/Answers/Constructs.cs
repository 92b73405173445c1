using CiiGuard;
using static CiiGuard.SelfAssessmentResult;
using Result = CiiGuard.SelfAssessmentResult;

public sealed class Constructs
{
    private SelfAssessmentResult _stored;

    public async Task<Result> Async(Task<Result?> answer) => await answer ?? Result.NoImpact; // CII3005

    public async Task<Result> AsyncDecided(Task<Result?> answer) => await answer ?? Result.MayAffect;

    public async Task RecordAsync(Review review, Func<Task<Result>> ask)
    {
        var answer = await ask().ConfigureAwait(false);
        if (answer != Affects)
            await review.RecordNoImpactAsync(); // CII3005
    }

    public async Task RecordDecidedAsync(Review review, Func<Task<Result>> ask)
    {
        var answer = await ask().ConfigureAwait(false);
        if (answer == NoImpact)
            await review.RecordNoImpactAsync();
    }

    public Func<Result?, Result> Lambda() => answer => answer ?? NoImpact; // CII3005

    public Func<Result?, Result> LambdaDecided() => answer => answer ?? Unanswered;

    public Result LocalFunction(Result answer)
    {
        return Map(answer);

        Result Map(Result given) => given is MayAffect or Affects ? MayAffect : NoImpact; // CII3005
    }

    public Result LocalFunctionDecided(Result answer)
    {
        return Map(answer);

        Result Map(Result given) => given is NoImpact ? NoImpact : MayAffect;
    }

    public Result Invoked(Result answer)
    {
        Func<Result> map = () => answer == Unanswered ? NoImpact : answer; // CII3005
        return map();
    }

    public Result Tuple(Result control, Result product) => (control, product) switch
    {
        (NoImpact, NoImpact) => NoImpact,
        (NoImpact, Unanswered) => NoImpact, // CII3005
        _ => MayAffect,
    };

    public (Result Control, Result Product) Pair(Result? control, Result product) => (control ?? NoImpact, product); // CII3005

    public Result Deconstructed((Result Control, string Reason) answer)
    {
        var (control, _) = answer;
        return control == Affects ? MayAffect : NoImpact; // CII3005
    }

    public Result Record(FactorAnswer answer) => answer is { Result: Affects or MayAffect } ? MayAffect : NoImpact; // CII3005

    public Result RecordDecided(FactorAnswer answer) => answer is (NoImpact, { Length: > 0 }) ? NoImpact : MayAffect;

    public FactorAnswer With(FactorAnswer answer) => answer.Result == Unanswered ? answer with { Result = NoImpact } : answer; // CII3005

    public FactorAnswer WithDecided(FactorAnswer answer) => answer.Result == Unanswered ? answer with { Result = MayAffect } : answer;

    public Sheet Initializer(Result? control, Result product) => new()
    {
        Control = control ?? NoImpact, // CII3005
        Product = product == NoImpact ? NoImpact : MayAffect,
    };

    public void Member(Sheet sheet)
    {
        if (sheet.Control == Unanswered)
            sheet.Control = NoImpact; // CII3005
    }

    public void CompoundNull(Sheet sheet) => sheet.Product ??= NoImpact; // CII3005

    public void CompoundNullDecided(Sheet sheet) => sheet.Product ??= MayAffect;

    public void Field(Result answer)
    {
        _stored = MayAffect;
        if (answer is Unanswered)
            _stored = NoImpact; // CII3005
    }

    public Result Property
    {
        get => _stored == Affects ? Affects : NoImpact; // CII3005
        set => _stored = value is Unanswered ? NoImpact : value; // CII3005
    }

    public Result this[Result? answer] => answer ?? NoImpact; // CII3005

    public static implicit operator Constructs(Result answer) => new() { _stored = answer == Unanswered ? NoImpact : answer }; // CII3005

    public void Out(Result answer, out Result result)
    {
        result = MayAffect;
        if (answer != Affects)
            result = NoImpact; // CII3005
    }

    public Result Finally(Result answer)
    {
        var result = MayAffect;
        try
        {
            Console.WriteLine(answer);
        }
        finally
        {
            if (answer != Affects)
                result = NoImpact; // CII3005
        }

        return result;
    }

    public Result Swallowed(Func<Result> ask)
    {
        var result = NoImpact;
        try
        {
            result = ask();
        }
        catch (TimeoutException)
        {
        }

        return result; // CII3005
    }

    public Result SwallowedCautiously(Func<Result> ask)
    {
        var result = MayAffect;
        try
        {
            result = ask();
        }
        catch (TimeoutException)
        {
        }

        return result;
    }

    public Result SwallowedThenConcluded(Func<Result> ask)
    {
        try
        {
            if (ask() != NoImpact)
                return MayAffect;
        }
        catch (TimeoutException)
        {
        }

        return NoImpact; // CII3005
    }

    public Result Rethrown(Func<Result> ask)
    {
        try
        {
            if (ask() != NoImpact)
                return MayAffect;
        }
        catch (TimeoutException)
        {
            throw;
        }

        return NoImpact;
    }

    public Result CaughtElsewhere(Result answer)
    {
        try
        {
            Console.WriteLine("logged");
        }
        catch (IOException)
        {
        }

        return answer == NoImpact ? NoImpact : MayAffect;
    }

    public Result Using(Result answer)
    {
        using var reader = new StringReader("");
        lock (this)
        {
            return answer is Affects ? MayAffect : NoImpact; // CII3005
        }
    }

    public T Generic<T>(T answer, T fallback) => answer is null ? fallback : answer;

    public Result Nested(Result control, Result product)
    {
        if (control == NoImpact)
        {
            if (product == Affects)
                return Affects;
            return NoImpact; // CII3005
        }

        return MayAffect;
    }

    public Result Combined(Result control, Result product) => control == NoImpact && product != Affects ? NoImpact : MayAffect; // CII3005

    public Result CombinedDecided(Result control, Result product) => control == NoImpact && product == NoImpact ? NoImpact : MayAffect;

    public Result CombinedOr(Result control, Result product) => control == NoImpact || product == NoImpact ? NoImpact : MayAffect; // CII3005

    public Result DeMorgan(Result control, Result product) => !(control != NoImpact || product != NoImpact) ? NoImpact : MayAffect;

    public Result Inverted(Result answer)
    {
        if (answer == NoImpact)
            return MayAffect;
        return NoImpact; // CII3005
    }

    public void DefaultInterpolated(Result answer, Action<string> log)
    {
        log($"{answer} is {(answer == Unanswered ? "open" : "closed")}");
        if (answer == NoImpact)
            log(nameof(NoImpact));
    }
}

/// <summary>An answer that is an object, and may be missing as a whole.</summary>
public static class MissingObjects
{
    public static SelfAssessmentResult NullOrNone(FactorAnswer? a) => a is null || a.Result == NoImpact ? NoImpact : MayAffect; // CII3005

    public static SelfAssessmentResult NullOrNoneByPattern(FactorAnswer? a) => a is null or { Result: NoImpact } ? NoImpact : MayAffect; // CII3005

    public static SelfAssessmentResult NullOrNoneInArms(FactorAnswer? a) => a switch { null => NoImpact, { Result: NoImpact } => NoImpact, _ => MayAffect }; // CII3005

    public static SelfAssessmentResult NotThereOrNot(FactorAnswer? a) => a is not null && a.Result != NoImpact ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult OfMember(Sheet sheet) => sheet.Other is null || sheet.Other.Result == NoImpact ? NoImpact : MayAffect; // CII3005

    public static SelfAssessmentResult Two(FactorAnswer? a, FactorAnswer? b) =>
        (a is null || a.Result == NoImpact) && (b is null || b.Result == NoImpact) ? NoImpact : MayAffect; // CII3005

    public static SelfAssessmentResult OneOfTwo(FactorAnswer? a, FactorAnswer? b)
    {
        if (a is null && b is null)
            return MayAffect;
        if (a is not null && a.Result != NoImpact)
            return MayAffect;
        if (b is not null && b.Result != NoImpact)
            return MayAffect;
        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult ThereAndNone(FactorAnswer? a) => a is not null && a.Result == NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult NullOrSome(FactorAnswer? a) => a is null || a.Result != NoImpact ? MayAffect : NoImpact;

    public static SelfAssessmentResult NeverNull(FactorAnswer a) => a is null || a.Result == NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult ByNullTest(FactorAnswer? a) => a?.Result == NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult ByPattern(FactorAnswer? a) => a is { Result: NoImpact } ? NoImpact : MayAffect;

    public static SelfAssessmentResult ByArm(FactorAnswer? a) => a switch { { Result: NoImpact } => NoImpact, _ => MayAffect };
}
