using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Oracle.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    /// <summary>Something beside the point.</summary>
    private void AddNoise(List<Statement> block, Scope scope)
    {
        var other = PickSubject(scope);
        switch (_random.Next(10))
        {
            case 9:
                AddStatusRead(block, other);
                break;
            case 0 or 1:
                block.Add(Line("w.Note();"));
                break;
            case 2:
                block.Add(If(Anything(scope), [Line("w.Note();")]));
                break;
            case 3:
                block.Add(If(Anything(scope), [Leave(scope)]));
                break;
            case 4:
                block.Add(Line($"{other.Review}.Approve();", "transition", Role.Transition));
                break;
            case 5:
                AddAlias(block, scope, other);
                break;
            case 6:
                var ok = NewName("ok");
                block.Add(Line($"var {ok} = $0;", "stored predicate").With(Anything(scope)));
                scope.Booleans.Add(ok);
                break;
            case 7 when scope.IsAsync:
                block.Add(Line($"await {other.Review}.ApproveAsync();", "await", Role.Transition));
                break;
            default:
                if (Chance(_disturbance))
                    AddDisturbance(block, scope, other);
                else
                    block.Add(Line("w.Note();"));
                break;
        }
    }

    private void AddAlias(List<Statement> block, Scope scope, Subject subject)
    {
        var r = subject.Review;
        switch (_random.Next(9))
        {
            case 6 or 7 or 8:
                AddRareAlias(block, scope, subject);
                break;
            case 0:
                var contract = NewName("c");
                block.Add(Line($"var {contract} = new Contract({r});", "new contract"));
                scope.Subjects.Add(new(contract + ".Review", contract, false));
                scope.Aliases.Add((r, contract + ".Review"));
                break;
            case 1:
                var deal = NewName("d");
                block.Add(Line($"var {deal} = new Deal {{ Review = {r} }};", "new deal"));
                scope.Subjects.Add(new(deal + ".Review", deal, true));
                scope.Deals.Add(deal);
                scope.Aliases.Add((r, deal + ".Review"));
                break;
            case 2:
                var chosen = NewName("q");
                block.Add(Line($"var {chosen} = $0 ? {r} : {PickSubject(scope).Review};", "?:").With(Anything(scope)));
                scope.Subjects.Add(new(chosen, null, true));
                if (Chance(0.5))
                    scope.Aliases.Add((r, chosen));
                break;
            case 3:
                var either = NewName("q");
                block.Add(Line($"var {either} = (w.Coin() ? {r} : null) ?? {PickSubject(scope).Review};", "??"));
                scope.Subjects.Add(new(either, null, true));
                if (Chance(0.3))
                    scope.Aliases.Add((r, either));
                break;
            case 4 when CallsOf(scope, HelperKind.Same).Count > 0:
                var given = NewName("q");
                var helper = Pick(CallsOf(scope, HelperKind.Same));
                block.Add(Line($"var {given} = {helper.Call(r)};", helper.Construct));
                scope.Subjects.Add(new(given, null, true));
                scope.Aliases.Add((r, given));
                break;
            default:
                var alias = NewName("q");
                block.Add(Line($"var {alias} = {r};", "alias"));
                scope.Subjects.Add(new(alias, null, true));
                scope.Aliases.Add((r, alias));
                break;
        }
    }

    /// <summary>Something that may undo what is known of the review.</summary>
    private void AddDisturbance(List<Statement> block, Scope scope, Subject subject)
    {
        if (scope.Depth < 4 && Chance(0.3))
            AddSurrounded(block, scope, (b, s) => AddPlainDisturbance(b, s, subject));
        else
            AddPlainDisturbance(block, scope, subject);
    }

    private void AddPlainDisturbance(List<Statement> block, Scope scope, Subject subject)
    {
        var other = PickSubject(scope);
        var named = UnderSomeName(scope, subject);
        var target = Chance(0.5) ? named : other;
        switch (_random.Next(22))
        {
            case 14 or 15 or 16 or 17:
                AddRareDisturbance(block, scope, target);
                break;
            case 18 or 19 or 20 or 21:
                AddFeatureDisturbance(block, scope, target);
                break;
            case 0 or 1 or 2:
                block.Add(Line($"{target.Review}.Reopen();", "losing transition"));
                break;
            case 3:
                block.Add(Line($"{target.Review}.Refuse();", "losing transition"));
                break;
            case 4:
                block.Add(Line($"{target.Review}.File();", "losing transition"));
                break;
            case 5 when scope.IsAsync:
                block.Add(Line($"await {target.Review}.ReopenAsync();", "losing transition, await"));
                break;
            case 6 when subject.Assignable || other.Assignable:
                var (to, from) = subject.Assignable ? (subject, other) : (other, subject);
                block.Add(Line($"{to.Review} = {from.Review};", to.IsVariable ? "reassignment" : "member write"));
                break;
            case 7 when scope.Deals.Count > 0:
                block.Add(Line($"{Pick(scope.Deals)}.Review = {other.Review};", "member write"));
                break;
            case 8 or 9 when CallsOf(scope, HelperKind.Disturb).Count > 0:
                var helper = Pick(CallsOf(scope, HelperKind.Disturb));
                block.Add(Line(helper.Call(target.Review) + ";", helper.Construct));
                break;
            case 10 when CallsOf(scope, HelperKind.Move).Count > 0 && scope.Deals.Count > 0:
                var move = Pick(CallsOf(scope, HelperKind.Move));
                block.Add(Line(move.Call(Pick(scope.Deals), other.Review) + ";", move.Construct));
                break;
            case 11 when scope.Subjects.Count(static s => s.HasAddress) > 1:
                var variables = scope.Subjects.Where(static s => s.HasAddress).ToList();
                var (left, right) = (Pick(variables), Pick(variables));
                if (CallsOf(scope, HelperKind.Swap) is { Count: > 0 } swaps && Chance(0.6))
                    block.Add(Line(Pick(swaps).Call("ref " + left.Review, "ref " + right.Review) + ";", "helper ref"));
                else
                    block.Add(Line($"({left.Review}, {right.Review}) = ({right.Review}, {left.Review});", "tuple, reassignment"));
                break;
            case 12 when AllowsDeferredLoss:
                block.Add(Line($"_ = {target.Review}.ReopenAsync();", "losing transition, not awaited"));
                break;
            case 13 when scope.IsAsync:
                block.Add(Line($"_ = {target.Review}.ApproveAsync();", "transition, not awaited"));
                break;
            default:
                if (Chance(0.5))
                    block.Add(Line($"{target.Review}.Reopen();", "losing transition"));
                else
                    AddNoise(block, scope);
                break;
        }
    }
}
