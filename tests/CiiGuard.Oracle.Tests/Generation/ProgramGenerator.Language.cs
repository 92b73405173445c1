using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Generation;

/// <summary>Features of the language that have a meaning of their own: conversions and operators, records, delegates, references, disposal.</summary>
internal sealed partial class ProgramGenerator
{
    private Expression ShowsByFeature(Subject subject)
    {
        var r = subject.Review;
        return Pick<Expression>(
        [
            new($"{r}.Phase is > Phase.Filed and < Phase.Refused", "relational pattern"),
            new($"({r}.IsCleared, w.Coin()) is (true, _)", "positional pattern"),
            new($"new[] {{ {r}.IsCleared }} is [true]", "list pattern"),
            new($"{r}.IsReady()", "extension method"),
            new($"{r}.Settled", "extension member"),
            new($"(w.Coin() ? {r} : null)?.IsCleared == true", "?."),
            new($"(new Folder({r}) ? true : false)", "operator true"),
            new($"new Pair({r}, {r}) is ({{ IsCleared: true }}, _)", "positional record"),
        ]);
    }

    private void AddFeature(List<Statement> block, Scope scope, Subject subject)
    {
        var r = subject.Review;
        switch (_random.Next(21))
        {
            case 0:
                AddFolder(block, scope, subject);
                break;
            case 1:
                AddPair(block, scope, subject);
                break;
            case 2:
                var box = NewName("b");
                block.Add(Line($"var {box} = new Box<Review>({r});", "generic type"));
                var boxed = Name(scope, subject, box + ".Value", true);
                if (Chance(_disturbance / 2))
                    block.Add(Line($"{box}.Value = {PickSubject(scope).Review};", "generic type, member write"));
                AddGuarded(block, scope, Chance(0.5) ? boxed : subject);
                break;
            case 3:
                var test = NewName("ready");
                block.Add(Line($"Func<bool> {test} = () => {r}.{Pick<string>(["IsCleared", "MayProceed()", "TryApprove()"])};", "stored test", Role.Guard));
                AddSometimesDisturbance(block, scope, subject);
                block.Add(If(new(test + "()", "stored test"), Then(scope, subject), null, Role.Guard));
                break;
            case 4:
                var check = NewName("ready");
                block.Add(Line($"Func<Review, bool> {check} = x => x.IsCleared;", "lambda with parameter"));
                block.Add(If(new($"{check}({r})", "lambda with parameter"), Then(scope, subject), null, Role.Guard));
                break;
            case 5:
                AddLocalFunction(block, scope, subject);
                break;
            case 6 when CallsOf(scope, HelperKind.Bell).Count > 0:
                AddEvent(block, scope, subject, Pick(CallsOf(scope, HelperKind.Bell)));
                break;
            case 7 when scope.IsAsync:
                var element = NewName("e");
                var stream = scope.Inner(inLoop: true, canBreak: true);
                var item = Name(stream, subject, element, false);
                block.Add(new Statement("", "await foreach").With(new Part(
                    $"await foreach (var {element} in Office.ListAsync({r}, {PickSubject(scope).Review}))",
                    Body(stream, (b, s) => AddGuarded(b, s, item)))));
                break;
            case 8 when scope.IsAsync:
                block.Add(new Statement("", "await using").With(new Part("await using (w.OpenAsync())", Body(scope.Inner(), (b, s) =>
                {
                    b.Add(Line($"{r}.{Pick<string>(["Approve", "EnsureCleared"])}();", "transition", Role.Transition));
                    if (Chance(_disturbance))
                        AddDisturbance(b, s, subject);
                }))));
                AddUse(block, scope, subject);
                break;
            case 9 when scope.IsAsync:
                block.Add(If(new($"await Office.IsClearedAsync({r})", "value task"), Then(scope, subject), null, Role.Guard));
                break;
            case 10:
                block.Add(new Statement($"switch ({r}.Phase, w.Coin())\n{{", "switch on tuple", Role.Guard) { Close = "}" }.With(
                    new Part("case (Phase.Approved, _):", Then(scope.Inner(canBreak: false), subject), "", "break;"),
                    new Part("case (Phase.Filed, true):", Body(scope.Inner(canBreak: false), AddNoise), "", "break;")));
                break;
            case 11:
                block.Add(new Statement("switch (w.Coin())\n{", "goto case") { Close = "}" }.With(
                    new Part("case true:", Body(scope.Inner(canBreak: false), (b, s) => b.Add(Line($"{r}.{Pick<string>(["Approve", "EnsureCleared", "File"])}();", "transition", Role.Transition))), "", "goto case false;"),
                    new Part("case false:", Body(scope.Inner(canBreak: false), (b, s) => AddGuarded(b, s, subject)), "", "break;")));
                break;
            case 12:
                block.Add(new Statement("", "try/catch, filter that checks").With(Shows(scope.Inner(isAsync: false), subject, 2)).With(
                    new Part("try", Body(scope.Inner(), (b, s) =>
                    {
                        AddNoise(b, s);
                        b.Add(Line("throw new InvalidOperationException();", "throw"));
                    })),
                    new Part("catch (InvalidOperationException) when ($0)", Then(scope, subject)),
                    new Part("catch (Exception)", [])));
                break;
            case 13:
                block.Add(Line("Office.Demand($0);", "DoesNotReturnIf", Role.Guard).With(Shows(scope, subject)));
                AddUse(block, scope, subject);
                break;
            case 14:
                block.Add(If(Denies(scope, subject), [Line("Office.Fail();", "DoesNotReturn")], null, Role.Guard, "guard clause"));
                AddUse(block, scope, subject);
                break;
            case 15:
                block.Add(Line($"Office.ApproveWhenTraced({r});", "Conditional"));
                AddGuarded(block, scope, subject);
                break;
            case 16:
                var map = NewName("map");
                block.Add(Line($"var {map} = new Dictionary<string, Review> {{ [\"a\"] = {r}, [\"b\"] = {PickSubject(scope).Review} }};", "dictionary"));
                var mapped = Name(scope, subject, map + "[\"a\"]", true);
                AddGuarded(block, scope, Chance(0.6) ? mapped : subject);
                break;
            case 17:
                var found = NewName("q");
                block.Add(Line($"var {found} = w.Find();", "fetched"));
                var fetched = new Subject(found, null, true);
                scope.Subjects.Add(fetched);
                AddGuarded(block, scope, Chance(0.5) ? fetched : subject);
                break;
            case 18:
                block.Add(Line($"{r}.Settle();", "extension member", Role.Transition));
                AddUse(block, scope, subject);
                break;
            case 19:
                AddListSearch(block, scope, subject);
                break;
            default:
                var touched = NewName("q");
                block.Add(Line($"var {touched} = {r}.Touched();", "extension method"));
                AddGuarded(block, scope, Name(scope, subject, touched, true));
                break;
        }
    }

