using System;
using System.Globalization;
using CiiGuard;

namespace Procurement.Cases.UnannotatedCalls;

/// <summary>Says in its names what it does not say in a contract.</summary>
public abstract class Approver
{
    public abstract void Approve(ServerReview review);

    public abstract bool IsApproved(ServerReview review);

    public abstract ServerReview GetApproved();
}

public static class PromiseNothing
{
    public static void An_auditor_looked(ServerReview review, IAuditor auditor)
    {
        auditor.Look(review);
        Gates.Execute(review); // CII1001
    }

    public static void An_auditor_recommends(ServerReview review, IAuditor auditor)
    {
        if (auditor.Recommends(review))
            Gates.Execute(review); // CII1001
    }

    public static void An_abstract_method_has_the_right_name(ServerReview review, Approver approver)
    {
        approver.Approve(review);
        Gates.Execute(review); // CII1001
    }

    public static void An_abstract_test_has_the_right_name(ServerReview review, Approver approver)
    {
        if (!approver.IsApproved(review))
            return;

        Gates.Execute(review); // CII1001
    }

    public static void An_abstract_source_has_the_right_name(Approver approver)
    {
        var review = approver.GetApproved();
        Gates.Execute(review); // CII1001
    }

    public static void A_delegate_was_called(ServerReview review, Action<ServerReview> approve)
    {
        approve(review);
        Gates.Execute(review); // CII1001
    }

    public static void A_delegate_said_yes(ServerReview review, Func<ServerReview, bool> approved)
    {
        if (approved(review))
            Gates.Execute(review); // CII1001
    }

    public static void A_flag_says_yes(ServerReview review, bool approved)
    {
        if (approved)
            Gates.Execute(review); // CII1001
    }

    public static void A_member_that_is_no_check_says_yes(ServerReview review)
    {
        if (review.Published)
            Gates.Execute(review); // CII1001
    }

    public static void A_date_says_yes(ServerReview review, DateTime due)
    {
        if (DateTime.Today > due)
            Gates.Execute(review); // CII1001
    }

    public static void A_recommendation_and_a_check(ServerReview review, IAuditor auditor)
    {
        if (auditor.Recommends(review) && review.IsCleared)
            Gates.Execute(review);
    }
}

public static class TakeNothing
{
    public static void A_note_was_written(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Office.Note("cleared");
        Gates.Execute(review);
    }

    public static void The_console_was_written(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Console.WriteLine(review.Number);
        Gates.Execute(review);
    }

    public static void Text_was_formatted(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        var text = string.Format(CultureInfo.InvariantCulture, "{0}: {1}", review.Number, review.Phase);
        Office.Note(text);
        Gates.Execute(review);
    }

    public static void An_argument_was_tested_for_null(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        ArgumentNullException.ThrowIfNull(review);
        Gates.Execute(review);
    }

    public static void The_review_was_kept_alive(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        GC.KeepAlive(review);
        Gates.Execute(review);
    }

    public static void Another_property_was_set(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        review.Published = true;
        review.Number = "7";
        Gates.Execute(review);
    }

    public static void A_gate_was_passed(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Gates.Sign(review);
        Gates.Execute(review);
    }

    public static void A_check_was_made_again(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        Console.WriteLine(review.MayProceed());
        ReviewGuards.RequireCleared(review);
        Gates.Execute(review);
    }

    public static void The_price_of_the_contract_was_set(ServerContract contract)
    {
        if (!contract.CanExecute)
            return;

        contract.Price = 100m;
        Office.Note(contract.Price.ToString(CultureInfo.InvariantCulture));
        contract.Execute();
    }
}
