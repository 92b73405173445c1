using System.Collections.Generic;
using System.IO;
using CiiGuard;

namespace Procurement.Cases.ScopedStatements;

public static class Using
{
    public static void Approves_inside_and_executes_after(ServerReview review)
    {
        using (var log = new StringWriter())
        {
            log.Write("approving");
            review.Approve();
        }

        Gates.Execute(review);
    }

    public static void Approves_below_a_using_declaration(ServerReview review)
    {
        using var log = new StringWriter();
        log.Write("approving");
        review.Approve();
        Gates.Execute(review);
    }

    public static void Does_not_approve_inside(ServerReview review)
    {
        using (var log = new StringWriter())
            log.Write("looking");

        Gates.Execute(review); // CII1001
    }

    public static void Keeps_the_guard_over_a_using(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        using (var log = new StringWriter())
            log.Write("cleared");

        Gates.Execute(review);
    }

    public static void Reopens_inside(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        using (var log = new StringWriter())
        {
            log.Write("reopening");
            review.Reopen();
        }

        Gates.Execute(review); // CII1001
    }

    public static void Leaves_from_inside_where_not_cleared(ServerReview review)
    {
        using (var log = new StringWriter())
        {
            log.Write("looking");
            if (!review.IsCleared)
                return;
        }

        Gates.Execute(review);
    }

    public static void Approves_in_one_branch_inside(ServerReview review, bool passed)
    {
        using (var log = new StringWriter())
        {
            log.Write("looking");
            if (passed)
                review.Approve();
        }

        Gates.Execute(review); // CII1001
    }
}

public static class Lock
{
    private static readonly object Gate = new();

    public static void Approves_inside_and_executes_after(ServerReview review)
    {
        lock (Gate)
        {
            review.Approve();
        }

        Gates.Execute(review);
    }

    public static void Checks_inside_and_executes_inside(ServerReview review)
    {
        lock (Gate)
        {
            if (review.IsCleared)
                Gates.Execute(review);
        }
    }

    public static void Executes_inside_without_a_check(ServerReview review)
    {
        lock (Gate)
        {
            Gates.Execute(review); // CII1001
        }
    }

    public static void Leaves_from_inside_where_not_cleared(ServerReview review)
    {
        lock (Gate)
        {
            if (!review.IsCleared)
                return;
        }

        Gates.Execute(review);
    }

    public static void Reopens_inside(ServerReview review)
    {
        review.Approve();
        lock (Gate)
        {
            review.Reopen();
        }

        Gates.Execute(review); // CII1001
    }
}

public static class Foreach
{
    public static void Approves_inside_perhaps_never(ServerReview review, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Office.Note(line);
            review.Approve();
        }

        Gates.Execute(review); // CII1001
    }

    public static void Approves_before_and_executes_inside(ServerReview review, IEnumerable<string> lines)
    {
        review.Approve();
        foreach (var line in lines)
        {
            Office.Note(line);
            Gates.Execute(review);
        }

        Gates.GoLive(review);
    }

    public static void Approves_each(IEnumerable<ServerReview> reviews)
    {
        foreach (var review in reviews)
        {
            review.Approve();
            Gates.Execute(review);
        }
    }

    public static void Checks_each(IEnumerable<ServerContract> contracts)
    {
        foreach (var contract in contracts)
        {
            if (contract.CanExecute)
                contract.Execute();
        }
    }

    public static void Checks_none(IEnumerable<ServerContract> contracts)
    {
        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void Checks_one_for_all(IEnumerable<ServerContract> contracts, ServerContract first)
    {
        if (!first.CanExecute)
            return;

        foreach (var contract in contracts)
            contract.Execute(); // CII1001
    }

    public static void Reopens_at_the_end_of_each_round(ServerReview review, IEnumerable<string> lines)
    {
        review.Approve();
        foreach (var line in lines)
        {
            Office.Note(line);
            Gates.Execute(review); // CII1001
            review.Reopen();
        }
    }

    public static void Breaks_out_with_the_approval(ServerReview review, IEnumerable<Ruling> rulings)
    {
        foreach (var ruling in rulings)
        {
            if (review.TryApprove(ruling))
            {
                Gates.Execute(review);
                break;
            }
        }
    }

    public static void Leaves_the_method_where_one_is_not_cleared(ServerReview review, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (!review.IsCleared)
                return;

            Office.Note(line);
        }

        Gates.Execute(review); // CII1001
    }
}
