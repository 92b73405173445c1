using System;
using CiiGuard;

namespace Procurement.Cases.TransitionExceptions;

public static class Catch
{
    public static void Swallows(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch
        {
        }

        Gates.Execute(review); // CII1001
    }

    public static void Swallows_a_kind(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch (InvalidOperationException failure)
        {
            Office.Note(failure.Message);
        }

        Gates.Execute(review); // CII1001
    }

    public static void Returns(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch (Exception)
        {
            return;
        }

        Gates.Execute(review);
    }

    public static void Rethrows(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch (Exception)
        {
            Office.Note("failed");
            throw;
        }

        Gates.Execute(review);
    }

    public static void Throws_another(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException("not approved", failure);
        }

        Gates.Execute(review);
    }

    public static void Executes_inside_the_try(ServerReview review)
    {
        try
        {
            review.Approve();
            Gates.Execute(review);
        }
        catch
        {
            Office.Note("failed");
        }
    }

    public static void Executes_inside_the_try_first(ServerReview review)
    {
        try
        {
            Gates.Execute(review); // CII1001
            review.Approve();
        }
        catch
        {
            Office.Note("failed");
        }
    }

    public static void Executes_inside_the_catch(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch
        {
            Gates.Execute(review); // CII1001
        }
    }

    public static void Approves_inside_the_catch_too(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch
        {
            review.Approve();
        }

        Gates.Execute(review);
    }

    public static void Was_approved_before_the_try(ServerReview review)
    {
        review.Approve();
        try
        {
            Office.Note("approved");
        }
        catch
        {
            Gates.Execute(review);
        }

        Gates.Execute(review);
    }

    public static void Reopens_inside_the_try(ServerReview review)
    {
        review.Approve();
        try
        {
            review.Reopen();
        }
        catch
        {
            Office.Note("failed");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Reopens_inside_the_try_and_executes_in_the_catch(ServerReview review)
    {
        review.Approve();
        try
        {
            review.Reopen();
        }
        catch
        {
            Gates.Execute(review); // CII1001
        }
    }

    public static void Approves_late_in_the_try(ServerReview review, string text)
    {
        try
        {
            Office.Note(text);
            review.Approve();
            Office.Note(text);
        }
        catch (Exception)
        {
            Office.Note("failed");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Returns_from_one_catch_only(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch (InvalidOperationException)
        {
            return;
        }
        catch (Exception)
        {
            Office.Note("failed");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Returns_from_every_catch(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch (InvalidOperationException)
        {
            return;
        }
        catch (Exception)
        {
            throw;
        }

        Gates.Execute(review);
    }

    public static void Swallows_the_guard(ServerReview review)
    {
        try
        {
            review.EnsureCleared();
        }
        catch (InvalidOperationException)
        {
            Office.Note("not cleared");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Does_not_swallow_the_guard(ServerReview review)
    {
        try
        {
            review.EnsureCleared();
            Gates.Execute(review);
        }
        catch (InvalidOperationException)
        {
            Office.Note("not cleared");
        }
    }
}

public static class Finally
{
    public static void Executes_after(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        finally
        {
            Office.Note("done");
        }

        Gates.Execute(review);
    }

    public static void Executes_inside_the_finally(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        finally
        {
            Gates.Execute(review); // CII1001
        }
    }

    public static void Approves_inside_the_finally(ServerReview review)
    {
        try
        {
            Office.Note("working");
        }
        finally
        {
            review.Approve();
        }

        Gates.Execute(review);
    }

    public static void Reopens_inside_the_finally(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        finally
        {
            review.Reopen();
        }

        Gates.Execute(review); // CII1001
    }

    public static void Was_approved_before_the_try(ServerReview review)
    {
        review.Approve();
        try
        {
            Office.Note("approved");
        }
        finally
        {
            Gates.Execute(review);
        }
    }

    public static void Swallows_and_has_a_finally(ServerReview review)
    {
        try
        {
            review.Approve();
        }
        catch
        {
            Office.Note("failed");
        }
        finally
        {
            Office.Note("done");
        }

        Gates.Execute(review); // CII1001
    }

    public static void Returns_from_the_try_and_executes_after(ServerReview review, bool closed)
    {
        try
        {
            if (closed)
                return;

            review.Approve();
        }
        finally
        {
            Office.Note("done");
        }

        Gates.Execute(review);
    }
}
