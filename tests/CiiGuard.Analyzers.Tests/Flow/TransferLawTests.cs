using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers.Flow;
using CsCheck;

namespace CiiGuard.Analyzers.Tests.Flow;

/// <summary>
/// What tests and changes do to states and cases. Steps are monotone on objects and what leads to them. On conditions they are not: a join drops outcomes that were impossible
/// on one side, and a move after it can then leave less than a move on that side, where the outcome is weakened instead. Both are right; who knows less may come to know more.
/// </summary>
public class TransferLawTests
{
    private const ulong Universe = 0xFF;
    private static readonly TokenTable Tokens = new(static _ => true, null);
    private static readonly Token[] Objects = [.. Enumerable.Range(0, 3).Select(static i => Tokens.Get(TokenKind.Parameter, "p" + i, null))];
    private static readonly object[] Keys = [Cases.Null, 0L, 1L, 2L, Cases.True, Cases.False];

    private static readonly Gen<StateSet> Sets = Gen.ULong[0, Universe].Select(static bits => new StateSet(bits));

    private static readonly Gen<Facts> SomeFacts = Gen.Frequency(
        (1, Gen.Const(Facts.Impossible)),
        (2, Gen.Const(Facts.None)),
        (6, Gen.Select(Gen.Int[0, 2], Gen.ULong[1, Universe]).Select(static entry => Facts.Of(Objects[entry.Item1], new StateSet(entry.Item2)))));

    private static readonly Gen<Cases> SomeCases = Gen.Select(Gen.Select(Gen.Int[0, 5], SomeFacts).Array[0, 4], SomeFacts).Select(static made =>
        Cases.Of(made.Item1.DistinctBy(static entry => entry.Item1).Select(static entry => new KeyValuePair<object, Facts>(Keys[entry.Item1], entry.Item2)), made.Item2));

    private static readonly Gen<ExpectedMoves> Moves = Gen.Select(Sets, Sets).Select(static (all, lasting) => new ExpectedMoves(all | lasting, lasting));

    private static readonly Gen<(int Kind, int Object, int Other, ulong States)[]> Operations =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3], Gen.Int[0, 3], Gen.ULong[1, Universe]).Array[0, 8];

    /// <summary>Writes of objects and of what leads to them; none of conditions.</summary>
    private static readonly Gen<(int Kind, int Object, int Other, ulong States)[]> Objectives =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 3], Gen.ULong[1, Universe]).Array[0, 8];

    [Fact]
    public void A_test_only_removes_what_is_possible() => Gen.Select(Operations, Gen.Int[0, 3], Sets).Sample(static (writes, index, states) =>
    {
        var world = new StateWorld();
        var (before, after) = (world.Make(writes), world.Make(writes));
        world.Assume(after, index, states);
        return !after.IsReachable || after.States.All(entry => entry.Value.IsSubsetOf(before.StatesOf(entry.Key)));
    });

    [Fact]
    public void Each_value_is_on_one_side_of_a_test() => Gen.Select(SomeCases, Gen.Int[0, 63]).Sample(static (cases, mask) =>
        Keys.Select((key, i) => (key, Matches: (mask & (1 << i)) != 0)).All(entry =>
            !cases.Names(entry.key) || Implies(cases.For(entry.key), cases.Where(key => Matches(key, mask), entry.Matches, otherMayMatch: true))));

    [Fact]
    public void What_a_test_lets_through_keeps_its_facts_and_the_rest_is_impossible() => Gen.Select(SomeCases, Gen.Int[0, 63]).Sample(static (cases, mask) =>
    {
        var kept = cases.Restrict(key => Matches(key, mask), true, otherMayMatch: true);
        return cases.Entries.All(entry => Matches(entry.Key, mask) ? kept.For(entry.Key).Equals(entry.Value) : kept.For(entry.Key).IsImpossible);
    });

    [Fact]
    public void A_value_that_is_named_says_what_it_said_unnamed() => Gen.Select(SomeCases, Gen.Int[0, 5]).Sample(static (cases, index) =>
        Keys.All(key => cases.WithKey(Keys[index]).For(key).Equals(cases.For(key))));

    [Fact]
    public void A_change_only_weakens_cases() => Gen.Select(SomeCases, Gen.Int[0, 2], Sets).Sample(static (cases, index, added) =>
        Keys.All(key => Implies(cases.For(key), cases.Changed(Objects[index], null).For(key)) && Implies(cases.For(key), cases.Changed(Objects[index], added).For(key))));

    [Fact]
    public void Equal_cases_have_equal_hashes() => Gen.Select(SomeCases, SomeCases).Sample(static (a, b) => !a.Equals(b) || a.GetHashCode() == b.GetHashCode());

    [Fact]
    public void Moves_under_way_are_a_lattice() => Gen.Select(Moves, Moves, Moves).Sample(static (a, b, c) =>
        (a | a).Equals(a) && (a | b).Equals(b | a) && ((a | b) | c).Equals(a | (b | c)));

    [Fact]
    public void One_more_task_and_one_less_keep_the_order_of_moves() => Gen.Select(Moves, Moves, Sets).Sample(static (a, b, to) =>
        IsBelow(a.And(to), (a | b).And(to)) && IsBelow(a.Without(to), (a | b).Without(to)) && IsBelow(a, a.And(to)) && IsBelow(a.Without(to), a) && a.Lasting.IsSubsetOf(a.Without(to).All));

    [Fact]
    public void Steps_keep_the_order_of_states() =>
        Gen.Select(Objectives, Objectives, Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3], Gen.ULong[1, Universe]).Array[1, 4]).Sample(static (writes, others, steps) =>
        {
            var world = new StateWorld();
            var less = world.Make(writes);
            var more = less.Clone();
            more.JoinFrom(world.Make(others), world.Place);
            foreach (var (kind, index, states) in steps)
            {
                // What nothing is known of has no object; the engine makes one up before it moves it.
                if (kind == 5 && world.HoldsObject(less, index) != world.HoldsObject(more, index))
                    return true;
                world.Step(less, kind, index, new StateSet(states));
                world.Step(more, kind, index, new StateSet(states));
                if (!less.IsReachable)
                    return true;
                if (!more.IsReachable || !world.CoversStates(more, less))
                    return false;
            }

            return true;
        });

    private static bool IsBelow(ExpectedMoves part, ExpectedMoves whole) => (part | whole).Equals(whole);

    private static bool Matches(object key, int mask) => (mask & (1 << Array.IndexOf(Keys, key))) != 0;

    private static bool Implies(Facts strong, Facts weak) =>
        strong.IsImpossible
        || (!weak.IsImpossible && weak.Entries.All(entry => strong.TryGet(entry.Key, out var states) && states.IsSubsetOf(entry.Value)));
}
