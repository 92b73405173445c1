using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard;
using static CiiGuard.SupplierObligation;

namespace Procurement.Cases.ChosenAmongThree;

/// <summary>An object chosen among three at one place: what is known of the first two is not known of the third.</summary>
public static class Contracts
{
    public static void Third_arm_of_a_conditional(ServerContract a, ServerContract b, ServerContract d, bool x, bool y)
    {
        if (!a.Review.IsCleared || !b.Review.IsCleared)
            return;

        var chosen = x ? a : y ? b : d;
        chosen.Execute(); // CII1001
    }

    public static void All_arms_of_a_conditional(ServerContract a, ServerContract b, ServerContract d, bool x, bool y)
    {
        if (!a.Review.IsCleared || !b.Review.IsCleared || !d.Review.IsCleared)
            return;

        var chosen = x ? a : y ? b : d;
        chosen.Execute();
    }

    public static void Third_arm_of_a_switch(ServerContract a, ServerContract b, ServerContract d, int x)
    {
        if (!a.Review.IsCleared || !b.Review.IsCleared)
            return;

        var chosen = x switch { 0 => a, 1 => b, _ => d };
        chosen.Execute(); // CII1001
    }

    public static void First_arm_of_a_switch(ServerContract a, ServerContract b, ServerContract d, int x)
    {
        if (!a.Review.IsCleared || !b.Review.IsCleared)
            return;

        var chosen = x switch { 0 => d, 1 => b, _ => a };
        chosen.Execute(); // CII1001
    }

    public static void Test_after_a_switch(ServerContract a, ServerContract b, ServerContract d, int x)
    {
        var chosen = x switch { 0 => a, 1 => b, _ => d };
        if (chosen.Review.IsCleared)
            chosen.Execute();
    }

    public static void Fourth_arm_of_a_switch(ServerContract a, ServerContract b, ServerContract d, ServerContract e, int x)
    {
        if (!a.Review.IsCleared || !b.Review.IsCleared || !d.Review.IsCleared)
            return;

        var chosen = x switch { 0 => a, 1 => b, 2 => d, _ => e };
        chosen.Execute(); // CII1001
    }

    public static void Last_default(ServerContract? a, ServerContract? b, ServerContract d)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        if (b is not null && !b.Review.IsCleared)
            return;

        var chosen = a ?? b ?? d;
        chosen.Execute(); // CII1001
    }

    public static void Last_default_is_cleared(ServerContract? a, ServerContract? b, ServerContract d)
    {
        if (a is not null && !a.Review.IsCleared)
            return;
        if (b is not null && !b.Review.IsCleared)
            return;
        if (!d.Review.IsCleared)
            return;

        var chosen = a ?? b ?? d;
        chosen.Execute();
    }

    public static void Assigned_in_a_switch(ServerContract a, ServerContract b, ServerContract d, int x)
    {
        if (!a.Review.IsCleared || !b.Review.IsCleared)
            return;

        ServerContract chosen;
        switch (x)
        {
            case 0:
                chosen = a;
                break;
            case 1:
                chosen = b;
                break;
            default:
                chosen = d;
                break;
        }

        chosen.Execute(); // CII1001
    }

    public static void Jumps_to_one_label(ServerContract a, ServerContract b, ServerContract d, int x)
    {
        if (!a.Review.IsCleared || !b.Review.IsCleared)
            return;

        var chosen = a;
        if (x == 1)
            goto done;
        chosen = b;
        if (x == 2)
            goto done;
        chosen = d;
        if (x == 3)
            goto done;
        chosen = a;
    done:
        chosen.Execute(); // CII1001
    }

    public static void Next_rounds(ServerContract a, ServerContract b, ServerContract d, Func<bool> more)
    {
        if (!a.Review.IsCleared || !b.Review.IsCleared)
            return;

        var chosen = a;
        while (more())
        {
            chosen.Execute(); // CII1001
            if (more())
            {
                chosen = b;
                continue;
            }

            chosen = d;
        }
    }

    public static void Next_rounds_with_cleared_ones(ServerContract a, ServerContract b, Func<bool> more)
    {
        if (!a.Review.IsCleared || !b.Review.IsCleared)
            return;

        var chosen = a;
        while (more())
        {
            chosen.Execute();
            if (more())
            {
                chosen = b;
                continue;
            }

            chosen = a;
        }
    }

    public static void Thrown_somewhere(ServerContract a, ServerContract b, ServerContract d)
    {
        if (!a.Review.IsCleared || !b.Review.IsCleared)
            return;

        var chosen = a;
        try
        {
            Office.Note("1");
            chosen = b;
            Office.Note("2");
            chosen = d;
            Office.Note("3");
            chosen = a;
        }
        catch (InvalidOperationException)
        {
            chosen.Execute(); // CII1001
        }
    }

    public static void Returned_by_a_helper(ServerContract a, ServerContract b, ServerContract d, int x)
    {
        if (!a.Review.IsCleared || !b.Review.IsCleared)
            return;

        Pick(a, b, d, x).Execute(); // CII1001
    }

    public static void Cleared_ones_returned_by_a_helper(ServerContract a, ServerContract b, int x)
    {
        if (!a.Review.IsCleared || !b.Review.IsCleared)
            return;

        Pick(a, b, a, x).Execute();
    }

    private static ServerContract Pick(ServerContract a, ServerContract b, ServerContract d, int x)
    {
        if (x == 1)
            return a;
        if (x == 2)
            return b;
        return d;
    }
}

