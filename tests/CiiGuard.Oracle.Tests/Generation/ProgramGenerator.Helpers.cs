using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Generation;

internal enum HelperKind
{
    Execute,
    Guard,
    Predicate,
    Same,
    Disturb,
    Move,
    Swap,
    Give,
    TryGive,
    Invoke,
    Items,
    Desk,
    Bell,
    Closer,
    Clerk,
}

/// <summary>How a helper is called.</summary>
internal sealed record HelperShape(int Number, HelperKind Kind, string Name, bool IsAsync, string Construct)
{
    public string Call(params string[] arguments) => $"{(IsAsync ? "await " : "")}{Name}(w, {string.Join(", ", arguments)})";
}

internal sealed partial class ProgramGenerator
{
    private List<HelperShape> CallsOf(Scope scope, HelperKind kind) =>
        [.. _helpers.Where(helper => helper.Kind == kind && helper.Number < scope.Helpers && (scope.IsAsync || !helper.IsAsync))];

    private Helper MakeHelper(bool mayBeAsync)
    {
        var kind = Pick(Enum.GetValues<HelperKind>());
        var isAsync = mayBeAsync && Chance(0.4) && kind is HelperKind.Execute or HelperKind.Guard or HelperKind.Disturb;
        isAsync &= mayBeAsync;
        var number = _helpers.Count;
        var name = kind.ToString() + number;
        var construct = "helper " + kind.ToString().ToLowerInvariant() + (isAsync ? ", async helper" : "");
        var scope = new Scope
        {
            Subjects = [new("a", null, kind != HelperKind.Swap)],
            IsAsync = isAsync,
            Returns = kind switch
            {
                HelperKind.Predicate => ["return w.Coin();", "return false;"],
                HelperKind.Same => ["return a;"],
                _ => ["return;"],
            },
            Depth = 2,
            Helpers = number,
        };
        var subject = scope.Subjects[0];
        var body = new List<Statement>();
        var result = isAsync ? "async Task" : "void";
        var parameters = "Review a";
        switch (kind)
        {
            case HelperKind.Execute:
                if (Chance(0.4))
                    AddGuarded(body, scope, subject);
                else
                    AddUse(body, scope, subject);
                if (!isAsync && Chance(0.2))
                    body.Add(If(new("w.More()", null), [Line($"{name}(w, a);", "recursion")]));
                break;
            case HelperKind.Guard:
                if (Chance(0.15))
                    AddNoise(body, scope);
                body.Add(_random.Next(5) switch
                {
                    0 => Line("a.Approve();", "transition"),
                    1 => Line("a.EnsureCleared();", "ensure"),
                    2 => If(Denies(scope, subject), [Line("a.Approve();", "transition")]),
                    3 when isAsync => Line("await a.ApproveAsync();", "await"),
                    _ => If(Denies(scope, subject), [Line("throw new InvalidOperationException();", "throw")]),
                });
                if (Chance(0.15))
                    AddNoise(body, scope);
                break;
            case HelperKind.Predicate:
                result = "bool";
                if (Chance(0.3))
                    AddNoise(body, scope);
                if (Chance(0.4))
                {
                    body.Add(If(Denies(scope, subject), [Line("return false;", "return")]));
                    body.Add(Line("return true;", "return"));
                }
                else
                {
                    body.Add(Line("return $0;", "return").With(Shows(scope, subject)));
                }

                break;
            case HelperKind.Same:
                result = "Review";
                if (Chance(0.4))
                    AddNoise(body, scope);
                if (Chance(0.3))
                    body.Add(Line("a.EnsureCleared();", "ensure"));
                body.Add(Line(Pick<string>(["return a;", "return a;", "return new Contract(a).Review;", "return w.Coin() ? a : new Review();"]), "return"));
                break;
            case HelperKind.Disturb:
                AddPlainDisturbance(body, scope, subject);
                if (Chance(0.4))
                    AddNoise(body, scope);
                break;
            case HelperKind.Give:
                parameters = "Review a, out Review b";
                body.Add(Line("b = a;", "out"));
                if (Chance(0.5))
                    body.Add(Line(Pick<string>(["b.EnsureCleared();", "a.Approve();", "b = w.Coin() ? a : new Review();"]), "out"));
                break;
            case HelperKind.TryGive:
                result = "bool";
                parameters = "Review a, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Review? b";
                body.Add(Line("b = null;", "out"));
                body.Add(If(Denies(scope, subject), [Line("return false;", "return")]));
                body.Add(Line("b = a;", "out"));
                body.Add(Line("return true;", "return"));
                break;
            case HelperKind.Invoke:
                parameters = "Action action";
                body.Add(_random.Next(4) switch
                {
                    0 => If(new("w.Coin()", null), [Line("action();", "delegate parameter")]),
                    1 => new Statement("", "while").With(new Part("while (w.More())", [Line("action();", "delegate parameter")])),
                    2 => new Statement("", "try/catch").With(new Part("try", [Line("action();", "delegate parameter")]), new Part("catch (Exception)", [])),
                    _ => Line("action();", "delegate parameter"),
                });
                break;
            case HelperKind.Items:
                result = "IEnumerable<Review>";
                parameters = "Review a, Review b";
                body.Add(Chance(0.5) ? Line("yield return a;", "iterator") : If(Shows(scope, subject), [Line("yield return a;", "iterator")]));
                if (Chance(0.6))
                    body.Add(If(new("b.IsCleared", "check"), [Line("yield return b;", "iterator")]));
                break;
            case HelperKind.Bell or HelperKind.Closer or HelperKind.Clerk:
                return MakeType(number, name, kind);
            case HelperKind.Desk:
                return MakeDesk(number, name, scope, subject);
            case HelperKind.Move:
                parameters = "Deal d, Review a";
                if (Chance(0.3))
                    body.Add(If(Anything(scope), [Line("return;", "return")]));
                body.Add(Line("d.Review = a;", "member write"));
                break;
            default:
                parameters = "ref Review a, ref Review b";
                if (Chance(0.3))
                    body.Add(If(new("w.Coin()", null), [Line("return;", "return")]));
                body.Add(Chance(0.5) ? Line("(a, b) = (b, a);", "tuple, reassignment") : Line("a = b;", "reassignment"));
                break;
        }

        _helpers.Add(new(number, kind, name, isAsync, construct));
        if (kind == HelperKind.Same && body[^1].Text == "return a;" && body.TrueForAll(static s => s.Text is "return a;" or "a.EnsureCleared();") && Chance(0.5))
            return new Helper($"private static T {name}<T>(World w, T a) where T : class, IReview", name, construct + ", generic helper", body);
        return new Helper($"private static {result} {name}(World w, {parameters})", name, construct, body);
    }

