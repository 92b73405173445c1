using System;
using CiiGuard;

namespace Procurement.Cases.NamedConstants;

public enum Stage
{
    Planned,
    Ordered,
    Delivered,
    Closed,
}

[Flags]
public enum Marks
{
    None = 0,
    Urgent = 1,
    Foreign = 2,
}

/// <summary>A value was compared with a constant, and is compared with a range that the constant lies in: the others of the range are left.</summary>
public static class ConstantsAndRanges
{
    public static void Greater_than_a_bound_but_not_that_number(ServerReview review, int units)
    {
        if (units != 5)
        {
            if (units > 3)
                Gates.Execute(review); // CII1001
        }
    }

    public static void At_least_a_bound_after_that_number_is_out(ServerReview review, int units)
    {
        if (units == 5)
            return;
        if (units >= 3)
            Gates.Execute(review); // CII1001
    }

    public static void Less_than_a_bound_in_a_switch(ServerReview review, int units)
    {
        switch (units)
        {
            case 1:
            case 2:
                break;
            case < 10:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void The_number_itself_is_out(ServerReview review, int units)
    {
        if (units == 5)
            return;
        if (units == 5)
            Gates.Execute(review);
    }

    public static void The_same_bound_twice(ServerReview review, int units)
    {
        if (units > 3)
            review.Approve();
        if (units > 3)
            Gates.Execute(review);
    }

    public static void A_stage_that_is_out_is_not_the_only_one_of_its_range(ServerReview review, Stage stage)
    {
        if (stage == Stage.Ordered)
            return;
        if (stage >= Stage.Ordered)
            Gates.Execute(review); // CII1001
    }

    public static void A_stage_that_was_handled_in_a_range_is_handled(ServerReview review, Stage stage)
    {
        if (stage >= Stage.Ordered)
            review.Approve();
        if (stage == Stage.Delivered)
            Gates.Execute(review);
    }

    public static void A_range_without_the_stages_that_are_out(ServerReview review, Stage stage)
    {
        if (stage is Stage.Delivered or Stage.Closed)
            return;
        if (stage > Stage.Ordered)
            Gates.Execute(review);
    }

    public static void A_mark_among_others(ServerReview review, Marks marks)
    {
        if (marks == Marks.Urgent)
            return;
        if (marks.HasFlag(Marks.Urgent))
            Gates.Execute(review); // CII1001
    }

    public static void One_clearance_is_out_and_another_is_left(CloudReview review, ReviewState told, ServerReview other)
    {
        if (told == ReviewState.Passed)
            return;
        if (told.IsIn(ReviewStates.Cleared))
            Gates.Execute(other); // CII1001
        if (review.State == ReviewState.Passed)
            return;
        if (review.State.IsIn(ReviewStates.Cleared))
            Gates.Execute(review);
    }

    public static void One_of_several_is_out(ServerReview review, Stage stage)
    {
        if (stage == Stage.Ordered)
            return;
        if (Array.IndexOf([Stage.Ordered, Stage.Closed], stage) >= 0)
            Gates.Execute(review); // CII1001
    }
}
