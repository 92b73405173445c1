using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Generation;

/// <summary>The less usual constructs.</summary>
internal sealed partial class ProgramGenerator
{
    private void AddRarelySurrounded(List<Statement> block, Scope scope, Action<List<Statement>, Scope> add)
    {
        switch (_random.Next(9))
        {
            case 0:
                block.Add(new Statement("", "using declaration").With(new Part("", Body(scope.Inner(), (b, s) =>
                {
                    b.Add(Line($"using var {NewName("s")} = w.Open();", "using declaration"));
                    add(b, s);
                }))));
                break;
            case 1:
                var label = NewName("again");
                block.Add(new Statement("", "goto").With(new Part(label + ":", Body(scope.Inner(), (b, s) =>
                {
                    add(b, s);
                    b.Add(If(new Expression("w.More()", null), [Line($"goto {label};", "goto")]));
                }))));
                break;
            case 2 when scope.IsAsync:
                var run = NewName("run");
                block.Add(new Statement("", "async lambda").With(new Part($"var {run} = async () =>", Body(AsyncFunction(scope), (b, s) =>
                {
                    add(b, s);
                    b.Add(Line("await Task.CompletedTask;"));
                }), ";")));
                block.Add(Line($"await {run}();", "async lambda"));
                break;
            case 3 when scope.IsAsync:
                var local = NewName("Local");
                block.Add(new Statement("", "async local function").With(new Part($"async Task {local}()", Body(AsyncFunction(scope), (b, s) =>
                {
                    add(b, s);
                    b.Add(Line("await Task.CompletedTask;"));
                }))));
                block.Add(Line($"await {local}();", "async local function"));
                break;
            case 4:
                block.Add(new Statement("", "foreach").With(new Part($"foreach (var {NewName("i")} in new[] {{ 1, 2 }})", Body(scope.Inner(inLoop: true, canBreak: true), add))));
                break;
            case 5:
                block.Add(new Statement("", "try/catch, filter with effect").With(Anything(scope)).With(
                    new Part("try", Body(scope.Inner(), add)),
                    new Part("catch (Exception) when ($0)", Body(scope.Inner(), (b, s) =>
                    {
                        if (Chance(0.5))
                            AddNoise(b, s);
                    }))));
                break;
            case 6 when CallsOf(scope, HelperKind.Invoke).Count > 0:
                var invoke = Pick(CallsOf(scope, HelperKind.Invoke));
                block.Add(new Statement("", "lambda as argument").With(new Part(invoke.Name + "(w, () =>", Body(Function(scope), add), ");")));
                break;
            case 7:
                block.Add(new Statement("", "nested try").With(
                    new Part("try", [new Statement("", "try/finally").With(
                        new Part("try", Body(scope.Inner(), add)),
                        new Part("finally", Body(scope.Inner(inLoop: false, canBreak: false, returns: []), AddNoise)))]),
                    new Part("catch (OfficeException)", Chance(0.4) ? [Leave(scope)] : [])));
                break;
            default:
                var subject = PickSubject(scope);
                block.Add(new Statement($"switch ({subject.Review}.Phase)\n{{", "switch when") { Close = "}" }.With(Anything(scope)).With(
                    new Part("case Phase.Approved when $0:", Body(scope.Inner(canBreak: false), add), "", "break;"),
                    new Part("case Phase.Approved or Phase.Filed:", Body(scope.Inner(canBreak: false), AddNoise), "", "break;")));
                break;
        }
    }

    private static Scope AsyncFunction(Scope scope) => scope.Inner(isAsync: true, inLoop: false, canBreak: false, returns: ["return;"]);

