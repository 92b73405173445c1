using System;
using CiiGuard;

namespace Procurement.Cases.FinallyContinuations;

public static class Continuations
{
    public static void Breaks_out_where_cleared(ServerReview review)
    {
        while (true)
        {
            try
            {
                if (review.IsCleared)
                    break;
            }
            finally
            {
                Office.Note("looked");
            }
        }

        Gates.Execute(review);
    }

    public static void Breaks_out_where_not_cleared(ServerReview review)
    {
        while (true)
        {
            try
            {
                if (!review.IsCleared)
                    break;
            }
            finally
            {
                Office.Note("looked");
            }
        }

        Gates.Execute(review); // CII1001
    }

    public static void Continues_where_not_cleared(ServerReview review, int rounds)
    {
        for (var i = 0; i < rounds; i++)
        {
            try
            {
                if (!review.IsCleared)
                    continue;
            }
            finally
            {
                Office.Note("looked");
            }

            Gates.Execute(review);
        }
    }

    public static void Returns_where_not_cleared(ServerReview review)
    {
        try
        {
            if (!review.IsCleared)
                return;
        }
        finally
        {
            Office.Note("looked");
        }

        Gates.Execute(review);
    }

    public static void Returns_where_cleared(ServerReview review)
    {
        try
        {
            if (review.IsCleared)
                return;
        }
        finally
        {
            Office.Note("looked");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Jumps_out_after_the_approval(ServerReview review, bool passed)
    {
        try
        {
            if (!passed)
                return;

            review.Approve();
            goto done;
        }
        finally
        {
            Office.Note("looked");
        }

    done:
        Gates.Execute(review);
    }

    public static void Throws_from_the_finally(ServerReview review, bool broken)
    {
        try
        {
            review.Approve();
        }
        finally
        {
            if (broken)
                throw new InvalidOperationException();
        }

        Gates.Execute(review);
    }

    public static void Two_finally_blocks_on_the_way_out(ServerReview review)
    {
        while (true)
        {
            try
            {
                try
                {
                    if (review.IsCleared)
                        break;
                }
                finally
                {
                    Office.Note("inner");
                }
            }
            finally
            {
                Office.Note("outer");
            }
        }

        Gates.Execute(review);
    }

    public static void Checks_in_the_finally(ServerReview review)
    {
        try
        {
            Office.Note("working");
        }
        finally
        {
            if (review.IsCleared)
                Gates.Execute(review);
        }
    }

    public static void Leaves_by_the_catch_and_has_a_finally(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch (Exception)
        {
            return;
        }
        finally
        {
            Office.Note("done");
        }

        Gates.Execute(review);
    }

    public static void Approves_on_one_way_out_only(ServerReview review, bool passed)
    {
        try
        {
            if (passed)
                review.Approve();
        }
        finally
        {
            Office.Note("done");
        }

        Gates.Execute(review); // CII1001
    }
}
