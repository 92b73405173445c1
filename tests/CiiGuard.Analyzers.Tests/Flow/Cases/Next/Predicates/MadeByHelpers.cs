using System;
using CiiGuard;
namespace Procurement.Cases.MadeByHelpers;
public sealed record Problem(string Text);
public sealed class Factory
{
    private static Problem Make(string text) => new(text);

    private Problem Make2(string text)
    {
        Office.Note(text);
        return new Problem(text);
    }

    private static Problem? MakeMaybe(string text) => text.Length > 3 ? new Problem(text) : null;

    private static Problem MakeDeep(string text) => Make(text);

    public void Expression(ServerReview r)
    {
        Problem? failure = null;
        if (!r.IsCleared)
            failure = Make("open");
        if (failure is not null)
            return;
        Gates.Execute(r);
    }

    public void Body(ServerReview r)
    {
        Problem? failure = null;
        if (!r.IsCleared)
            failure = Make2("open");
        if (failure != null)
            return;
        Gates.Execute(r);
    }

    public void Thrown(ServerReview r)
    {
        Problem? failure = null;
        try
        {
            r.EnsureCleared();
        }
        catch (InvalidOperationException e)
        {
            failure = Make(e.Message);
        }

        if (failure is null)
            Gates.Execute(r);
    }

    public void What_another_helper_makes(ServerReview r)
    {
        Problem? failure = null;
        if (!r.IsCleared)
            failure = MakeDeep("open");
        if (failure is null)
            Gates.Execute(r); // CII1001
    }

    public void Conditional(ServerReview r)
    {
        var failure = r.IsCleared ? null : Make("open");
        if (failure is null)
            Gates.Execute(r);
    }

    public void Maybe(ServerReview r)
    {
        Problem? failure = null;
        if (!r.IsCleared)
            failure = MakeMaybe("open");
        if (failure is null)
            Gates.Execute(r); // CII1001
    }

    private static Problem? Check(ServerReview r) => r.IsCleared ? null : Make("open");

    public void Checked(ServerReview r)
    {
        if (Check(r) is not null)
            return;
        Gates.Execute(r);
    }

    private static Problem? CheckMaybe(ServerReview r) => r.IsCleared ? null : MakeMaybe("open");

    public void Checked_maybe(ServerReview r)
    {
        if (CheckMaybe(r) is not null)
            return;
        Gates.Execute(r); // CII1001
    }

    private static T Identity<T>(T value) => value;

    public void Identity_of(ServerReview r, Problem? given)
    {
        Problem? failure = null;
        if (!r.IsCleared)
            failure = Identity(given);
        if (failure is null)
            Gates.Execute(r); // CII1001
    }
}

public abstract class Overridable
{
    protected abstract Problem? Make(string text);

    protected virtual Problem Make2(string text) => new(text);

    public void Abstract(ServerReview r)
    {
        Problem? failure = null;
        if (!r.IsCleared)
            failure = Make("open");
        if (failure is null)
            Gates.Execute(r); // CII1001
    }

    public void Virtual(ServerReview r)
    {
        Problem? failure = null;
        if (!r.IsCleared)
            failure = Make2("open");
        if (failure is null)
            Gates.Execute(r); // CII1001
    }
}

public sealed class Converted
{
    public static implicit operator Converted?(Problem p) => null;
}

public sealed class Shapes
{
    private static Converted? Make(string text) => new Problem(text);

    public void Operator(ServerReview r)
    {
        Converted? failure = null;
        if (!r.IsCleared)
            failure = Make("open");
        if (failure is null)
            Gates.Execute(r); // CII1001
    }

    private static Problem? Sometimes(string text)
    {
        if (text.Length > 3)
            return new(text);
        return default;
    }

    public void Default(ServerReview r)
    {
        Problem? failure = null;
        if (!r.IsCleared)
            failure = Sometimes("open");
        if (failure is null)
            Gates.Execute(r); // CII1001
    }

    private static Problem Chosen(string text) => text.Length switch
    {
        0 => throw new ArgumentException(text),
        1 => new("one"),
        _ => text.Length > 10 ? new Problem("long") : new Problem(text),
    };

    public void Arms(ServerReview r)
    {
        Problem? failure = null;
        if (!r.IsCleared)
            failure = Chosen("open");
        if (failure is null)
            Gates.Execute(r);
    }

    public void Another(ServerReview r, ServerReview other)
    {
        Problem? failure = null;
        if (!r.IsCleared)
            failure = Chosen("open");
        if (failure is null)
            Gates.Execute(other); // CII1001
    }

    public void Inverted(ServerReview r)
    {
        Problem? failure = null;
        if (r.IsCleared)
            failure = Chosen("open");
        if (failure is null)
            Gates.Execute(r); // CII1001
    }

    private static Problem Lambda(string text)
    {
        Func<Problem?> none = () => { return null; };
        Office.Note(none()?.Text ?? "none");
        return new Problem(text);
    }

    public void With_a_lambda(ServerReview r)
    {
        Problem? failure = null;
        if (!r.IsCleared)
            failure = Lambda("open");
        if (failure is null)
            Gates.Execute(r);
    }

    private static ServerReview New() => new();

    public void Reviews(ServerReview r)
    {
        var made = New();
        if (made is null)
            return;
        Gates.Execute(made); // CII1001
    }
}
