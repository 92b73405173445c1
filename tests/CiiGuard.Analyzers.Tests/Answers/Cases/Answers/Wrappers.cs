using CiiGuard;
using static CiiGuard.SelfAssessmentResult;

public sealed class Forwarding<T>(T value)
{
    public T Value => value;
}

public sealed class Initialized<T>(T value)
{
    public T Value { get; } = value;
}

public sealed record Wrapped<T>(T Value);

public sealed class Getter<T>(T value)
{
    public T Get() => value;
}

public sealed class Own(SelfAssessmentResult answer)
{
    public SelfAssessmentResult Conclude() => answer == Affects ? MayAffect : NoImpact; // CII3005
    public SelfAssessmentResult ConcludeDecided() => answer == NoImpact ? NoImpact : MayAffect;
    public SelfAssessmentResult Answer => answer;
}

public sealed class OwnGeneric<T>(T answer) where T : notnull
{
    public SelfAssessmentResult Conclude() => answer is Affects ? MayAffect : NoImpact; // CII3005
    public SelfAssessmentResult ConcludeDecided() => answer is NoImpact ? NoImpact : MayAffect;
}

public sealed class OwnNullable(SelfAssessmentResult? answer)
{
    public SelfAssessmentResult Conclude() => answer ?? NoImpact; // CII3005
}

public static class Wrappers
{
    public static SelfAssessmentResult Forwarded(Forwarding<SelfAssessmentResult> holder) => holder.Value == Affects ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult ForwardedDecided(Forwarding<SelfAssessmentResult> holder) => holder.Value == NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult ForwardedOrNone(Forwarding<SelfAssessmentResult?> holder) => holder.Value ?? NoImpact; // CII3005

    public static SelfAssessmentResult InitializedOpen(Initialized<SelfAssessmentResult> holder) => holder.Value == Affects ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult InitializedDecided(Initialized<SelfAssessmentResult> holder) => holder.Value == NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult Positional(Wrapped<SelfAssessmentResult> holder) => holder.Value == Affects ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult PositionalDecided(Wrapped<SelfAssessmentResult> holder) => holder.Value == NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult Got(Getter<SelfAssessmentResult> holder) => holder.Get() == Affects ? MayAffect : NoImpact; // CII3005

    public static SelfAssessmentResult GotDecided(Getter<SelfAssessmentResult> holder) => holder.Get() == NoImpact ? NoImpact : MayAffect;

    public static SelfAssessmentResult Twice(Forwarding<SelfAssessmentResult> holder)
    {
        if (holder.Value == Unanswered)
            return MayAffect;
        return holder.Value is Affects or MayAffect ? MayAffect : NoImpact;
    }

    public static SelfAssessmentResult TwiceWrapped(Wrapped<SelfAssessmentResult> holder)
    {
        if (holder.Value == Unanswered)
            return MayAffect;
        return holder.Value is Affects or MayAffect ? MayAffect : NoImpact;
    }

    public static SelfAssessmentResult Made(SelfAssessmentResult answer)
    {
        var holder = new Forwarding<SelfAssessmentResult>(answer);
        if (holder.Value != NoImpact)
            return MayAffect;
        return NoImpact;
    }

    public static SelfAssessmentResult MadeOpen(SelfAssessmentResult answer)
    {
        var holder = new Forwarding<SelfAssessmentResult>(answer);
        if (holder.Value == Affects)
            return MayAffect;
        return NoImpact; // CII3005
    }

    public static SelfAssessmentResult MadeCrossed(SelfAssessmentResult answer)
    {
        var holder = new Forwarding<SelfAssessmentResult>(answer);
        if (answer != NoImpact)
            return MayAffect;
        return holder.Value == NoImpact ? NoImpact : MayAffect;
    }

    public static SelfAssessmentResult MadeCrossed2(SelfAssessmentResult answer)
    {
        var holder = new Forwarding<SelfAssessmentResult>(answer);
        if (holder.Value != NoImpact)
            return MayAffect;
        return answer;
    }

    public static SelfAssessmentResult ForwardingUnread(Forwarding<SelfAssessmentResult> holder) => NoImpact; // CII3005
}