    /// <summary>A class with a conversion, operators and an indexer.</summary>
    private void AddFolder(List<Statement> block, Scope scope, Subject subject)
    {
        var folder = NewName("f");
        block.Add(Line($"var {folder} = new Folder({subject.Review});", "holder"));
        var held = new Subject(folder + ".Review", folder, true);
        scope.Subjects.Add(held);
        scope.Aliases.Add((subject.Review, held.Review));
        block.Add(Pick<Statement>(
        [
            Line($"{folder}[0].Approve();", "indexer", Role.Transition),
            Line($"Gates.Require({folder});", "conversion operator", Role.Guard),
            If(new($"!Gates.HasPassed({folder})", "conversion operator"), [Leave(scope)], null, Role.Guard, "guard clause"),
            If(new($"{folder} ? false : true", "operator true"), [Leave(scope)], null, Role.Guard, "guard clause"),
        ]));
        if (Chance(_disturbance))
            block.Add(Pick<Statement>([Line($"_ = {folder} - w;", "operator"), Line($"{folder} += {PickSubject(scope).Review};", "operator"), Line($"{folder}[0].Reopen();", "indexer")]));
        AddSometimesDisturbance(block, scope, held);
        block.Add(Pick<Statement>(
        [
            Line($"Gates.Execute({folder});", "conversion operator", Role.Gate),
            Line($"{folder}.Execute();", "gate of contract", Role.Gate),
            Line($"{folder}[0].Start();", "indexer", Role.Gate),
            Line($"{subject.Review}.Start();", "gate of review", Role.Gate),
        ]));
    }

