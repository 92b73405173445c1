using System;
using CiiGuard;

namespace Procurement.Cases.NullOperators;

public static class Conditional
{
    public static void Executes_conditionally(ServerContract? contract)
    {
        contract?.Execute(); // CII1001
    }

    public static void Checks_conditionally_with_true(ServerContract? contract)
    {
        if (contract?.CanExecute == true)
            contract.Execute();
    }

    public static void Checks_conditionally_with_a_default(ServerContract? contract)
    {
        if (contract?.Review.IsCleared ?? false)
            contract.Execute();
    }

    public static void Checks_conditionally_with_a_pattern(ServerContract? contract)
    {
        if (contract?.Review.Phase is ReviewPhase.Approved)
            contract.Execute();
    }

    public static void Checks_conditionally_that_it_is_not_cleared(ServerContract? contract)
    {
        if (contract?.CanExecute != true)
            return;

        contract.Execute();
    }

    public static void Checks_conditionally_that_it_is_not_refused(ServerContract? contract)
    {
        if (contract?.Review.IsRefused == false)
            contract.Execute(); // CII1001
    }

    public static void Executes_conditionally_after_the_check(ServerContract? contract)
    {
        if (contract?.CanExecute == true)
            contract?.Execute();
    }

    public static void Approves_conditionally_and_executes_conditionally(ServerContract? contract)
    {
        contract?.Review.Approve();
        contract?.Execute();
    }

    public static void Takes_a_cleared_contract_or_none(ServerContract contract)
    {
        var cleared = contract.CanExecute ? contract : null;
        cleared?.Execute();
    }

    public static void Takes_an_open_contract_or_none(ServerContract contract)
    {
        var open = contract.CanExecute ? null : contract;
        open?.Execute(); // CII1001
    }

    public static void Reads_through_a_clearance(ServerReview review)
    {
        if (review.FindClearance()?.Number is { } number)
            Office.Note(number + review.PrintCertificate());
    }

    public static void Executes_down_a_chain(PurchaseOrder? order)
    {
        order?.Contract?.Execute(); // CII1001
    }
}

public static class Coalescing
{
    public static void Falls_back_to_a_cleared_review(ServerReview? review)
    {
        var chosen = review ?? ReviewGuards.MakeCleared();
        Gates.Execute(chosen); // CII1001
    }

    public static void Falls_back_from_a_cleared_review_to_a_cleared_one(ServerReview? review)
    {
        if (review is { IsCleared: false })
            return;

        var chosen = review ?? ReviewGuards.MakeCleared();
        Gates.Execute(chosen);
    }

    public static void Falls_back_to_an_open_review(string number)
    {
        Office.Note(ReviewGuards.TryFindCleared(number, out var found) ? "found" : "not found");
        var chosen = found ?? new ServerReview();
        Gates.Execute(chosen); // CII1001
    }

    public static void Fills_a_variable(ServerReview? review)
    {
        review ??= ReviewGuards.MakeCleared();
        Gates.Execute(review); // CII1001
    }

    public static void Fills_a_variable_that_is_cleared_or_null(ServerReview? review)
    {
        if (review != null && !review.IsCleared)
            return;

        review ??= ReviewGuards.MakeCleared();
        Gates.Execute(review);
    }

    public static void Throws_where_null(ServerReview? review)
    {
        var chosen = review ?? throw new ArgumentNullException(nameof(review));
        Gates.Execute(chosen); // CII1001
    }

    public static void Throws_where_there_is_no_clearance(ServerReview review)
    {
        var clearance = review.FindClearance() ?? throw new InvalidOperationException();
        Office.Note(clearance.Number);
        Gates.Execute(review);
    }

    public static void Throws_where_null_and_checks_after(ServerReview? review)
    {
        var chosen = review ?? throw new ArgumentNullException(nameof(review));
        if (chosen.IsCleared)
            Gates.Execute(chosen);
    }

    public static void Throws_in_a_conditional(ServerReview review)
    {
        var number = review.IsCleared ? review.Number : throw new InvalidOperationException();
        Office.Note(number);
        Gates.Execute(review);
    }
}

public static class OwnObjects
{
    public static void One_that_may_be_null_does_not_hide_the_other(ServerReview other, bool own)
    {
        var review = new ServerReview();
        var chosen = (own ? review : null) ?? other;
        review.Approve();
        Gates.Execute(chosen); // CII1001
    }
}
