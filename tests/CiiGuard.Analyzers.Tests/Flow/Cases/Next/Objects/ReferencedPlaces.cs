using System.Collections.Generic;
using System.Runtime.InteropServices;
using CiiGuard;

namespace Procurement.Cases.ReferencedPlaces;

/// <summary>A desk with places that are handed out by reference.</summary>
public sealed class Desk
{
    public ServerReview Current = new();

    public bool IsOpen;

    private ServerReview next = new();

    public ref ServerReview Next => ref next;

    public ref ServerReview CurrentPlace() => ref Current;

    public ref readonly ServerReview Shown => ref Current;

    public ref bool OpenPlace() => ref IsOpen;

    public void The_field_behind_a_ref_property(ServerReview other)
    {
        next.EnsureCleared();
        Next = other;
        Gates.Execute(next); // CII1001
    }

    public void The_field_behind_a_ref_property_gets_a_cleared_one(ServerReview other)
    {
        other.EnsureCleared();
        Next = other;
        Gates.Execute(next);
    }
}

/// <summary>A reference kept in an object of its own.</summary>
public ref struct Pointer
{
    public ref ServerReview Target;

    public Pointer(ref ServerReview target) => Target = ref target;
}

/// <summary>What is written through a reference is written to the place that it names.</summary>
public static class RefLocals
{
    public static void To_a_parameter(ServerReview review, ServerReview other)
    {
        review.EnsureCleared();
        ref var place = ref review;
        place = other;
        Gates.Execute(review); // CII1001
    }

    public static void To_a_parameter_with_a_cleared_one(ServerReview review, ServerReview other)
    {
        other.EnsureCleared();
        ref var place = ref review;
        place = other;
        Gates.Execute(review);
    }

    public static void To_a_field(Desk desk, ServerReview other)
    {
        desk.Current.EnsureCleared();
        ref var place = ref desk.Current;
        place = other;
        Gates.Execute(desk.Current); // CII1001
    }

    public static void To_a_field_with_a_cleared_one(Desk desk, ServerReview other)
    {
        other.EnsureCleared();
        ref var place = ref desk.Current;
        place = other;
        Gates.Execute(desk.Current);
    }

    public static void To_an_element_with_a_cleared_one(ServerReview[] reviews, ServerReview other)
    {
        other.EnsureCleared();
        ref var place = ref reviews[0];
        place = other;
        Gates.Execute(reviews[0]);
    }

    public static void To_an_element_whose_index_changes(ServerReview[] reviews, ServerReview other, int index)
    {
        ref var place = ref reviews[index];
        index++;
        reviews[index].EnsureCleared();
        place = other;
        Gates.Execute(reviews[index]); // CII1001
    }

    public static void Read_through_it(Desk desk)
    {
        ref var place = ref desk.Current;
        place.EnsureCleared();
        Gates.Execute(desk.Current);
    }

    public static void Read_through_it_after_the_field_was_written(Desk desk, ServerReview other)
    {
        ref readonly var place = ref desk.Current;
        place.EnsureCleared();
        desk.Current = other;
        Gates.Execute(place); // CII1001
    }

    public static void Made_the_name_of_another_variable(ServerReview first, ServerReview second)
    {
        ref var place = ref first;
        place.EnsureCleared();
        place = ref second;
        Gates.Execute(place); // CII1001
    }

    public static void The_other_variable_is_written(ServerReview first, ServerReview second, ServerReview other)
    {
        ref var place = ref first;
        second.EnsureCleared();
        place = ref second;
        place = other;
        Gates.Execute(second); // CII1001
    }

    public static void The_first_variable_is_not_written_any_more(ServerReview first, ServerReview second, ServerReview other)
    {
        ref var place = ref first;
        place = ref second;
        first.EnsureCleared();
        place = other;
        Gates.Execute(first);
    }

    public static void One_of_two_is_written(ServerReview first, ServerReview second, ServerReview other, bool which)
    {
        first.EnsureCleared();
        ref var place = ref which ? ref first : ref second;
        place = other;
        Gates.Execute(first); // CII1001
    }

    public static void One_of_two_is_given_a_cleared_one(ServerReview first, ServerReview second, ServerReview other, bool which)
    {
        first.EnsureCleared();
        other.EnsureCleared();
        ref var place = ref which ? ref first : ref second;
        place = other;
        Gates.Execute(first);
    }

    public static void Rebound_in_one_branch(ServerReview first, ServerReview second, ServerReview other, bool which)
    {
        ref var place = ref first;
        if (which)
            place = ref second;
        second.EnsureCleared();
        place = other;
        Gates.Execute(second); // CII1001
    }

    public static void Rebound_in_a_loop(List<Desk> desks, ServerReview other)
    {
        ref var place = ref other;
        foreach (var desk in desks)
        {
            place.EnsureCleared();
            place = ref desk.Current;
        }

        Gates.Execute(place); // CII1001
    }

