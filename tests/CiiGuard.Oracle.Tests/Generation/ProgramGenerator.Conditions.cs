using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    /// <summary>Something that, if true, shows that the review is cleared.</summary>
    private Expression Shows(Scope scope, Subject subject, int depth = 0)
    {
        if (depth < 2 && Chance(0.3))
        {
            return _random.Next(9) switch
            {
                5 => new("($0 & $1)", "&", Shows(scope, subject, depth + 1), Anything(scope, depth + 1)),
                6 => new("($0) == true", "== true", Shows(scope, subject, depth + 1)),
                7 => new("($0) is not true", "is not", Denies(scope, subject, depth + 1)),
                8 => new("($0) != false", "!= false", Shows(scope, subject, depth + 1)),
                0 => new("$0 && $1", "&&", Shows(scope, subject, depth + 1), Anything(scope, depth + 1)),
                1 => new("$0 && $1", "&&", Anything(scope, depth + 1), Shows(scope, subject, depth + 1)),
                2 => new("!($0)", "!", Denies(scope, subject, depth + 1)),
                3 => new("($0 || $1)", "||", Shows(scope, subject, depth + 1), Shows(scope, UnderSomeName(scope, subject), depth + 1)),
                _ => new("($0 ? $1 : $2)", "?: condition", Anything(scope, depth + 1), Shows(scope, subject, depth + 1), Shows(scope, subject, depth + 1)),
            };
        }

        if (Chance(0.12))
            return ShowsByFeature(subject);
        var r = subject.Review;
        var forms = new List<Expression>
        {
            new($"{r}.IsCleared", "check"),
            new($"{r}.IsCleared", "check"),
            new($"!{r}.IsOpen", "check"),
            new($"{r}.MayProceed()", "check"),
            new($"{r}.IsClearedAndPublished", "inexact check"),
            new($"{r}.ConfirmCleared()", "ensures when"),
            new($"Gates.HasPassed({r})", "check of parameter"),
            new($"{r}.Phase == Phase.Approved", "status =="),
            new($"{r}.Phase is Phase.Approved", "status is"),
            new($"{r} is {{ Phase: Phase.Approved }}", "property pattern"),
            new($"{r} is {{ IsCleared: true }}", "property pattern"),
            new($"{r}.Light == Light.Green", "check of enum"),
            new($"{r}.FindClearance() != null", "check of nullable"),
            new($"{r}.FindClearance() is {{ }}", "check of nullable"),
            new($"{r}.TryApprove()", "transition when"),
            new($"({r}.Phase switch {{ Phase.Approved => true, _ => false }})", "switch expression"),
        };
        if (subject.Holder is { } holder && holder[0] == 'c')
            forms.Add(new($"{holder}.CanExecute", "check of contract"));
        if (scope.IsAsync)
        {
            forms.Add(new($"await {r}.MayProceedAsync()", "await"));
            forms.Add(new($"await {r}.TryApproveAsync()", "await"));
        }

        forms.AddRange(CallsOf(scope, HelperKind.Predicate).Select(helper => new Expression(helper.Call(r), "helper predicate")));
        return Pick(forms);
    }

    /// <summary>Something that, if false, shows that the review is cleared.</summary>
    private Expression Denies(Scope scope, Subject subject, int depth = 0)
    {
        if (depth < 2 && Chance(0.25))
        {
            return _random.Next(2) switch
            {
                0 => new("($0 || $1)", "||", Denies(scope, subject, depth + 1), Anything(scope, depth + 1)),
                _ => new("($0 || $1)", "||", Anything(scope, depth + 1), Denies(scope, subject, depth + 1)),
            };
        }

        var r = subject.Review;
        return _random.Next(7) switch
        {
            0 => new($"{r}.IsOpen", "check"),
            1 => new($"{r}.Phase != Phase.Approved", "status !="),
            2 => new($"{r}.Phase is not Phase.Approved", "status is"),
            3 => new($"{r}.Phase is Phase.Draft or Phase.Filed or Phase.Refused or Phase.Reopened", "status is"),
            4 => new($"{r}.FindClearance() is null", "check of nullable"),
            _ => new("!($0)", "!", Shows(scope, subject, 2)),
        };
    }

    /// <summary>Something that has no clear meaning for any review.</summary>
    private Expression Anything(Scope scope, int depth = 0)
    {
        if (depth < 2 && Chance(0.2))
        {
            return Pick<Expression>(
            [
                new("$0 && $1", "&&", Anything(scope, depth + 1), Anything(scope, depth + 1)),
                new("($0 || $1)", "||", Anything(scope, depth + 1), Anything(scope, depth + 1)),
                new("!($0)", "!", Anything(scope, depth + 1)),
            ]);
        }

        var subject = PickSubject(scope);
        var other = PickSubject(scope);
        var forms = new List<Expression>
        {
            new("w.Coin()", null),
            new("w.Coin()", null),
            new("w.Coin()", null),
            new($"{subject.Review}.IsCleared", "check"),
            new($"{subject.Review}.IsRefused", "check"),
            new($"{subject.Review}.IsKnownToBeBlocked", "inexact check"),
            new($"{subject.Review}.TryApprove()", "transition when"),
        };
        if (subject.Review != other.Review)
        {
            forms.Add(new($"{subject.Review} == {other.Review}", "identity"));
            forms.Add(new($"ReferenceEquals({subject.Review}, {other.Review})", "identity"));
        }

        forms.AddRange(scope.Booleans.TakeLast(4).Select(static name => new Expression(name, "stored predicate")));
        forms.AddRange(CallsOf(scope, HelperKind.Predicate).Select(helper => new Expression(helper.Call(subject.Review), "helper predicate")));
        return Pick(forms);
    }
}
