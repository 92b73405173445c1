using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    /// <summary>Adds guarded work, perhaps inside of something.</summary>
    private void AddWork(List<Statement> block, Scope scope)
    {
        if (scope.Depth < 3 && Chance(0.3))
            AddSurrounded(block, scope, AddWork);
        else
            AddGuarded(block, scope, PickSubject(scope));
    }

    /// <summary>Adds statements inside of a construct that runs them once, perhaps, or several times.</summary>
    private void AddSurrounded(List<Statement> block, Scope scope, Action<List<Statement>, Scope> add)
    {
        switch (_random.Next(15))
        {
            case 12 or 13 or 14:
                AddRarelySurrounded(block, scope, add);
                break;
            case 0:
                block.Add(If(Anything(scope), Body(scope.Inner(), add)));
                break;
            case 1:
                block.Add(If(Anything(scope), Body(scope.Inner(), add), Body(scope.Inner(), AddNoise)));
                break;
            case 2:
                block.Add(new Statement("", "while").With(new Part("while (w.More())", Body(scope.Inner(inLoop: true, canBreak: true), add))));
                break;
            case 3:
                var index = NewName("i");
                block.Add(new Statement("", "for").With(new Part($"for (var {index} = 0; {index} < 2; {index}++)", Body(scope.Inner(inLoop: true, canBreak: true), add))));
                break;
            case 4:
                block.Add(new Statement("", "do").With(new Part("do", Body(scope.Inner(inLoop: true, canBreak: true), add), " while (w.More());")));
                break;
            case 5:
                block.Add(new Statement("", "try/catch").With(new Part("try", Body(scope.Inner(), add)), Catch(scope)));
                break;
            case 6:
                block.Add(new Statement("", "try/finally").With(
                    new Part("try", Body(scope.Inner(), add)),
                    new Part("finally", Body(scope.Inner(inLoop: false, canBreak: false, returns: []), AddNoise))));
                break;
            case 7:
                block.Add(new Statement("", "using").With(new Part("using (w.Open())", Body(scope.Inner(), add))));
                break;
            case 8:
                block.Add(new Statement("", "lock").With(new Part("lock (w)", Body(scope.Inner(isAsync: false), add))));
                break;
            case 9 when Chance(0.6):
                var run = NewName("run");
                block.Add(new Statement("", "lambda").With(new Part($"var {run} = () =>", Body(Function(scope), add), ";")));
                if (Chance(0.4))
                    AddNoise(block, scope);
                block.Add(Line(run + "();", "lambda"));
                break;
            case 9:
                block.Add(new Statement("", "lambda at once").With(new Part("((Action)(() =>", Body(Function(scope), add), "))();")));
                break;
            case 10:
                var local = NewName("Local");
                block.Add(new Statement("", "local function").With(new Part($"void {local}()", Body(Function(scope), add), "", "")));
                if (Chance(0.4))
                    AddNoise(block, scope);
                block.Add(Line(local + "();", "local function"));
                break;
            default:
                block.Add(new Statement("switch (w.Coin())\n{", "switch") { Close = "}" }.With(
                    new Part("case true:", Body(scope.Inner(canBreak: false), add), "", "break;"),
                    new Part("default:", Body(scope.Inner(canBreak: false), AddNoise), "", "break;")));
                break;
        }
    }

    private static Scope Function(Scope scope) => scope.Inner(isAsync: false, inLoop: false, canBreak: false, returns: ["return;"]);

    private Part Catch(Scope scope) => new(
        _random.Next(4) switch { 0 => "catch (OfficeException)", 1 => "catch (InvalidOperationException)", 2 => "catch (Exception) when (w.Coin())", _ => "catch (Exception)" },
        Body(scope.Inner(), (block, inner) =>
        {
            if (Chance(0.4))
                AddNoise(block, inner);
            if (Chance(0.4))
                block.Add(Leave(inner));
        }));

    private static List<Statement> Body(Scope scope, Action<List<Statement>, Scope> add)
    {
        var block = new List<Statement>();
        add(block, scope);
        return block;
    }

    /// <summary>A statement after which control does not go on.</summary>
    private Statement Leave(Scope scope)
    {
        var ways = new List<Statement> { Line("throw new InvalidOperationException();", "throw") };
        foreach (var way in scope.Returns)
        {
            ways.Add(Line(way, "return"));
            ways.Add(Line(way, "return"));
        }

        if (scope.InLoop)
            ways.Add(Line("continue;", "continue"));
        if (scope.CanBreak)
            ways.Add(Line("break;", "break"));
        return Pick(ways);
    }

    /// <summary>Something that shows or makes the review cleared, with the execution where that holds.</summary>
    private void AddGuarded(List<Statement> block, Scope scope, Subject subject)
    {
        if (Chance(0.15) && TryAddHelperUse(block, scope, subject))
            return;
        var r = subject.Review;
        switch (_random.Next(50))
        {
            case 32 or 33 or 34 or 35 or 36 or 37 or 38:
                AddRarelyGuarded(block, scope, subject);
                break;
            case 46 or 47 or 48 or 49:
                AddBatchOrResult(block, scope, subject);
                break;
            case 40 or 41 or 42 or 43 or 44 or 45:
                AddFeature(block, scope, subject);
                break;
            case 0 or 1 or 2:
                block.Add(If(Shows(scope, subject), Then(scope, subject), Chance(0.2) ? Body(scope.Inner(), AddNoise) : null, Role.Guard));
                break;
            case 3 or 4 or 5:
                block.Add(If(Denies(scope, subject), [Leave(scope)], null, Role.Guard, "guard clause"));
                AddUse(block, scope, subject);
                break;
            case 6:
                block.Add(Line($"{r}.Approve();", "transition", Role.Transition));
                AddUse(block, scope, subject);
                break;
            case 7:
                block.Add(Pick<Statement>([Line($"{r}.EnsureCleared();", "ensure", Role.Guard), Line($"Gates.Require({r});", "ensure", Role.Guard)]));
                AddUse(block, scope, subject);
                break;
            case 8 when scope.IsAsync:
                block.Add(Line(Chance(0.5) ? $"await {r}.ApproveAsync();" : $"await {r}.EnsureClearedAsync();", "await", Role.Transition));
                AddUse(block, scope, subject);
                break;
            case 9 when scope.IsAsync:
                AddAwaitedLater(block, scope, subject);
                break;
            case 10 or 11:
                AddStoredPredicate(block, scope, subject);
                break;
            case 12:
                block.Add(new Statement($"switch ({r}.Phase)\n{{", "status switch", Role.Guard) { Close = "}" }.With(
                    new Part("case Phase.Approved:", Body(scope.Inner(canBreak: false), (b, s) => AddUse(b, s, subject)), "", "break;"),
                    new Part(Chance(0.5) ? "default:" : "case Phase.Refused:", Body(scope.Inner(canBreak: false), AddNoise), "", "break;")));
                break;
            case 13:
                block.Add(new Statement($"switch ({r}.Phase)\n{{", "status switch", Role.Guard) { Close = "}" }.With(
                    new Part("case Phase.Approved:", Body(scope.Inner(canBreak: false), AddNoise), "", "break;"),
                    new Part("default:", [Pick([Leave(scope.Inner(canBreak: false)), Line($"{r}.Approve();", "transition", Role.Transition)])], "", "break;")));
                AddUse(block, scope, subject);
                break;
            case 14:
                block.Add(If(Shows(scope, subject), Body(scope.Inner(), AddNoise), [Pick([Line($"{r}.Approve();", "transition", Role.Transition), Leave(scope)])]));
                AddUse(block, scope, subject);
                break;
            case 15:
                block.Add(If(Denies(scope, subject), [Line($"{r}.Approve();", "transition", Role.Transition)]));
                AddUse(block, scope, subject);
                break;
            case 16:
                block.Add(new Statement("", "while").With(Denies(scope, subject)).With(new Part("while ($0)", Body(scope.Inner(inLoop: true, canBreak: Chance(0.3)), (b, s) =>
                {
                    AddNoise(b, s);
                    if (Chance(0.6))
                        b.Add(Line($"{r}.Approve();", "transition", Role.Transition));
                }))));
                AddUse(block, scope, subject);
                break;
            case 17 or 18:
                AddInTry(block, scope, subject);
                break;
            case 19:
                AddFlagged(block, scope, subject);
                break;
            case 20 or 21 when CallsOf(scope, HelperKind.Guard).Count > 0:
                var guard = Pick(CallsOf(scope, HelperKind.Guard));
                block.Add(Line(guard.Call(r) + ";", guard.Construct, Role.Guard));
                AddUse(block, scope, subject);
                break;
            case 22 or 23:
                AddSequence(block, scope);
                break;
            case 24:
                AddSurrounded(block, scope, (b, s) =>
                {
                    b.Add(Pick<Statement>([Line($"{r}.EnsureCleared();", "ensure", Role.Guard), Line($"{r}.Approve();", "transition", Role.Transition)]));
                    if (Chance(_disturbance))
                        AddDisturbance(b, s, subject);
                });
                AddUse(block, scope, subject);
                break;
            case 25:
                var named = NewName("q");
                var inner = scope.Inner();
                inner.Subjects.Add(new(named, null, true));
                inner.Aliases.Add((r, named));
                block.Add(If(
                    new Expression(Pick<string>([$"{r} is {{ IsCleared: true }} {named}", $"{r} is {{ Phase: Phase.Approved }} {named}", $"{r} is {{ }} {named} && {named}.IsCleared"]), "designation"),
                    Body(inner, (b, s) => AddUse(b, s, subject)),
                    null,
                    Role.Guard));
                break;
            case 26:
                var (copy, ok) = (NewName("q"), NewName("ok"));
                block.Add(Line($"var ({copy}, {ok}) = ({r}, {r}.IsCleared);", "tuple", Role.Guard));
                scope.Subjects.Add(new(copy, null, true));
                scope.Aliases.Add((r, copy));
                scope.Booleans.Add(ok);
                AddSometimesDisturbance(block, scope, subject);
                block.Add(If(new Expression(ok, "stored predicate"), Then(scope, subject)));
                break;
            case 27:
                AddMade(block, scope);
                break;
            case 28:
                block.Add(Line($"_ = {r}.FindClearance() ?? throw new InvalidOperationException();", "??", Role.Guard));
                AddUse(block, scope, subject);
                break;
            case 29:
                block.Add(If(new Expression($"{r}.IsRefused", "check"), [Leave(scope)], null, Role.Guard, "guard clause"));
                AddGuarded(block, scope, subject);
                break;
            case 30:
                block.Add(Line($"{r}.Decide(true);", "transition with OnThrow", Role.Transition));
                AddUse(block, scope, subject);
                break;
            default:
                AddAlias(block, scope, subject);
                AddGuarded(block, scope, subject);
                break;
        }
    }

    private List<Statement> Then(Scope scope, Subject subject) => Body(scope.Inner(), (block, inner) => AddUse(block, inner, subject));

    /// <summary>The execution, perhaps after something that disturbs what is known, perhaps inside of something.</summary>
    private void AddUse(List<Statement> block, Scope scope, Subject subject)
    {
        AddSometimesDisturbance(block, scope, subject);
        if (scope.Depth < 4 && Chance(0.12))
            AddSurrounded(block, scope, (b, s) => AddGate(b, s, subject));
        else
            AddGate(block, scope, subject);
        if (scope.InLoop && Chance(_disturbance / 2))
            AddDisturbance(block, scope, subject);
    }

    private void AddSometimesDisturbance(List<Statement> block, Scope scope, Subject subject)
    {
        if (Chance(0.2))
            AddNoise(block, scope);
        if (Chance(_disturbance))
            AddDisturbance(block, scope, subject);
    }

    private void AddGate(List<Statement> block, Scope scope, Subject subject)
    {
        var named = UnderSomeName(scope, subject);
        var forms = new List<Statement>
        {
            Line($"Gates.Execute({named.Review});", "gate of parameter", Role.Gate),
            Line($"{named.Review}.Start();", "gate of review", Role.Gate),
        };
        if (named.Holder is { } holder)
        {
            forms.Add(Line($"{holder}.Execute();", "gate of contract", Role.Gate));
            forms.Add(Line($"{holder}.Execute();", "gate of contract", Role.Gate));
        }
        else if (Chance(0.2))
        {
            forms.Add(Line($"new Contract({named.Review}).Execute();", "gate of new contract", Role.Gate));
            forms.Add(Line($"({named.Review}, w).Item1.Start();", "tuple", Role.Gate));
        }

        if (scope.IsAsync)
            forms.Add(Line($"await Gates.ExecuteAsync({named.Review});", "gate awaited", Role.Gate));
        foreach (var helper in CallsOf(scope, HelperKind.Execute))
            forms.Add(Line(helper.Call(named.Review) + ";", helper.Construct, Role.Gate));
        foreach (var helper in CallsOf(scope, HelperKind.Same))
            forms.Add(Line($"Gates.Execute({helper.Call(named.Review)});", helper.Construct, Role.Gate));
        block.Add(Pick(forms));
    }

    private void AddAwaitedLater(List<Statement> block, Scope scope, Subject subject)
    {
        var task = NewName("t");
        block.Add(Line($"var {task} = {subject.Review}.{(Chance(0.7) ? "ApproveAsync" : "EnsureClearedAsync")}();", "awaited later", Role.Transition));
        AddSometimesDisturbance(block, scope, subject);
        block.Add(Line(Pick<string>([$"await {task};", $"await {task};", $"await Task.WhenAll({task}, Task.CompletedTask);", $"await {task}.ConfigureAwait(false);"]), "awaited later", Role.Guard));
        AddUse(block, scope, subject);
    }

    private void AddStoredPredicate(List<Statement> block, Scope scope, Subject subject)
    {
        var ok = NewName("ok");
        var positive = Chance(0.6);
        block.Add(Line($"var {ok} = $0;", "stored predicate").With(positive ? Shows(scope, subject) : Denies(scope, subject)));
        AddSometimesDisturbance(block, scope, subject);
        scope.Booleans.Add(ok);
        if (Chance(0.15))
            block.Add(Line($"{ok} = {ok} && $0;", "stored predicate").With(Anything(scope)));
        if (Chance(0.5))
        {
            block.Add(If(new Expression(positive ? ok : "!" + ok, "stored predicate"), Then(scope, subject), null, Role.Guard));
        }
        else
        {
            block.Add(If(new Expression(positive ? "!" + ok : ok, "stored predicate"), [Leave(scope)], null, Role.Guard, "guard clause"));
            AddUse(block, scope, subject);
        }
    }

    private void AddInTry(List<Statement> block, Scope scope, Subject subject)
    {
        var r = subject.Review;
        var act = Pick<Statement>(
        [
            Line($"{r}.EnsureCleared();", "ensure", Role.Guard),
            Line($"{r}.Approve();", "transition", Role.Transition),
            Line($"{r}.Decide(true);", "transition with OnThrow", Role.Transition),
            If(Denies(scope, subject), [Line("throw new InvalidOperationException();", "throw")], null, Role.Guard, "guard clause"),
        ]);
        switch (_random.Next(4))
        {
            case 0:
                block.Add(new Statement("", "try/catch").With(new Part("try", Body(scope.Inner(), (b, s) =>
                {
                    b.Add(act);
                    AddUse(b, s, subject);
                })), Catch(scope)));
                break;
            case 1:
                block.Add(new Statement("", "try/catch").With(new Part("try", [act]), new Part("catch (Exception)", [Chance(0.8) ? Leave(scope) : Line("w.Note();")])));
                AddUse(block, scope, subject);
                break;
            case 2:
                block.Add(new Statement("", "try/finally").With(
                    new Part("try", Body(scope.Inner(), (b, s) =>
                    {
                        b.Add(act);
                        if (Chance(0.3))
                            AddNoise(b, s);
                    })),
                    new Part("finally", Body(scope.Inner(inLoop: false, canBreak: false, returns: []), AddNoise))));
                AddUse(block, scope, subject);
                break;
            default:
                block.Add(new Statement("", "try/catch").With(
                    new Part("try", [act]),
                    new Part("catch (Exception)", [Line($"{r}.Approve();", "transition", Role.Transition)])));
                AddUse(block, scope, subject);
                break;
        }
    }

    /// <summary>A flag that says later that the review was cleared.</summary>
    private void AddFlagged(List<Statement> block, Scope scope, Subject subject)
    {
        var done = NewName("done");
        block.Add(Line($"var {done} = false;", "flag"));
        var set = new List<Statement>
        {
            Pick<Statement>([Line($"{subject.Review}.Approve();", "transition", Role.Transition), Line($"{subject.Review}.EnsureCleared();", "ensure", Role.Guard)]),
            Line($"{done} = true;", "flag"),
        };
        if (Chance(0.2))
            set.Reverse();
        AddSurrounded(block, scope, (b, _) => b.AddRange(set));
        scope.Booleans.Add(done);
        AddSometimesDisturbance(block, scope, subject);
        block.Add(If(new Expression(done, "flag"), Then(scope, subject), null, Role.Guard));
    }

    private void AddSequence(List<Statement> block, Scope scope)
    {
        var list = NewName("list");
        var element = NewName("e");
        var names = scope.Subjects.Select(static s => s.Review).Take(3);
        block.Add(Line($"var {list} = new List<Review> {{ {string.Join(", ", names)} }};", "list"));
        var inner = scope.Inner(inLoop: true, canBreak: true);
        var item = new Subject(element, null, false);
        inner.Subjects.Add(item);
        switch (_random.Next(5))
        {
            case 0:
                block.Add(new Statement("", "foreach, Where").With(new Part($"foreach (var {element} in {list}.Where(x => x.IsCleared))", Body(inner, (b, s) => AddUse(b, s, item)))));
                break;
            case 1:
                block.Add(If(new Expression($"{list}.All(x => x.IsCleared)", "All"), [new Statement("", "foreach").With(new Part($"foreach (var {element} in {list})", Body(inner, (b, s) => AddUse(b, s, item))))], null, Role.Guard));
                break;
            case 2:
                block.Add(If(new Expression($"{list}.Any(x => !x.IsCleared)", "Any"), [Leave(scope)], null, Role.Guard, "guard clause"));
                block.Add(new Statement("", "foreach").With(new Part($"foreach (var {element} in {list})", Body(inner, (b, s) => AddUse(b, s, item)))));
                break;
            case 3:
                block.Add(new Statement("", "foreach").With(new Part($"foreach (var {element} in {list})", Body(inner, (b, s) => AddGuarded(b, s, item)))));
                break;
            default:
                block.Add(new Statement("", "foreach, Where").With(new Part($"foreach (var {element} in {list}.Where(x => x.IsCleared).ToList())", Body(inner, (b, s) => AddUse(b, s, item)))));
                break;
        }
    }

    private void AddMade(List<Statement> block, Scope scope)
    {
        var made = NewName("n");
        var subject = new Subject(made, null, true);
        block.Add(Line($"var {made} = new Review();", "new review"));
        scope.Subjects.Add(subject);
        switch (_random.Next(3))
        {
            case 0:
                block.Add(Line($"{made}.Approve();", "transition", Role.Transition));
                break;
            case 1:
                AddSurrounded(block, scope, (b, _) => b.Add(Line($"{made}.Approve();", "transition", Role.Transition)));
                break;
            default:
                block.Add(If(Denies(scope, subject), [Line($"{made}.Approve();", "transition", Role.Transition)]));
                break;
        }

        AddUse(block, scope, subject);
    }
}