    public static void A_flag_is_written(ServerReview review, bool other)
    {
        var isCleared = review.IsCleared;
        ref var flag = ref isCleared;
        flag = other;
        if (isCleared)
            Gates.Execute(review); // CII1001
    }

    public static void A_flag_is_given_the_check(ServerReview review)
    {
        var isCleared = true;
        ref var flag = ref isCleared;
        flag = review.IsCleared;
        if (isCleared)
            Gates.Execute(review);
    }

    public static void An_index_is_written(ServerReview[] reviews)
    {
        var index = 0;
        ref var place = ref index;
        reviews[index].EnsureCleared();
        place++;
        Gates.Execute(reviews[index]); // CII1001
    }

    public static void Of_a_span(List<ServerReview> reviews, ServerReview other)
    {
        foreach (ref var place in CollectionsMarshal.AsSpan(reviews))
        {
            place = other;
            Gates.Execute(place); // CII1001
        }
    }

    public static void Kept_in_a_ref_struct(ServerReview review, ServerReview other)
    {
        review.EnsureCleared();
        var pointer = new Pointer(ref review);
        pointer.Target = other;
        Gates.Execute(review); // CII1001
    }
}

public static class RefReturns
{
    private static ServerReview shared = new();

    private static ref ServerReview Shared() => ref shared;

    private static ref ServerReview Same(ref ServerReview review) => ref review;

    private static ref ServerReview Either(ref ServerReview first, ref ServerReview second, bool which)
    {
        if (which)
            return ref first;
        return ref second;
    }

    private static ref ServerReview CurrentOf(Desk desk) => ref desk.Current;

    public static void Of_a_property(Desk desk, ServerReview other)
    {
        desk.Next.EnsureCleared();
        desk.Next = other;
        Gates.Execute(desk.Next); // CII1001
    }

    public static void Of_a_property_with_a_cleared_one(Desk desk, ServerReview other)
    {
        other.EnsureCleared();
        desk.Next = other;
        Gates.Execute(desk.Next);
    }

    public static void Of_a_field(Desk desk, ServerReview other)
    {
        desk.Current.EnsureCleared();
        desk.CurrentPlace() = other;
        Gates.Execute(desk.Current); // CII1001
    }

    public static void Of_a_field_with_a_cleared_one(Desk desk, ServerReview other)
    {
        other.EnsureCleared();
        desk.CurrentPlace() = other;
        Gates.Execute(desk.Current);
    }

    public static void Of_a_field_that_is_read(Desk desk)
    {
        desk.CurrentPlace().EnsureCleared();
        desk.Shown.PrintCertificate();
        Gates.Execute(desk.Current);
    }

    public static void Of_an_arguments_field(Desk desk, ServerReview other)
    {
        other.EnsureCleared();
        CurrentOf(desk) = other;
        Gates.Execute(desk.Current);
    }

    public static void Of_another_arguments_field(Desk desk, Desk second, ServerReview other)
    {
        other.EnsureCleared();
        CurrentOf(second) = other;
        Gates.Execute(desk.Current); // CII1001
    }

    public static void Of_a_static_field(ServerReview other)
    {
        shared.EnsureCleared();
        Shared() = other;
        Gates.Execute(shared); // CII1001
    }

    public static void Of_a_static_field_with_a_cleared_one(ServerReview other)
    {
        other.EnsureCleared();
        Shared() = other;
        Gates.Execute(shared);
    }

    public static void Of_a_variable(ServerReview review, ServerReview other)
    {
        review.EnsureCleared();
        Same(ref review) = other;
        Gates.Execute(review); // CII1001
    }

    public static void Of_a_variable_with_a_cleared_one(ServerReview review, ServerReview other)
    {
        other.EnsureCleared();
        Same(ref review) = other;
        Gates.Execute(review);
    }

    public static void Of_one_of_two_variables(ServerReview first, ServerReview second, ServerReview other, bool which)
    {
        first.EnsureCleared();
        Either(ref first, ref second, which) = other;
        Gates.Execute(first); // CII1001
    }

    public static void Of_one_of_two_variables_with_a_cleared_one(ServerReview first, ServerReview second, ServerReview other, bool which)
    {
        first.EnsureCleared();
        other.EnsureCleared();
        Either(ref first, ref second, which) = other;
        Gates.Execute(first);
    }

    public static void Kept_in_a_ref_local(Desk desk, ServerReview other)
    {
        ref var place = ref desk.CurrentPlace();
        place = other;
        other.EnsureCleared();
        Gates.Execute(desk.Current);
    }

    public static void Of_a_flag(Desk desk, ServerReview review, bool other)
    {
        desk.IsOpen = review.IsCleared;
        desk.OpenPlace() = other;
        if (desk.IsOpen)
            Gates.Execute(review); // CII1001
    }

    public static void Of_a_flag_with_the_check(Desk desk, ServerReview review)
    {
        desk.OpenPlace() = review.IsCleared;
        if (desk.IsOpen)
            Gates.Execute(review);
    }
}
