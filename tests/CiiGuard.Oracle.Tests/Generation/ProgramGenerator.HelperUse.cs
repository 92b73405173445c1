using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Generation;

/// <summary>Work around a helper that the program has, whatever its kind, so that no kind is used too seldom to tell anything.</summary>
internal sealed partial class ProgramGenerator
{
    private bool TryAddHelperUse(List<Statement> block, Scope scope, Subject subject)
    {
        var callable = _helpers.Where(helper => helper.Number < scope.Helpers && (scope.IsAsync || !helper.IsAsync)).ToList();
        if (callable.Count == 0)
            return false;
        var helper = Pick(callable);
        var r = subject.Review;
        switch (helper.Kind)
        {
            case HelperKind.Execute:
                AddGuardBefore(block, scope, subject);
                AddSometimesDisturbance(block, scope, subject);
                block.Add(Line(helper.Call(UnderSomeName(scope, subject).Review) + ";", helper.Construct, Role.Gate));
                break;
            case HelperKind.Guard:
                block.Add(Line(helper.Call(r) + ";", helper.Construct, Role.Guard));
                AddUse(block, scope, subject);
                break;
            case HelperKind.Predicate:
                block.Add(If(new(helper.Call(r), "helper predicate"), Then(scope, subject), null, Role.Guard));
                break;
            case HelperKind.Same:
                var same = NewName("q");
                block.Add(Line($"var {same} = {helper.Call(r)};", helper.Construct));
                AddGuarded(block, scope, Name(scope, subject, same, true));
                break;
            case HelperKind.Disturb or HelperKind.Move or HelperKind.Swap or HelperKind.Closer or HelperKind.Clerk:
                AddGuardBefore(block, scope, subject);
                AddHelperDisturbance(block, scope, subject, helper);
                AddGate(block, scope, subject);
                break;
            case HelperKind.Give:
                AddGiven(block, scope, subject, helper);
                break;
            case HelperKind.TryGive:
                AddTried(block, scope, subject, helper);
                break;
            case HelperKind.Invoke:
                block.Add(new Statement("", "lambda as argument").With(new Part(helper.Name + "(w, () =>", Body(Function(scope), (b, s) =>
                {
                    if (Chance(0.5))
                        AddGuardBefore(b, s, subject);
                    else
                        AddGuarded(b, s, subject);
                }), ");")));
                AddUse(block, scope, subject);
                break;
            case HelperKind.Items:
                AddItems(block, scope, subject, helper);
                break;
            case HelperKind.Desk:
                AddDesk(block, scope, subject, helper);
                break;
            default:
                AddEvent(block, scope, subject, helper);
                break;
        }

        return true;
    }

    private void AddHelperDisturbance(List<Statement> block, Scope scope, Subject subject, HelperShape helper)
    {
        var r = UnderSomeName(scope, subject).Review;
        var variables = scope.Subjects.Where(static s => s.HasAddress).ToList();
        switch (helper.Kind)
        {
            case HelperKind.Disturb:
                block.Add(Line(helper.Call(r) + ";", helper.Construct));
                break;
            case HelperKind.Move when scope.Deals.Count > 0:
                block.Add(Line(helper.Call(Pick(scope.Deals), PickSubject(scope).Review) + ";", helper.Construct));
                break;
            case HelperKind.Swap when variables.Count > 1:
                block.Add(Line(helper.Call("ref " + Pick(variables).Review, "ref " + Pick(variables).Review) + ";", "helper ref"));
                break;
            case HelperKind.Closer:
                block.Add(new Statement("", "using, losing transition").With(new Part($"using (new {helper.Name}({r}))", Body(scope.Inner(), AddNoise))));
                break;
            case HelperKind.Clerk:
                var clerk = helper.Name;
                block.Add(Line($"{Pick<string>([$"new {clerk}()", $"new {clerk}.Strict()", $"(w.Coin() ? new {clerk}() : new {clerk}.Strict())"])}.Handle(w, {r});", "virtual call"));
                break;
            default:
                AddSometimesDisturbance(block, scope, subject);
                break;
        }
    }

    private void AddGiven(List<Statement> block, Scope scope, Subject subject, HelperShape helper)
    {
        var given = NewName("q");
        block.Add(Line(helper.Call(subject.Review, "out var " + given) + ";", "out", Role.Guard));
        Name(scope, subject, given, true);
        AddUse(block, scope, subject);
    }

    private void AddTried(List<Statement> block, Scope scope, Subject subject, HelperShape helper)
    {
        var tried = NewName("q");
        var inner = scope.Inner();
        var found = Name(inner, subject, tried, true);
        block.Add(If(
            new(helper.Call(subject.Review, "out var " + tried), "out"),
            Body(inner, (b, s) => AddUse(b, s, Chance(0.5) ? found : subject)),
            null,
            Role.Guard));
    }

    private void AddItems(List<Statement> block, Scope scope, Subject subject, HelperShape helper)
    {
        var item = NewName("e");
        var loop = scope.Inner(inLoop: true, canBreak: true);
        var element = Name(loop, subject, item, false);
        block.Add(new Statement("", "foreach, iterator").With(new Part($"foreach (var {item} in {helper.Call(subject.Review, PickSubject(scope).Review)})", Body(loop, (b, s) =>
        {
            if (Chance(0.5))
                AddUse(b, s, element);
            else
                AddGuarded(b, s, element);
        }))));
    }
}