    private void AddRarelyGuarded(List<Statement> block, Scope scope, Subject subject)
    {
        var r = subject.Review;
        switch (_random.Next(20))
        {
            case 0:
                var value = NewName("v");
                var (read, test) = Pick<(string, string)>(
                [
                    ($"{r}.Phase", $"{value} == Phase.Approved"),
                    ($"{r}.Phase", $"{value} is Phase.Approved"),
                    ($"{r}.Light", $"{value} == Light.Green"),
                    ($"{r}.FindClearance()", $"{value} != null"),
                    ($"{r}.FindClearance()", $"{value} is not null"),
                ]);
                block.Add(Line($"var {value} = {read};", "stored status", Role.Guard));
                AddSometimesDisturbance(block, scope, subject);
                block.Add(If(new(test, "stored status"), Then(scope, subject), null, Role.Guard));
                break;
            case 1:
                block.Add(new Statement($"switch ({r})\n{{", "switch on patterns", Role.Guard) { Close = "}" }.With(
                    new Part(Pick<string>(["case { IsCleared: true }:", "case { Phase: Phase.Approved }:", "case { Light: Light.Green }:"]), Then(scope.Inner(canBreak: false), subject), "", "break;"),
                    new Part("default:", Body(scope.Inner(canBreak: false), AddNoise), "", "break;")));
                break;
            case 2:
                var phase = NewName("p");
                block.Add(If(new($"{r} is {{ Phase: var {phase} }} && {phase} == Phase.Approved", "designation"), Then(scope, subject), null, Role.Guard));
                break;
            case 3:
                var ok = NewName("ok");
                block.Add(Line($"var {ok} = $0;", "stored predicate").With(Chance(0.5) ? new Expression("true", null) : Anything(scope)));
                block.Add(Line($"{ok} {Pick<string>(["&=", "&=", "=", "|="])} $0;", "stored predicate, compound assignment").With(Shows(scope, subject)));
                AddSometimesDisturbance(block, scope, subject);
                block.Add(If(new(ok, "stored predicate"), Then(scope, subject), null, Role.Guard));
                break;
            case 4 when CallsOf(scope, HelperKind.Give).Count > 0:
                AddGiven(block, scope, subject, Pick(CallsOf(scope, HelperKind.Give)));
                break;
            case 5 when CallsOf(scope, HelperKind.TryGive).Count > 0:
                AddTried(block, scope, subject, Pick(CallsOf(scope, HelperKind.TryGive)));
                break;
            case 6:
                var chosen = NewName("q");
                block.Add(Line($"var {chosen} = {r}.Phase switch {{ Phase.Approved => {r}, Phase.Filed => {PickSubject(scope).Review}, _ => throw new InvalidOperationException() }};", "switch expression"));
                AddUse(block, scope, Name(scope, subject, chosen, true));
                break;
            case 7:
                var array = NewName("a");
                block.Add(Line($"var {array} = new[] {{ {r}, {PickSubject(scope).Review} }};", "array"));
                Name(scope, subject, array + "[0]", true);
                scope.Subjects.Add(new(array + "[1]", null, true));
                AddGuarded(block, scope, Chance(0.5) ? subject : scope.Subjects[^2]);
                break;
            case 8:
                var pair = NewName("pair");
                block.Add(Line($"var {pair} = ({r}, {PickSubject(scope).Review});", "tuple"));
                Name(scope, subject, pair + ".Item1", true);
                scope.Subjects.Add(new(pair + ".Item2", null, true));
                if (Chance(_disturbance))
                    block.Add(Line($"{pair} = ({pair}.Item2, {pair}.Item1);", "tuple"));
                AddGuarded(block, scope, Chance(0.5) ? subject : scope.Subjects[^2]);
                break;
            case 9 when CallsOf(scope, HelperKind.Desk).Count > 0:
                AddDesk(block, scope, subject, Pick(CallsOf(scope, HelperKind.Desk)));
                break;
            case 10 when CallsOf(scope, HelperKind.Items).Count > 0:
                AddItems(block, scope, subject, Pick(CallsOf(scope, HelperKind.Items)));
                break;
            case 11:
                block.Add(Line($"_ = {r}.IsCleared ? 0 : throw new InvalidOperationException();", "throw expression", Role.Guard));
                AddUse(block, scope, subject);
                break;
            case 12 when scope.IsAsync:
                block.Add(Line(
                    Pick<string>([$"await Task.WhenAll({r}.ApproveAsync(), {PickSubject(scope).Review}.EnsureClearedAsync());", $"await Task.WhenAny({r}.ApproveAsync(), Task.CompletedTask);", $"await Task.WhenAll(new[] {{ {r}.ApproveAsync() }});"]),
                    "await of several",
                    Role.Transition));
                AddUse(block, scope, subject);
                break;
            case 13:
                block.Add(Line(Pick<string>([$"{r}.ApproveAsync().Wait();", $"{r}.ApproveAsync().GetAwaiter().GetResult();"]), "wait", Role.Transition));
                AddUse(block, scope, subject);
                break;
            case 14:
                AddLinq(block, scope, subject);
                break;
            case 15:
                var general = NewName("v");
                block.Add(Line($"IReview {general} = {r};", "interface"));
                block.Add(Pick<Statement>(
                [
                    Line($"{general}.EnsureCleared();", "interface", Role.Guard),
                    Line($"{general}.Approve();", "interface", Role.Transition),
                    If(new($"!{general}.IsCleared", "interface"), [Leave(scope)], null, Role.Guard),
                    If(new($"{general}.Phase != Phase.Approved", "interface"), [Leave(scope)], null, Role.Guard),
                ]));
                AddSometimesDisturbance(block, scope, subject);
                if (Chance(_disturbance / 2))
                    block.Add(Line($"{general}.Reopen();", "interface, losing transition"));
                AddUse(block, scope, subject);
                break;
            case 16:
                var nullable = NewName("m");
                block.Add(Line($"Review? {nullable} = $0 ? {r} : null;", "null").With(Chance(0.5) ? Shows(scope, subject) : Anything(scope)));
                AddSometimesDisturbance(block, scope, subject);
                var present = scope.Inner();
                var some = Name(present, subject, nullable, true);
                block.Add(If(
                    new(Pick<string>([$"{nullable} is not null", $"{nullable} != null", $"{nullable}?.IsCleared == true", $"{nullable} is {{ IsCleared: true }}", $"{nullable}?.IsOpen == false"]), "null"),
                    Body(present, (b, s) => AddUse(b, s, Chance(0.5) ? some : subject)),
                    null,
                    Role.Guard));
                break;
            case 17 when subject.IsVariable && subject.Assignable:
                // A variable that runs behind in a loop.
                var (previous, other) = (NewName("q"), PickSubject(scope).Review);
                block.Add(Line($"var {previous} = {r};", "alias"));
                block.Add(new Statement("", "while, reassignment").With(new Part("while (w.More())", Body(scope.Inner(inLoop: true, canBreak: true), (b, s) =>
                {
                    b.Add(Line($"{previous} = {r};", "reassignment"));
                    b.Add(Line($"{r} = {Pick<string>([other, "new Review()"])};", "reassignment"));
                    if (Chance(0.6))
                        b.Add(Line($"{r}.{Pick<string>(["Approve", "EnsureCleared"])}();", "transition", Role.Transition));
                }))));
                scope.Subjects.Add(new(previous, null, true));
                AddGuarded(block, scope, Chance(0.5) ? scope.Subjects[^1] : subject);
                break;
            case 18:
                AddMadeInLoop(block, scope);
                break;
            default:
                AddCopy(block, scope, subject);
                break;
        }
    }