    /// <summary>A type whose members do something at a time of their own: on an event, at the end of a using, by an override.</summary>
    private Helper MakeType(int number, string name, HelperKind kind)
    {
        var construct = kind switch { HelperKind.Bell => "event", HelperKind.Closer => "helper Dispose", _ => "virtual call" };
        _helpers.Add(new(number, kind, name, false, construct));
        return kind switch
        {
            HelperKind.Bell => new(
                "private sealed class " + name,
                name,
                construct,
                [
                    Line("internal event Action? Rung;"),
                    new Statement("", "member").With(new Part("internal void Ring(World w)", [Line("w.Note();"), Line("Rung?.Invoke();")])),
                ]),
            HelperKind.Closer => new(
                $"private sealed class {name}(Review review) : IDisposable",
                name,
                construct,
                [new Statement("", "member").With(new Part("public void Dispose()", [Line("review.Reopen();", "losing transition")]))]),
            _ => new(
                "private class " + name,
                name,
                construct,
                [
                    new Statement("", "member").With(new Part("internal virtual void Handle(World w, Review a)", [Line("w.Note();")])),
                    new Statement("", "member").With(new Part($"internal sealed class Strict : {name}", [
                        new Statement("", "member").With(new Part("internal override void Handle(World w, Review a)", [Line("a.Reopen();", "losing transition")]))])),
                ]),
        };
    }

    /// <summary>A type with a field that leads to a review, and members that check, replace and execute.</summary>
    private Helper MakeDesk(int number, string name, Scope scope, Subject subject)
    {
        _helpers.Add(new(number, HelperKind.Desk, name, false, "helper type"));
        var held = new Subject("Review", null, true);
        var inner = new Scope { Subjects = [held], Returns = ["return;"], Depth = 3 };
        var check = new List<Statement>();
        check.Add(Pick<Statement>([Line("Review.EnsureCleared();", "ensure"), If(Denies(inner, held, 2), [Line("throw new InvalidOperationException();", "throw")]), Line("Review.Approve();", "transition")]));
        var execute = new List<Statement>();
        if (Chance(0.3))
            execute.Add(If(Shows(inner, held, 2), [Line("Gates.Execute(Review);", "gate of parameter", Role.Gate)]));
        else
            execute.Add(Line("Gates.Execute(Review);", "gate of parameter", Role.Gate));
        return new Helper(
            $"private sealed class {name}(Review review)",
            name,
            "helper type",
            [
                Line("internal static Review Kept = null!;"),
                Line((Chance(0.5) ? "internal Review Review = review;" : "internal Review Review { get; set; } = review;"), "member"),
                new Statement("", "member").With(new Part("internal void Check(World w)", check)),
                new Statement("", "member").With(new Part("internal void Move(World w, Review to)", Chance(0.3) ? [If(new("w.Coin()", null), [Line("Review = to;", "member write")])] : [Line("Review = to;", "member write")])),
                new Statement("", "member").With(new Part("internal void Disturb(World w)", [Line("Review.Reopen();", "losing transition")])),
                new Statement("", "member").With(new Part("internal void Execute(World w)", execute)),
            ]);
    }
}
