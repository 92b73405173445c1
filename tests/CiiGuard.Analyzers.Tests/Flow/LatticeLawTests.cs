using System.Linq;
using CiiGuard.Analyzers.Flow;
using CsCheck;

namespace CiiGuard.Analyzers.Tests.Flow;

/// <summary>The laws that make the analysis end, and make what it says independent of the order in which it looks at paths.</summary>
public class LatticeLawTests
{
    private const ulong Universe = 0xFF;
    private static readonly TokenTable Tokens = new(static _ => true, null);
    private static readonly Token[] Objects = [.. Enumerable.Range(0, 4).Select(static i => Tokens.Get(TokenKind.Parameter, "p" + i, null))];

    private static readonly Gen<StateSet> Sets = Gen.ULong[0, Universe].Select(static bits => new StateSet(bits));

    private static readonly Gen<Facts> Conjunctions = Gen.Select(Gen.Int[0, 3], Gen.ULong[1, Universe]).Array[0, 4].Select(static entries =>
        entries.Aggregate(Facts.None, static (facts, entry) => facts.And(Facts.Of(Objects[entry.Item1], new StateSet(entry.Item2)))));

    private static readonly Gen<Facts> AnyFacts = Gen.Frequency((1, Gen.Const(Facts.Impossible)), (1, Gen.Const(Facts.None)), (8, Conjunctions));

    private static readonly Gen<(int Kind, int Object, int Other, ulong States)[]> Writes =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3], Gen.Int[0, 3], Gen.ULong[1, Universe]).Array[0, 8];

    [Fact]
    public void Sets_are_idempotent() => Sets.Sample(static a => (a | a) == a && (a & a) == a);

    [Fact]
    public void Sets_commute() => Gen.Select(Sets, Sets).Sample(static (a, b) => (a | b) == (b | a) && (a & b) == (b & a));

    [Fact]
    public void Sets_associate() => Gen.Select(Sets, Sets, Sets).Sample(static (a, b, c) =>
        ((a | b) | c) == (a | (b | c)) && ((a & b) & c) == (a & (b & c)));

    [Fact]
    public void Sets_absorb_and_distribute() => Gen.Select(Sets, Sets, Sets).Sample(static (a, b, c) =>
        (a | (a & b)) == a && (a & (a | b)) == a && (a & (b | c)) == ((a & b) | (a & c)));

    [Fact]
    public void Sets_are_ordered_by_inclusion() => Gen.Select(Sets, Sets).Sample(static (a, b) =>
        a.IsSubsetOf(b) == ((a | b) == b) && a.IsSubsetOf(b) == ((a & b) == a) && a.Overlaps(b) == !(a & b).IsEmpty && !a.Except(b).Overlaps(b));

    [Fact]
    public void Facts_are_idempotent() => AnyFacts.Sample(static a => a.And(a).Equals(a) && a.Or(a).Equals(a));

    [Fact]
    public void Facts_commute() => Gen.Select(AnyFacts, AnyFacts).Sample(static (a, b) => a.And(b).Equals(b.And(a)) && a.Or(b).Equals(b.Or(a)));

    [Fact]
    public void Facts_associate() => Gen.Select(AnyFacts, AnyFacts, AnyFacts).Sample(static (a, b, c) =>
        a.And(b).And(c).Equals(a.And(b.And(c))) && a.Or(b).Or(c).Equals(a.Or(b.Or(c))));

    [Fact]
    public void Facts_absorb() => Gen.Select(AnyFacts, AnyFacts).Sample(static (a, b) => a.And(a.Or(b)).Equals(a) && a.Or(a.And(b)).Equals(a));

    [Fact]
    public void One_of_two_facts_is_implied_by_each() => Gen.Select(AnyFacts, AnyFacts).Sample(static (a, b) => Implies(a, a.Or(b)) && Implies(b, a.Or(b)));

    [Fact]
    public void Both_facts_imply_each() => Gen.Select(AnyFacts, AnyFacts).Sample(static (a, b) => Implies(a.And(b), a) && Implies(a.And(b), b));

    [Fact]
    public void Equal_facts_have_equal_hashes() => Gen.Select(AnyFacts, AnyFacts).Sample(static (a, b) => !a.Equals(b) || a.GetHashCode() == b.GetHashCode());

    [Fact]
    public void A_change_only_weakens_facts() => Gen.Select(AnyFacts, Gen.Int[0, 3], Sets).Sample(static (a, i, added) =>
        Implies(a, a.Changed(Objects[i], null)) && Implies(a, a.Changed(Objects[i], added)));

    [Fact]
    public void Joining_a_state_with_itself_changes_nothing() => Writes.Sample(static writes =>
    {
        var world = new StateWorld();
        var state = world.Make(writes);
        return !state.Clone().JoinFrom(state.Clone(), world.Place);
    });

    [Fact]
    public void A_join_covers_both_sides() => Gen.Select(Writes, Writes).Sample(static (first, second) =>
    {
        var world = new StateWorld();
        var (left, right) = (world.Make(first), world.Make(second));
        var joined = left.Clone();
        joined.JoinFrom(right, world.Place);
        return world.Covers(joined, left) && world.Covers(joined, right);
    });

    [Fact]
    public void A_join_settles() => Gen.Select(Writes, Writes).Sample(static (first, second) =>
    {
        var world = new StateWorld();
        var (left, right) = (world.Make(first), world.Make(second));
        var joined = left.Clone();
        var rounds = 0;
        while (joined.JoinFrom(right, world.Place) | joined.JoinFrom(left, world.Place))
        {
            if (++rounds > 8)
                return false;
        }

        return true;
    });

    [Fact]
    public void States_do_not_depend_on_the_order_of_a_join() => Gen.Select(Writes, Writes, Writes).Sample(static (first, second, third) =>
    {
        var world = new StateWorld();
        FlowState[] states = [world.Make(first), world.Make(second), world.Make(third)];
        var (forward, backward) = (states[0].Clone(), states[2].Clone());
        forward.JoinFrom(states[1], world.Place);
        forward.JoinFrom(states[2], world.Place);
        backward.JoinFrom(states[1], world.Place);
        backward.JoinFrom(states[0], world.Place);
        return world.SameStates(forward, backward);
    });

    [Fact]
    public void What_cannot_be_reached_adds_nothing() => Writes.Sample(static writes =>
    {
        var world = new StateWorld();
        var state = world.Make(writes);
        var before = state.Clone();
        return !state.JoinFrom(FlowState.Unreachable(world.Scope), world.Place) && world.SameStates(state, before);
    });

    private static bool Implies(Facts strong, Facts weak) =>
        strong.IsImpossible
        || (!weak.IsImpossible && weak.Entries.All(entry => strong.TryGet(entry.Key, out var states) && states.IsSubsetOf(entry.Value)));
}