    private static Subject Name(Scope scope, Subject subject, string name, bool assignable)
    {
        var named = new Subject(name, null, assignable);
        scope.Subjects.Add(named);
        scope.Aliases.Add((subject.Review, name));
        return named;
    }

    private void AddDesk(List<Statement> block, Scope scope, Subject subject, HelperShape helper)
    {
        var type = helper.Name;
        var desk = NewName("k");
        block.Add(Line($"var {desk} = new {type}({subject.Review});", "helper type"));
        var held = Name(scope, subject, desk + ".Review", true);
        if (Chance(0.3))
        {
            block.Add(Line($"{type}.Kept = {subject.Review};", "static field"));
            Name(scope, subject, type + ".Kept", true);
        }

        switch (_random.Next(3))
        {
            case 0:
                block.Add(Line($"{desk}.Check(w);", "helper type", Role.Guard));
                break;
            case 1:
                block.Add(Line($"{held.Review}.EnsureCleared();", "ensure", Role.Guard));
                break;
            default:
                block.Add(If(Denies(scope, Chance(0.5) ? held : subject), [Leave(scope)], null, Role.Guard, "guard clause"));
                break;
        }

        if (Chance(_disturbance))
            block.Add(Line(Pick<string>([$"{desk}.Move(w, {PickSubject(scope).Review});", $"{desk}.Disturb(w);", $"{desk} = new {type}({PickSubject(scope).Review});"]), "helper type"));
        AddSometimesDisturbance(block, scope, held);
        if (Chance(0.6))
            block.Add(Line($"{desk}.Execute(w);", "helper type", Role.Gate));
        else
            AddUse(block, scope, held);
    }

