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
        return new Helper($"private static {result} {name}(World w, {parameters})", name, construct, body);
    }
}
