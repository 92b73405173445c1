using CiiGuard;

namespace Procurement.Cases.Jumps;

public static class Labels
{
    public static void Jumps_over_the_approval(ServerReview review, bool closed)
    {
        if (closed)
            goto execute;

        review.Approve();
    execute:
        Gates.Execute(review); // CII1001
    }

    public static void Jumps_over_the_execution(ServerReview review)
    {
        if (!review.IsCleared)
            goto done;

        Gates.Execute(review);
    done:
        Office.Note("done");
    }

    public static void Jumps_back_until_cleared(ServerReview review)
    {
    again:
        if (!review.IsCleared)
            goto again;

        Gates.Execute(review);
    }

    public static void Jumps_back_after_it_reopened(ServerReview review, int rounds)
    {
        review.Approve();
    again:
        Gates.Execute(review); // CII1001
        review.Reopen();
        if (--rounds > 0)
            goto again;
    }

    public static void Jumps_out_of_two_loops_where_cleared(ServerReview review)
    {
        while (true)
        {
            while (true)
            {
                if (review.IsCleared)
                    goto found;
            }
        }

    found:
        Gates.Execute(review);
    }

    public static void Comes_to_the_label_from_two_sides(ServerReview review, bool urgent)
    {
        if (urgent)
        {
            review.Approve();
            goto execute;
        }

        review.EnsureCleared();
    execute:
        Gates.Execute(review);
    }

    public static void Goes_to_the_default_case(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Approved:
                goto default;
            case ReviewPhase.Refused:
                return;
            default:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void Approves_before_it_goes_to_the_case(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Filed:
                review.RecordPass();
                goto case ReviewPhase.Approved;
            case ReviewPhase.Approved:
                Gates.Execute(review);
                break;
        }
    }
}