    private void AddLinq(List<Statement> block, Scope scope, Subject subject)
    {
        var (list, element) = (NewName("list"), NewName("e"));
        block.Add(Line($"var {list} = new List<Review> {{ {subject.Review}, {PickSubject(scope).Review} }};", "list"));
        var inner = scope.Inner(inLoop: true, canBreak: true);
        var item = new Subject(element, null, false);
        inner.Subjects.Add(item);
        switch (_random.Next(6))
        {
            case 0:
                var good = NewName("good");
                block.Add(Line($"var {good} = {list}.Where(x => x.IsCleared){Pick<string>(["", "", ".ToList()", ".ToArray()"])};", "Where kept"));
                AddSometimesDisturbance(block, scope, subject);
                block.Add(new Statement("", "foreach").With(new Part($"foreach (var {element} in {good})", Body(inner, (b, s) => AddUse(b, s, item)))));
                break;
            case 1:
                var first = NewName("q");
                block.Add(Line($"var {first} = {list}.First(x => x.IsCleared);", "First", Role.Guard));
                AddUse(block, scope, Name(scope, subject, first, true));
                break;
            case 2:
                var maybe = NewName("q");
                block.Add(Line($"var {maybe} = {list}.FirstOrDefault(x => x.IsCleared);", "FirstOrDefault", Role.Guard));
                var present = scope.Inner();
                var some = new Subject(maybe, null, true);
                present.Subjects.Add(some);
                block.Add(If(new($"{maybe} != null", "null"), Body(present, (b, s) => AddUse(b, s, some))));
                break;
            case 3:
                block.Add(new Statement("", "foreach, query").With(new Part($"foreach (var {element} in from x in {list} where x.IsCleared select x)", Body(inner, (b, s) => AddUse(b, s, item)))));
                break;
            case 4:
                var function = Function(scope);
                function.Subjects.Add(item);
                block.Add(new Statement("", "ForEach").With(new Part($"{list}.ForEach({element} =>", Body(function, (b, s) => AddGuarded(b, s, item)), ");")));
                break;
            default:
                var contract = NewName("c");
                var holder = new Subject(contract + ".Review", contract, false);
                inner.Subjects.Add(holder);
                block.Add(new Statement("", "foreach, Select").With(new Part($"foreach (var {contract} in {list}.Where(x => x.IsCleared).Select(x => new Contract(x)))", Body(inner.Inner(), (b, s) =>
                {
                    s.Subjects.Remove(item);
                    AddUse(b, s, holder);
                }))));
                break;
        }
    }

    private void AddMadeInLoop(List<Statement> block, Scope scope)
    {
        var (kept, made) = (NewName("q"), NewName("n"));
        block.Add(Line($"Review? {kept} = null;", "null"));
        block.Add(new Statement("", "while, new review").With(new Part("while (w.More())", Body(scope.Inner(inLoop: true, canBreak: true), (b, s) =>
        {
            b.Add(Line($"var {made} = new Review();", "new review"));
            if (Chance(0.5))
                b.Add(If(new($"{kept} is not null", "null"), [Line($"{kept}.{Pick<string>(["Start", "Approve", "EnsureCleared", "Reopen"])}();", "gate of review", Role.Gate)]));
            if (Chance(0.7))
                b.Add(Line($"{made}.Approve();", "transition", Role.Transition));
            b.Add(Line($"{kept} = {made};", "reassignment"));
            if (Chance(_disturbance / 2))
                b.Add(Line($"{Pick<string>([kept, made])}.Reopen();", "losing transition"));
        }))));
        var present = scope.Inner();
        var some = new Subject(kept, null, true);
        present.Subjects.Add(some);
        block.Add(If(new($"{kept} is not null", "null"), Body(present, (b, s) => AddUse(b, s, some))));
    }