public static class OtherHolders
{
    public static void Orders(PurchaseOrder a, PurchaseOrder b, PurchaseOrder d, int x)
    {
        if (!a.Contract.Review.IsCleared || !b.Contract.Review.IsCleared)
            return;

        var chosen = x switch { 0 => a, 1 => b, _ => d };
        chosen.Ship(); // CII1001
    }

    public static void Contracts_whose_review_can_be_replaced(AmendableContract a, AmendableContract b, AmendableContract d, ServerReview review, int x)
    {
        review.Approve();
        a.Review = review;
        b.Review = review;
        var chosen = x switch { 0 => a, 1 => b, _ => d };
        chosen.Execute(); // CII1001
    }

    public static void New_ones_and_one_that_is_given(ServerReview review, ServerContract d, int x)
    {
        review.Approve();
        var chosen = x switch { 0 => new ServerContract(review), 1 => new ServerContract(review), _ => d };
        chosen.Execute(); // CII1001
    }

    public static void New_ones(ServerReview review, int x)
    {
        review.Approve();
        var chosen = x switch { 0 => new ServerContract(review), 1 => new ServerContract(review), _ => new ServerContract(review) };
        chosen.Execute();
    }

    public static void Arrays_in_turn(ServerReview[] a, ServerReview[] b, ServerReview[] d, Func<bool> more)
    {
        if (!a[0].IsCleared || !b[0].IsCleared)
            return;

        var chosen = a;
        while (more())
        {
            Gates.Execute(chosen[0]); // CII1001
            if (more())
            {
                chosen = b;
                continue;
            }

            chosen = d;
        }
    }

    public static void Lists(List<ServerReview> a, List<ServerReview> b, List<ServerReview> d, int x)
    {
        if (!a.All(review => review.IsCleared) || !b.All(review => review.IsCleared))
            return;

        foreach (var review in x switch { 0 => a, 1 => b, _ => d })
            Gates.Execute(review); // CII1001
    }

    public static void Answers(Answer a, Answer b, Answer d, int x)
    {
        a.IsOk = false;
        b.IsOk = false;
        var chosen = x switch { 0 => a, 1 => b, _ => d };
        if (chosen.IsOk)
            Gates.Execute(chosen.Review); // CII1001
    }

    public static void Drafts(Draft d, int x)
    {
        var chosen = x switch { 0 => Complete(), 1 => Complete(), _ => d };
        chosen.Close(); // CII2002
    }

    public static void Drafts_that_are_complete(Draft d, int x)
    {
        d.Add(CooperateWithReview);
        var chosen = x switch { 0 => Complete(), 1 => Complete(), _ => d };
        chosen.Close();
    }

    public static void Links_in_a_circle(Link a, Link b, Link d, ServerReview review, Func<bool> more)
    {
        if (!review.IsCleared)
            return;
        a.Next = a;
        b.Next = b;
        d.Next = d;
        a.Review = review;
        b.Review = review;
        var link = a;
        while (more())
        {
            Gates.Execute(link.Next!.Review); // CII1001
            if (more())
            {
                link = b;
                continue;
            }

            link = d;
        }
    }

    private static Draft Complete()
    {
        var draft = new Draft();
        draft.Add(CooperateWithReview);
        return draft;
    }
}

public sealed class Answer(ServerReview review)
{
    public bool IsOk { get; set; }

    public ServerReview Review { get; } = review;
}

public sealed class Link(ServerReview review)
{
    public Link? Next { get; set; }

    public ServerReview Review { get; set; } = review;
}

public sealed class Draft
{
    public void Add([AddsObligation] SupplierObligation obligation) => Office.Note(obligation.ToString());

    [RequiresObligations(CooperateWithReview)] public void Close() => Office.Note("closed");
}
