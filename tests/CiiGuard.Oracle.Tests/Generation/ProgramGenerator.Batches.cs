using System.Collections.Generic;

namespace CiiGuard.Oracle.Tests.Generation;

/// <summary>Whole collections, tables of delegates, results with a type per outcome, and statuses that are asked again.</summary>
internal sealed partial class ProgramGenerator
{
    private void AddBatchOrResult(List<Statement> block, Scope scope, Subject subject)
    {
        var r = subject.Review;
        switch (_random.Next(8))
        {
            case 0 or 1 or 2:
                AddBatch(block, scope);
                break;
            case 3:
                AddReply(block, scope, subject);
                break;
            case 4:
                var error = NewName("error");
                block.Add(Line($"string? {error} = (w.Coin() ? \"price\" : null) ?? ($0 ? null : \"review\");", "error chain", Role.Guard).With(Shows(scope, subject)));
                AddSometimesDisturbance(block, scope, subject);
                block.Add(If(new($"{error} {Pick<string>(["is not null", "!= null", "is { }"])}", "error chain"), [Leave(scope)]));
                AddUse(block, scope, subject);
                break;
            case 5:
                var (arm, test) = (NewName("arm"), Pick<string>(["{ IsCleared: false }", "{ IsOpen: true }", "{ Phase: not Phase.Approved }"]));
                block.Add(Line($"string? {arm} = {r} switch {{ {test} => {Pick<string>(["throw new InvalidOperationException()", "(string?)\"open\""])}, _ => null }};", "open arm", Role.Guard));
                AddSometimesDisturbance(block, scope, subject);
                block.Add(If(new($"{arm} is not null", "open arm"), [Leave(scope)]));
                AddUse(block, scope, subject);
                break;
            case 6:
                AddTable(block, scope, subject);
                break;
            default:
                block.Add(If(new($"{r}.Phase != Phase.Approved", "status !="), [Leave(scope)], null, Role.Guard, "guard clause"));
                AddSometimesDisturbance(block, scope, subject);
                AddStatusRead(block, subject);
                AddUse(block, scope, subject);
                break;
        }
    }

    /// <summary>A status is asked and nothing is made of it; what follows is reached either way.</summary>
    private void AddStatusRead(List<Statement> block, Subject subject)
    {
        var r = subject.Review;
        block.Add(_random.Next(3) switch
        {
            0 => new Statement($"switch ({r}.Phase)\n{{", "status read again") { Close = "}" }.With(new Part($"case {Pick<string>(["Phase.Approved", "Phase.Filed", "Phase.Reopened"])}:", [Line("w.Note();")], "", "break;")),
            1 => Line($"_ = {r}.Phase switch {{ Phase.Approved => 1, Phase.Refused => 2, _ => 3 }};", "status read again"),
            _ => If(new($"{r}.Phase is Phase.Approved or Phase.Filed", "status read again"), [Line("w.Note();")]),
        });
    }

    /// <summary>Checks all of a list, and then executes all of it.</summary>
    private void AddBatch(List<Statement> block, Scope scope)
    {
        var (list, first, second) = (NewName("list"), NewName("e"), NewName("e"));
        var isArray = Chance(0.25);
        var elements = $"{PickSubject(scope).Review}, {PickSubject(scope).Review}";
        block.Add(Line(isArray ? $"var {list} = new[] {{ {elements} }};" : $"var {list} = new List<Review> {{ {elements} }};", isArray ? "array" : "list"));
        var each = new Subject(first, null, false);
        var inner = scope.Inner(inLoop: true, canBreak: true);
        inner.Subjects.Add(each);
        switch (_random.Next(6))
        {
            case 0 when scope.IsAsync:
                block.Add(Line($"await Task.WhenAll({list}.Select(x => x.{Pick<string>(["EnsureClearedAsync", "ApproveAsync"])}()));", "batch, await of several", Role.Guard));
                break;
            case 1 when !isArray:
                block.Add(Line($"{list}.ForEach(x => x.{Pick<string>(["EnsureCleared", "Approve", "EnsureCleared"])}());", "batch, ForEach", Role.Guard));
                break;
            case 2:
                block.Add(If(new($"!{list}.All(x => x.IsCleared)", "All"), [Leave(scope)], null, Role.Guard, "guard clause"));
                break;
            default:
                block.Add(new Statement("", "batch, foreach").With(new Part($"foreach (var {first} in {list})", Body(inner, (b, s) =>
                {
                    if (Chance(0.15))
                        AddNoise(b, s);
                    if (Chance(_disturbance / 2))
                        b.Add(If(Anything(s), [Leave(s)]));
                    b.Add(Pick<Statement>(
                    [
                        Line($"{first}.EnsureCleared();", "ensure", Role.Guard),
                        Line($"{first}.Approve();", "transition", Role.Transition),
                        If(Denies(s, each), [Chance(0.7) ? Line($"{first}.Approve();", "transition", Role.Transition) : Leave(s)], null, Role.Guard),
                    ]));
                    if (Chance(_disturbance / 2))
                        AddDisturbance(b, s, each);
                }))));
                break;
        }

        if (Chance(_disturbance))
            AddFill(block, scope, list, isArray);
        AddSometimesDisturbance(block, scope, PickSubject(scope));
        var rest = scope.Inner(inLoop: true, canBreak: true);
        var item = new Subject(second, null, false);
        rest.Subjects.Add(item);
        block.Add(new Statement("", "batch, foreach").With(new Part($"foreach (var {second} in {list})", Body(rest, (b, s) => AddUse(b, s, item)))));
    }

    /// <summary>One more element, or another one.</summary>
    private void AddFill(List<Statement> block, Scope scope, string list, bool isArray)
    {
        var more = PickSubject(scope).Review;
        if (isArray)
        {
            block.Add(Line(Chance(0.5) ? $"{list}[0] = {more};" : $"Office.Put({list}, {more});", "filled"));
            return;
        }

        var fill = NewName("Fill");
        switch (_random.Next(4))
        {
            case 0:
                block.Add(Line($"{list}.Add({more});", "filled"));
                break;
            case 1:
                block.Add(Line($"Office.Fill({list}, {more});", "filled"));
                break;
            case 2:
                block.Add(Line($"var {fill} = {list};", "filled"));
                block.Add(Line($"{fill}.Insert(0, {more});", "filled"));
                break;
            default:
                block.Add(Line($"void {fill}() => {list}.Add({more});", "filled, local function"));
                block.Add(Line($"{fill}();", "filled"));
                break;
        }
    }

    /// <summary>A result whose type says what was found out.</summary>
    private void AddReply(List<Statement> block, Scope scope, Subject subject)
    {
        var reply = NewName("reply");
        block.Add(Line($"Reply {reply} = $0 ? new Reply.Granted({subject.Review}) : new Reply.Refused(\"open\");", "result type", Role.Guard).With(Shows(scope, subject)));
        AddSometimesDisturbance(block, scope, subject);
        var granted = NewName("g");
        var inner = scope.Inner();
        var handed = Name(inner, subject, granted + ".Review", false);
        block.Add(_random.Next(4) switch
        {
            0 => If(new($"{reply} is Reply.Granted", "result type"), Then(scope, subject)),
            1 => If(new($"{reply} is Reply.Granted {granted}", "result type"), Body(inner, (b, s) => AddUse(b, s, Chance(0.5) ? handed : subject))),
            2 => new Statement($"switch ({reply})\n{{", "result type") { Close = "}" }.With(
                new Part("case Reply.Refused:", Body(scope.Inner(canBreak: false), AddNoise), "", "break;"),
                new Part("default:", Then(scope.Inner(canBreak: false), subject), "", "break;")),
            _ => If(new($"{reply} is Reply.Refused", "result type"), [Leave(scope)]),
        });
        if (Chance(0.5))
        {
            block.Add(If(new($"{reply} is not Reply.Granted", "result type"), [Leave(scope)]));
            AddUse(block, scope, subject);
        }
    }

    /// <summary>Steps out of a table: one of the program, or one that a member holds.</summary>
    private void AddTable(List<Statement> block, Scope scope, Subject subject)
    {
        var r = subject.Review;
        var (table, step) = (NewName("table"), NewName("step"));
        if (Chance(0.5))
            block.Add(Line($"var {table} = new Dictionary<string, Action<Review>> {{ [\"a\"] = static x => x.{Pick<string>(["Approve", "EnsureCleared", "Reopen", "File"])}(), [\"b\"] = static x => x.{Pick<string>(["Approve", "Reopen"])}() }};", "table"));
        else
            table = "Office.Steps";
        block.Add(Pick<Statement>(
        [
            Line($"{r}.EnsureCleared();", "ensure", Role.Guard),
            If(Denies(scope, subject), [Leave(scope)], null, Role.Guard, "guard clause"),
            Line("w.Note();"),
        ]));
        if (Chance(_disturbance + 0.2))
        {
            block.Add(Pick<Statement>(
            [
                Line($"{table}[\"a\"]({r});", "table"),
                Line($"if ({table}.TryGetValue(\"b\", out var {step})) {step}({r});", "table"),
                new Statement("", "table").With(new Part($"foreach (var {step} in {table}.Values)", [Line($"{step}({PickSubject(scope).Review});", "table")])),
            ]));
        }

        if (Chance(0.3))
            block.Add(Line($"{r}.EnsureCleared();", "ensure", Role.Guard));
        AddUse(block, scope, subject);
    }
}