    /// <summary>Records and structs: copies that part ways.</summary>
    private void AddCopy(List<Statement> block, Scope scope, Subject subject)
    {
        var (one, two) = (NewName("h"), NewName("h"));
        var isRecord = Chance(0.5);
        block.Add(isRecord ? Line($"var {one} = new Card {{ Review = {subject.Review} }};", "record") : Line($"var {one} = new Slip({subject.Review});", "struct"));
        block.Add(Line($"var {two} = {one}{(isRecord ? " with { }" : "")};", isRecord ? "with" : "struct copy"));
        var first = new Subject(one + ".Review", one, true);
        var second = new Subject(two + ".Review", two, true);
        scope.Subjects.Add(first);
        scope.Subjects.Add(second);
        scope.Aliases.Add((subject.Review, first.Review));
        scope.Aliases.Add((first.Review, second.Review));
        block.Add(Pick<Statement>(
        [
            Line($"{first.Review}.EnsureCleared();", "ensure", Role.Guard),
            Line($"{second.Review}.Approve();", "transition", Role.Transition),
            If(Denies(scope, Pick<Subject>([first, second, subject])), [Leave(scope)], null, Role.Guard, "guard clause"),
        ]));
        if (Chance(_disturbance))
            block.Add(Line($"{Pick<string>([one, two])}.Review = {PickSubject(scope).Review};", "member write"));
        AddSometimesDisturbance(block, scope, first);
        AddGate(block, scope, Pick<Subject>([first, second, subject]));
    }

    private void AddRareAlias(List<Statement> block, Scope scope, Subject subject)
    {
        var r = subject.Review;
        switch (_random.Next(5))
        {
            case 0:
                var order = NewName("o");
                block.Add(Line($"var {order} = new Order(new Contract({r}));", "new order"));
                scope.Subjects.Add(new(order + ".Contract.Review", order, false));
                scope.Aliases.Add((r, order + ".Contract.Review"));
                break;
            case 1:
                var element = NewName("q");
                block.Add(Line($"var {element} = new[] {{ {PickSubject(scope).Review}, {r} }}[1];", "array"));
                Name(scope, subject, element, true);
                break;
            case 2:
                var chosen = NewName("q");
                block.Add(Line($"var {chosen} = ($0) switch {{ true => {r}, false => {PickSubject(scope).Review} }};", "switch expression").With(Anything(scope, 2)));
                scope.Subjects.Add(new(chosen, null, true));
                break;
            case 3:
                var deferred = NewName("q");
                block.Add(Line($"Review? {deferred} = null;", "null"));
                block.Add(Line($"{deferred} ??= {r};", "??="));
                Name(scope, subject, deferred, true);
                break;
            default:
                var (left, right) = (NewName("q"), NewName("q"));
                block.Add(Line($"var ({left}, {right}) = ({r}, {PickSubject(scope).Review});", "tuple"));
                Name(scope, subject, left, true);
                scope.Subjects.Add(new(right, null, true));
                break;
        }
    }

    private void AddRareDisturbance(List<Statement> block, Scope scope, Subject subject)
    {
        var r = subject.Review;
        switch (_random.Next(8))
        {
            case 0:
                block.Add(Line($"((IReview){r}).Reopen();", "interface, losing transition"));
                break;
            case 1:
                block.Add(Line($"(w.Coin() ? {r} : null)?.Reopen();", "?., losing transition"));
                break;
            case 2:
                block.Add(Line($"new Contract({r}).Review.Reopen();", "losing transition"));
                break;
            case 3:
                block.Add(Line($"{r}.ReopenAsync().Wait();", "losing transition, wait"));
                break;
            case 4:
                block.Add(Line($"foreach (var {NewName("x")} in new[] {{ {r}, {PickSubject(scope).Review} }}) x{_names}.Reopen();", "losing transition, foreach"));
                break;
            case 5:
                block.Add(Line($"new List<Review> {{ {r} }}.ForEach(x => x.Reopen());", "losing transition, ForEach"));
                break;
            case 6:
                block.Add(Line($"_ = $0 && new Func<bool>(() => {{ {r}.Reopen(); return true; }})();", "losing transition, lambda").With(Anything(scope)));
                break;
            default:
                block.Add(Line($"Action {NewName("act")} = {r}.Reopen;", "method group"));
                block.Add(Line($"act{_names}();", "method group, losing transition"));
                break;
        }
    }
}
