using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CiiGuard;

namespace Procurement.Cases.EqualityCalls;

[Flags]
public enum Marks
{
    None = 0,
    Urgent = 1,
    Frozen = 2,
}

public sealed class Equalities
{
    public void Equals_of_the_value(ServerReview r)
    {
        if (!r.Phase.Equals(ReviewPhase.Approved))
            return;

        Gates.Execute(r);
    }

    public void Equals_of_the_value_turned_round(ServerReview r)
    {
        if (r.Phase.Equals(ReviewPhase.Approved))
            return;

        Gates.Execute(r); // CII1001
    }

    public void Static_equals(ServerReview r)
    {
        if (!object.Equals(r.Phase, ReviewPhase.Approved))
            return;

        Gates.Execute(r);
    }

    public void Static_equals_with_another_value(ServerReview r)
    {
        if (!object.Equals(r.Phase, ReviewPhase.Filed))
            return;

        Gates.Execute(r); // CII1001
    }

    public void Default_comparer(ServerReview r)
    {
        if (!EqualityComparer<ReviewPhase>.Default.Equals(r.Phase, ReviewPhase.Approved))
            return;

        Gates.Execute(r);
    }

    public void Default_comparer_with_another_value(ServerReview r)
    {
        if (!EqualityComparer<ReviewPhase>.Default.Equals(r.Phase, ReviewPhase.Filed))
            return;

        Gates.Execute(r); // CII1001
    }

    public void Constant_first(ServerReview r)
    {
        if (ReviewPhase.Approved != r.Phase)
            return;

        Gates.Execute(r);
    }

    public void Another_constant_first(ServerReview r)
    {
        if (ReviewPhase.Filed != r.Phase)
            return;

        Gates.Execute(r); // CII1001
    }

    public void Stored_alternatives(CloudReview r)
    {
        var ok = r.State is ReviewState.Passed or ReviewState.PassedWithCommitments; if (ok) Gates.Execute(r);
    }

    public void Stored_alternatives_with_a_wrong_one(CloudReview r)
    {
        var ok = r.State is ReviewState.Passed or ReviewState.Declared; if (ok) Gates.Execute(r); // CII1001
    }

    public void Conditional_access(CloudReview? r)
    {
        if (r?.State == ReviewState.Passed) Gates.Execute(r);
    }

    public void Conditional_access_turned_round(CloudReview? r)
    {
        if (r?.State != ReviewState.Passed) Gates.Execute(r!); // CII1001
    }

    public void Var_pattern(ServerReview r)
    {
        if (r.Phase is var p && p == ReviewPhase.Approved) Gates.Execute(r);
    }

    public void Var_pattern_with_another_value(ServerReview r)
    {
        if (r.Phase is var p && p == ReviewPhase.Filed) Gates.Execute(r); // CII1001
    }

    public void Among_an_array_of_constants(CloudReview r)
    {
        if (!new[] { ReviewState.Passed, ReviewState.PassedWithCommitments }.Contains(r.State))
            return;

        Gates.Execute(r);
    }

    public void Among_an_array_with_a_wrong_constant(CloudReview r)
    {
        if (!new[] { ReviewState.Passed, ReviewState.Declared }.Contains(r.State))
            return;

        Gates.Execute(r); // CII1001
    }

    private static readonly ReviewState[] ClearedStates = { ReviewState.Passed, ReviewState.PassedWithCommitments };
    private static readonly HashSet<ReviewState> ClearedSet = new() { ReviewState.Passed, ReviewState.PassedWithCommitments };
    private static readonly ImmutableHashSet<ReviewState> ClearedImm = ImmutableHashSet.Create(ReviewState.Passed, ReviewState.PassedWithCommitments);
    private static readonly HashSet<ReviewState> WrongSet = [ReviewState.Passed, ReviewState.Declared];
    private static readonly HashSet<ReviewState> Grown = [ReviewState.Passed];
    public void Among_a_readonly_array(CloudReview r)
    {
        if (!ClearedStates.Contains(r.State))
            return;

        Gates.Execute(r);
    }

    public void Among_a_readonly_set(CloudReview r)
    {
        if (!ClearedSet.Contains(r.State))
            return;

        Gates.Execute(r);
    }

    public void Among_an_immutable_set(CloudReview r)
    {
        if (!ClearedImm.Contains(r.State))
            return;

        Gates.Execute(r);
    }

    public void Among_a_set_with_a_wrong_constant(CloudReview r)
    {
        if (!WrongSet.Contains(r.State))
            return;

        Gates.Execute(r); // CII1001
    }

    public void Among_a_set_that_grows(CloudReview r)
    {
        if (!Grown.Contains(r.State))
            return;

        Gates.Execute(r); // CII1001
    }

    public static void Grow() => Grown.Add(ReviewState.Declared);
    public void Switch_over_a_pair(ServerReview r, Marks m)
    {
        switch (r.Phase, m) { case (ReviewPhase.Approved, Marks.None): Gates.Execute(r); break; case (ReviewPhase.Approved, _): Gates.GoLive(r); break; }
    }

    public void Switch_over_a_pair_with_a_wrong_arm(ServerReview r, Marks m)
    {
        switch (r.Phase, m) { case (ReviewPhase.Approved, Marks.None): Gates.Execute(r); break; case (_, Marks.Urgent): Gates.GoLive(r); break; } // CII1003
    }

    public void Stored_switch_over_a_pair(ServerReview r, Marks m)
    {
        var a = (r.Phase, m) switch { (ReviewPhase.Approved, Marks.None) => true, _ => false }; if (a) Gates.Execute(r);
    }

    public void Stored_switch_over_a_pair_turned_round(ServerReview r, Marks m)
    {
        var a = (r.Phase, m) switch { (ReviewPhase.Approved, Marks.None) => false, _ => true }; if (a) Gates.Execute(r); // CII1001
    }

    public void Flag(ServerReview r, Marks m)
    {
        if (m.HasFlag(Marks.Urgent) && !r.IsCleared)
            return;

        if (m.HasFlag(Marks.Urgent)) Gates.Execute(r);
    }

    public void Another_flag(ServerReview r, Marks m)
    {
        if (m.HasFlag(Marks.Urgent) && !r.IsCleared)
            return;

        if (m.HasFlag(Marks.Frozen)) Gates.Execute(r); // CII1001
    }

    public void Masked_flag(ServerReview r, Marks m)
    {
        if ((m & Marks.Urgent) != 0 && !r.IsCleared)
            return;

        if ((m & Marks.Urgent) != 0) Gates.Execute(r);
    }

    public void Nullable_copy(ServerReview r)
    {
        ReviewPhase? p = r.Phase; if (p == ReviewPhase.Approved) Gates.Execute(r);
    }

    public void Negated_pattern(ServerReview r)
    {
        var p = r.Phase; if (p is not ReviewPhase.Approved)
            return;

        Gates.Execute(r);
    }

    public void Property_pattern(ServerReview r)
    {
        if (r is not { Phase: ReviewPhase.Approved })
            throw new InvalidOperationException();

        Gates.Execute(r);
    }

    public void Inherited_static_equals(ServerReview r)
    {
        if (Enum.Equals(r.Phase, ReviewPhase.Approved)) Gates.Execute(r);
    }

    public void Flag_by_switch(ServerReview r)
    {
        bool cleared; switch (r.Phase) { case ReviewPhase.Approved: cleared = true; break; default: cleared = false; break; } if (!cleared)
            return;

        Gates.Execute(r);
    }

}
