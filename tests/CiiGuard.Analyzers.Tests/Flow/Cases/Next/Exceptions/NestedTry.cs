using System;
using CiiGuard;

namespace Procurement.Cases.NestedTry;

public static class Nested
{
    public static void Inner_swallows(ServerReview review)
    {
        try
        {
            try
            {
                review.Approve();
            }
            catch (Exception)
            {
                Office.Note("failed");
            }

            Gates.Execute(review); // CII1001
        }
        finally
        {
            Office.Note("done");
        }
    }

    public static void Inner_rethrows_and_outer_swallows(ServerReview review)
    {
        try
        {
            try
            {
                review.Approve();
            }
            catch (Exception)
            {
                throw;
            }

            Gates.GoLive(review);
        }
        catch (Exception)
        {
            Office.Note("failed");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Inner_rethrows_and_outer_leaves(ServerReview review)
    {
        try
        {
            try
            {
                review.Approve();
            }
            catch (InvalidOperationException)
            {
                throw;
            }
        }
        catch (Exception)
        {
            return;
        }

        Gates.Execute(review);
    }

    public static void Inner_finally_reopens(ServerReview review)
    {
        try
        {
            try
            {
                review.Approve();
            }
            finally
            {
                review.Reopen();
            }
        }
        catch (Exception)
        {
            return;
        }

        Gates.Execute(review); // CII1001
    }

    public static void Outer_finally_reopens_after_the_execution(ServerReview review)
    {
        try
        {
            review.Approve();
            try
            {
                Gates.Execute(review);
            }
            catch (Exception)
            {
                Office.Note("failed");
            }

            Gates.GoLive(review);
        }
        finally
        {
            review.Reopen();
        }
    }

    public static void Try_inside_a_catch(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch (Exception)
        {
            try
            {
                review.Approve();
            }
            catch (Exception)
            {
                return;
            }
        }

        Gates.Execute(review);
    }

    public static void Try_inside_a_catch_that_swallows(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch (Exception)
        {
            try
            {
                review.Approve();
            }
            catch (Exception)
            {
                Office.Note("failed twice");
            }
        }

        Gates.Execute(review); // CII1001
    }

    public static void Try_inside_a_finally(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        finally
        {
            try
            {
                Office.Note("done");
            }
            catch (Exception)
            {
                Office.Note("failed");
            }
        }

        Gates.Execute(review);
    }

    public static void Using_inside_a_lock(ServerReview review)
    {
        lock (review)
        {
            using (var log = new System.IO.StringWriter())
            {
                log.Write("approving");
                review.Approve();
            }
        }

        Gates.Execute(review);
    }

    public static void Foreach_inside_a_try(ServerReview review, string[] lines)
    {
        try
        {
            foreach (var line in lines)
                Office.Note(line);

            review.Approve();
        }
        finally
        {
            Office.Note("done");
        }

        Gates.Execute(review);
    }
}
