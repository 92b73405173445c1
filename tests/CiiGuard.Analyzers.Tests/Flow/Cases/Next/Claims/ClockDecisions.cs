using System;
using CiiGuard;

namespace Procurement.Cases.ClockDecisions;

public static class Uses
{
    public static void Approves_when_the_day_has_passed(ServerReview review, DateTime due)
    {
        if (DateTime.Today > due)
            review.Approve(); // CII1008
    }

    public static void Approves_when_the_day_has_passed_by_a_guard(ServerReview review, DateTime due)
    {
        if (DateTime.UtcNow <= due)
            return;

        review.Approve(); // CII1008
    }

    public static void Approves_when_enough_days_have_passed(ServerReview review, DateTime filed)
    {
        if ((DateTime.Now - filed).TotalDays > 45)
            review.Approve(); // CII1008
    }

    public static void Approves_by_the_clock_of_a_provider(ServerReview review, TimeProvider clock, DateTimeOffset due)
    {
        if (clock.GetUtcNow() >= due)
            review.Approve(); // CII1008
    }

    public static void Approves_by_the_clock_and_executes(ServerReview review, DateTime due)
    {
        if (DateTime.Today <= due)
            return;

        review.Approve(); // CII1008
        Office.Note("approved");
    }

    public static void Approves_by_a_stored_comparison(ServerReview review, DateTime due)
    {
        var expired = DateTime.Today > due;
        if (expired)
            review.Approve(); // CII1008
    }

    public static void Approves_by_a_ruling(ServerReview review, Ruling ruling)
    {
        if (ruling == Ruling.Pass)
            review.Approve();
    }

    public static void Approves_by_a_ruling_after_the_day(ServerReview review, Ruling ruling, DateTime due)
    {
        if (DateTime.Today > due && ruling == Ruling.Pass)
            review.Approve();
    }

    public static void Approves_in_any_case(ServerReview review)
    {
        review.Approve();
    }

    public static void Reminds_when_the_day_has_passed(ServerReview review, DateTime due)
    {
        if (DateTime.Today > due)
            Office.Note("overdue: " + review.Number);
    }

    public static void Reopens_when_the_day_has_passed(ServerReview review, DateTime due)
    {
        if (DateTime.Today > due)
            review.Reopen();
    }

    public static void Approves_after_it_reminded(ServerReview review, Ruling ruling, DateTime due)
    {
        if (DateTime.Today > due)
            Office.Note("overdue");

        if (ruling == Ruling.Pass)
            review.Approve();
    }
}
