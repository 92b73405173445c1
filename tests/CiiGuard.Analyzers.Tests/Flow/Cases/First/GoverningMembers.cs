using CiiGuard;

namespace Procurement.Cases.GoverningMembers;

public static class Chains
{
    public static void Of_one_link(ServerContract contract)
    {
        if (contract.Review.IsCleared)
            contract.Execute();
    }

    public static void Of_two_links(PurchaseOrder order)
    {
        if (order.Contract.Review.IsCleared)
            order.Ship();
    }

    public static void Of_two_links_without_a_check(PurchaseOrder order)
    {
        order.Ship(); // CII1001
    }

    public static void Of_two_links_with_the_check_of_the_middle(PurchaseOrder order)
    {
        if (order.Contract.CanExecute)
            order.Ship();
    }

    public static void Of_two_links_with_a_check_of_another_order(PurchaseOrder order, PurchaseOrder other)
    {
        if (other.Contract.Review.IsCleared)
            order.Ship(); // CII1001
    }

    public static void Of_two_links_with_the_guard_of_the_middle(PurchaseOrder order)
    {
        order.Contract.EnsureReviewed();
        order.Ship();
    }

    public static void Of_three_links(Delivery delivery)
    {
        if (delivery.Order.Contract.Review.IsCleared)
            delivery.Install();
    }

    public static void Of_three_links_without_a_check(Delivery delivery)
    {
        delivery.Install(); // CII1003
    }

    public static void Of_three_links_through_a_local(Delivery delivery)
    {
        var contract = delivery.Order.Contract;
        if (!contract.CanExecute)
            return;

        delivery.Install();
    }

    public static void Executes_the_middle_where_the_end_is_checked(PurchaseOrder order)
    {
        if (order.Contract.Review.IsCleared)
            order.Contract.Execute();
    }

    public static void Executes_the_whole_where_the_middle_is_a_local(PurchaseOrder order)
    {
        var contract = order.Contract;
        contract.EnsureReviewed();
        order.Ship();
        contract.GoLive();
    }

    public static void Reopens_by_another_path(PurchaseOrder order)
    {
        var review = order.Contract.Review;
        if (!order.Contract.CanExecute)
            return;

        review.Reopen();
        order.Ship(); // CII1001
    }
}

public static class Aliases
{
    public static void Of_the_review(ServerContract contract)
    {
        var review = contract.Review;
        if (review.IsCleared)
            contract.Execute();
    }

    public static void Of_the_contract(ServerContract contract)
    {
        var alias = contract;
        if (alias.Review.IsCleared)
            contract.Execute();
    }

    public static void Of_the_contract_executed(ServerContract contract)
    {
        if (!contract.CanExecute)
            return;

        var alias = contract;
        alias.Execute();
    }

    public static void Taken_before_the_check_of_the_review(ServerContract contract)
    {
        var alias = contract;
        var review = contract.Review;
        if (!review.IsCleared)
            return;

        alias.Execute();
    }

    public static void Given_another_contract(ServerContract contract, ServerContract other)
    {
        if (!contract.CanExecute)
            return;

        contract = other;
        contract.Execute(); // CII1001
    }

    public static void Given_another_contract_after_the_review_was_kept(ServerContract contract, ServerContract other)
    {
        var review = contract.Review;
        contract = other;
        if (review.IsCleared)
            contract.Execute(); // CII1001
    }

    public static void Given_another_contract_in_a_loop(ServerContract contract, IRegister register, int count)
    {
        if (!contract.CanExecute)
            return;

        for (var i = 0; i < count; i++)
        {
            contract.Execute(); // CII1001
            contract = register.FindContract("7");
        }
    }

    public static void Given_another_review(ServerContract contract, ServerReview review)
    {
        review = contract.Review;
        if (review.IsCleared)
            contract.Execute();
    }
}

public static class NewContracts
{
    public static void For_a_cleared_review(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        var contract = new ServerContract(review);
        contract.Execute();
    }

    public static void For_an_unknown_review(ServerReview review)
    {
        var contract = new ServerContract(review);
        contract.Execute(); // CII1001
    }

    public static void For_a_review_that_is_checked_later(ServerReview review)
    {
        var contract = new ServerContract(review);
        if (review.IsCleared)
            contract.Execute();
    }

    public static void For_a_review_that_is_lost_later(ServerReview review)
    {
        review.Approve();
        var contract = new ServerContract(review);
        review.Reopen();
        contract.Execute(); // CII1001
    }

    public static void For_a_new_review()
    {
        var contract = new ServerContract(new ServerReview());
        contract.Execute(); // CII1001
    }

    public static void For_a_new_review_that_is_approved()
    {
        var contract = new ServerContract(new ServerReview());
        contract.Review.Approve();
        contract.Execute();
    }

    public static void With_an_initializer(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        var contract = new AmendableContract { Review = review };
        contract.Execute();
    }

    public static void With_an_initializer_for_an_unknown_review(ServerReview review)
    {
        var contract = new AmendableContract { Review = review };
        contract.Execute(); // CII1001
    }
}