    private void AddPair(List<Statement> block, Scope scope, Subject subject)
    {
        var (pair, other) = (NewName("pair"), PickSubject(scope).Review);
        block.Add(Line($"var {pair} = new Pair({subject.Review}, {other});", "positional record"));
        var first = new Subject(pair + ".First", pair, false);
        scope.Subjects.Add(first);
        scope.Aliases.Add((subject.Review, first.Review));
        scope.Subjects.Add(new(pair + ".Second", null, false));
        if (Chance(0.4))
        {
            var (left, right) = (NewName("q"), NewName("q"));
            block.Add(Line($"var ({left}, {right}) = {pair};", "positional record, deconstruction"));
            Name(scope, subject, left, true);
            scope.Subjects.Add(new(right, null, true));
        }

        if (Chance(_disturbance))
            block.Add(Line($"{pair} = {pair} with {{ First = {PickSubject(scope).Review} }};", "with"));
        AddGuarded(block, scope, Chance(0.6) ? first : scope.Subjects[^1]);
    }

    private void AddLocalFunction(List<Statement> block, Scope scope, Subject subject)
    {
        var name = NewName("Local");
        var r = subject.Review;
        var inner = new Scope { Subjects = [new("x", null, true)], Returns = ["return;"], Depth = 4 };
        var parameter = inner.Subjects[0];
        switch (_random.Next(4))
        {
            case 0:
                block.Add(new Statement("", "local function with parameter").With(new Part($"bool {name}(Review x)", [Line("return $0;", "return").With(Shows(inner, parameter, 2))])));
                block.Add(If(new($"{name}({r})", "local function with parameter"), Then(scope, subject), null, Role.Guard));
                break;
            case 1:
                block.Add(new Statement("", "local function with parameter").With(new Part($"void {name}(Review x)", Body(inner, (b, s) => AddUse(b, s, parameter)))));
                AddThenCall(block, scope, subject, name);
                break;
            case 2:
                block.Add(new Statement("", "generic local function").With(new Part($"static T {name}<T>(T x)", [Line("return x;", "return")])));
                var same = NewName("q");
                block.Add(Line($"var {same} = {name}({r});", "generic local function"));
                AddGuarded(block, scope, Name(scope, subject, same, true));
                break;
            default:
                block.Add(new Statement("", "local function with parameter").With(new Part($"static void {name}(Review x)", [Line(Pick<string>(["x.Approve();", "x.EnsureCleared();"]), "transition")])));
                block.Add(Line($"{name}({r});", "local function with parameter", Role.Guard));
                AddUse(block, scope, subject);
                break;
        }
    }

    private void AddThenCall(List<Statement> block, Scope scope, Subject subject, string function)
    {
        block.Add(Pick<Statement>(
        [
            Line($"{subject.Review}.EnsureCleared();", "ensure", Role.Guard),
            Line($"{subject.Review}.Approve();", "transition", Role.Transition),
            If(Denies(scope, subject), [Leave(scope)], null, Role.Guard, "guard clause"),
        ]));
        AddSometimesDisturbance(block, scope, subject);
        block.Add(Line($"{function}({subject.Review});", "local function with parameter", Role.Gate));
    }

    /// <summary>Somebody who may do something whenever the bell is rung.</summary>
    private void AddEvent(List<Statement> block, Scope scope, Subject subject, HelperShape helper)
    {
        var bell = NewName("k");
        var type = helper.Name;
        block.Add(Line($"var {bell} = new {type}();", "event"));
        var change = Chance(_disturbance) ? Pick<string>(["Reopen", "Refuse"]) : "Approve";
        block.Add(Line($"{bell}.Rung += {Pick<string>([$"() => {subject.Review}.{change}()", $"{subject.Review}.{change}"])};", "event"));
        AddGuardBefore(block, scope, subject);
        if (Chance(0.7))
            block.Add(Line($"{bell}.Ring(w);", "event"));
        AddUse(block, scope, subject);
    }

    private void AddGuardBefore(List<Statement> block, Scope scope, Subject subject) => block.Add(Pick<Statement>(
    [
        Line($"{subject.Review}.EnsureCleared();", "ensure", Role.Guard),
        Line($"{subject.Review}.Approve();", "transition", Role.Transition),
        If(Denies(scope, subject), [Leave(scope)], null, Role.Guard, "guard clause"),
    ]));

