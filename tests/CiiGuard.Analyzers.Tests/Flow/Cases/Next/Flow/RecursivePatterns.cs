using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.RecursivePatterns;

public static class Types
{
    public static void A_type_pattern_names_the_review(object item)
    {
        if (item is ServerReview { IsCleared: true } review)
            Gates.Execute(review);
    }

    public static void A_type_pattern_without_the_check(object item)
    {
        if (item is ServerReview review)
            Gates.Execute(review); // CII1001
    }

    public static void A_type_pattern_and_a_check(object item)
    {
        if (item is ServerReview review && review.IsCleared)
            Gates.Execute(review);
    }

    public static void A_negated_type_pattern_that_leaves(object item)
    {
        if (item is not ServerReview { IsCleared: true } review)
            return;

        Gates.Execute(review);
    }

    public static void A_negated_type_pattern_without_the_check(object item)
    {
        if (item is not ServerReview review)
            return;

        Gates.Execute(review); // CII1001
    }

    public static void A_disjunction_of_checks(ServerReview review)
    {
        if (review is { IsCleared: true } or { Phase: ReviewPhase.Approved })
            Gates.Execute(review);
    }

    public static void A_disjunction_with_a_hole(ServerReview review)
    {
        if (review is { IsCleared: true } or { IsFiled: true })
            Gates.Execute(review); // CII1001
    }

    public static void A_conjunction_of_checks(ServerReview review)
    {
        if (review is { Published: true } and { IsBlocked: false })
            Gates.Execute(review);
    }

    public static void A_negated_pattern(ServerReview review)
    {
        if (review is not { IsBlocked: true })
            Gates.Execute(review);
    }

    public static void A_var_pattern_is_an_alias(ServerContract contract)
    {
        if (contract.Review is var review && review.IsCleared)
            contract.Execute();
    }

    public static void A_nested_designation_is_an_alias(PurchaseOrder order)
    {
        if (order is { Contract.Review: { } review } && review.IsCleared)
            order.Ship();
    }

    public static void A_nested_designation_of_another_order(PurchaseOrder order, PurchaseOrder other)
    {
        if (other is { Contract.Review: { } review } && review.IsCleared)
            order.Ship(); // CII1001
    }
}

public static class Tuples
{
    public static void Both_conditions(ServerReview review, bool urgent)
    {
        if ((review.Phase, urgent) is (ReviewPhase.Approved, true))
            Gates.Execute(review);
    }

    public static void The_status_is_discarded(ServerReview review, bool urgent)
    {
        if ((review.Phase, urgent) is (_, true))
            Gates.Execute(review); // CII1001
    }

    public static void By_a_switch(ServerReview review, bool urgent)
    {
        switch (review.Phase, urgent)
        {
            case (ReviewPhase.Approved, _):
                Gates.Execute(review);
                break;
            case (ReviewPhase.Filed, true):
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static string By_a_switch_expression(ServerContract first, ServerContract second) => (first.CanExecute, second.CanExecute) switch
    {
        (true, _) => first.ExecuteNumbered(),
        (false, true) => second.ExecuteNumbered(),
        _ => "",
    };

    public static string By_a_switch_expression_mixed_up(ServerContract first, ServerContract second) => (first.CanExecute, second.CanExecute) switch
    {
        (true, false) => second.ExecuteNumbered(), // CII1001
        (false, true) => first.ExecuteNumbered(), // CII1001
        _ => "",
    };
}

public static class Lists
{
    public static void The_only_element_is_cleared(List<ServerReview> reviews)
    {
        if (reviews is [{ IsCleared: true } review])
            Gates.Execute(review);
    }

    public static void The_only_element_is_not_tested(List<ServerReview> reviews)
    {
        if (reviews is [var review])
            Gates.Execute(review); // CII1001
    }

    public static void The_first_is_cleared_and_the_second_is_executed(ServerReview[] reviews)
    {
        if (reviews is [{ IsCleared: true }, var second, ..])
            Gates.Execute(second); // CII1001
    }

    public static void The_last_is_cleared(ServerReview[] reviews)
    {
        if (reviews is [.., { Phase: ReviewPhase.Approved } last])
            Gates.Execute(last);
    }

    public static void The_element_is_tested_by_a_guard(ServerReview[] reviews)
    {
        switch (reviews)
        {
            case [var first, ..] when first.IsCleared:
                Gates.Execute(first);
                break;
            case [var first, ..]:
                Gates.Execute(first); // CII1001
                break;
        }
    }
}

public sealed class OpenContract(ServerReview? review)
{
    [GoverningReview] public ServerReview? Review { get; } = review;

    [ExecutesContract] public void Execute() => Office.Note("executed");
}

/// <summary>A guard that leaves when the review of a contract is seen not to be cleared.</summary>
public static class MembersOfMembers
{
    public static void Left_if_not_cleared(ServerContract contract)
    {
        if (contract is { Review.IsCleared: false })
            return;

        contract.Execute();
    }

    public static void Left_if_not_cleared_and_perhaps_null(ServerContract? contract)
    {
        if (contract is { Review: { IsCleared: false } })
            return;

        contract?.Execute();
    }

    public static void Left_if_cleared(ServerContract contract)
    {
        if (contract is { Review.IsCleared: true })
            return;

        contract.Execute(); // CII1001
    }

    public static void Of_another_contract(ServerContract? contract, ServerContract other)
    {
        if (contract is { Review.IsCleared: false })
            return;

        other.Execute(); // CII1001
    }

    public static void Reopened_since(ServerContract? contract)
    {
        if (contract is { Review.IsCleared: false })
            return;

        contract?.Review.Reopen();
        contract?.Execute(); // CII1001
    }

    public static void The_review_may_be_missing(OpenContract contract)
    {
        if (contract is { Review.IsCleared: false })
            return;

        contract.Execute(); // CII1001
    }

    public static void Without_review(ServerContract contract, ServerContract other)
    {
        if (contract is { Review: null })
            other.Execute(); // CII1001
    }
}