    private void AddListSearch(List<Statement> block, Scope scope, Subject subject)
    {
        var list = NewName("list");
        block.Add(Line($"var {list} = new List<Review> {{ {subject.Review}, {PickSubject(scope).Review} }};", "list"));
        switch (_random.Next(3))
        {
            case 0:
                var found = NewName("q");
                block.Add(Line($"var {found} = {list}.{Pick<string>(["Find", "FindLast"])}(x => x.IsCleared);", "list search", Role.Guard));
                var inner = scope.Inner();
                var some = new Subject(found, null, true);
                inner.Subjects.Add(some);
                block.Add(If(new($"{found} is not null", "null"), Body(inner, (b, s) => AddUse(b, s, some))));
                break;
            case 1:
                var single = NewName("q");
                block.Add(Line($"var {single} = {list}.{Pick<string>(["Last", "Single"])}(x => x.IsCleared);", "list search", Role.Guard));
                AddUse(block, scope, Name(scope, subject, single, true));
                break;
            default:
                block.Add(If(
                    Pick<Expression>([new($"!{list}.TrueForAll(x => x.IsCleared)", "list search"), new($"{list}.Exists(x => !x.IsCleared)", "list search")]),
                    [Leave(scope)],
                    null,
                    Role.Guard,
                    "guard clause"));
                var element = NewName("e");
                var loop = scope.Inner(inLoop: true, canBreak: true);
                var item = new Subject(element, null, false);
                loop.Subjects.Add(item);
                block.Add(new Statement("", "foreach").With(new Part($"foreach (var {element} in {list})", Body(loop, (b, s) => AddUse(b, s, item)))));
                break;
        }
    }

    private void AddFeatureDisturbance(List<Statement> block, Scope scope, Subject subject)
    {
        var r = subject.Review;
        switch (_random.Next(12))
        {
            case 0:
                block.Add(Line("w.Find().Reopen();", "fetched, losing transition"));
                break;
            case 1:
                block.Add(Line($"{r}.Disturb();", "extension method, losing transition"));
                break;
            case 2:
                block.Add(Line($"_ = new Folder({r}) - w;", "operator, losing transition"));
                break;
            case 3 when subject is { IsVariable: true, Assignable: true } && char.IsLetter(r[0]) && !r.Contains('.') && !r.Contains('[') && !scope.IsAsync:
                var alias = NewName("x");
                block.Add(Line($"{{ ref var {alias} = ref {r}; {alias} = {PickSubject(scope).Review}; }}", "ref local, reassignment"));
                break;
            case 4:
                var act = NewName("act");
                block.Add(Line($"Action<Review> {act} = x => x.Reopen();", "lambda with parameter"));
                block.Add(Line($"{act}({r});", "lambda with parameter, losing transition"));
                break;
            case 5:
                var later = NewName("act");
                block.Add(Line($"Action {later} = {Pick<string>([$"() => {r}.Reopen()", r + ".Reopen"])};", "kept delegate"));
                if (Chance(0.6))
                    block.Add(Line($"{r}.{Pick<string>(["Approve", "EnsureCleared"])}();", "transition", Role.Transition));
                if (CallsOf(scope, HelperKind.Invoke) is { Count: > 0 } invokers && Chance(0.4))
                    block.Add(Line(Pick(invokers).Call(later) + ";", "kept delegate, losing transition"));
                else if (Chance(0.8))
                    block.Add(Line(later + Pick<string>(["();", ".Invoke();", "?.Invoke();"]), "kept delegate, losing transition"));
                break;
            case 6 when CallsOf(scope, HelperKind.Closer).Count > 0:
                block.Add(new Statement("", "using, losing transition").With(new Part($"using (new {Pick(CallsOf(scope, HelperKind.Closer)).Name}({r}))", [Line($"{r}.Approve();", "transition", Role.Transition)])));
                break;
            case 7 when CallsOf(scope, HelperKind.Clerk).Count > 0:
                var clerk = Pick(CallsOf(scope, HelperKind.Clerk)).Name;
                block.Add(Line($"{Pick<string>([$"new {clerk}()", $"new {clerk}.Strict()", $"(w.Coin() ? new {clerk}() : new {clerk}.Strict())"])}.Handle(w, {r});", "virtual call, losing transition"));
                break;
            case 8:
                block.Add(Line($"((dynamic){r}).Reopen();", "dynamic, losing transition"));
                break;
            case 9:
                var swap = NewName("box");
                block.Add(Line($"var {swap} = new Box<Review>({r}); {swap}.Value.Reopen();", "generic type, losing transition"));
                break;
            case 10:
                var map = NewName("map");
                block.Add(Line($"var {map} = new Dictionary<string, Review> {{ [\"a\"] = {r} }}; if ({map}.TryGetValue(\"a\", out var x{map})) x{map}.Reopen();", "dictionary, losing transition"));
                break;
            default:
                block.Add(Line($"new List<Review> {{ {r} }}.{Pick<string>(["Find(x => true)?", "First()", "Last()", "Single()"])}.Reopen();", "list search, losing transition"));
                break;
        }
    }
}
