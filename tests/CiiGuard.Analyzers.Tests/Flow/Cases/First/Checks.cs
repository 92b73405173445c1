using CiiGuard;

namespace Procurement.Cases.Checks;

public static class Forms
{
    public static void Property(ServerReview review)
    {
        if (review.IsCleared)
            Gates.Execute(review);
    }

    public static void Method(ServerReview review)
    {
        if (review.MayProceed())
            Gates.Execute(review);
    }

    public static void Method_negated(ServerReview review)
    {
        if (!review.MayProceed())
            Gates.Execute(review); // CII1001
    }

    public static void On_the_contract(ServerContract contract)
    {
        if (contract.CanExecute)
            contract.Execute();
    }

    public static void On_the_contract_negated(ServerContract contract)
    {
        if (!contract.CanExecute)
            contract.Execute(); // CII1001
    }

    public static void On_another_contract(ServerContract contract, ServerContract other)
    {
        if (other.CanExecute)
            contract.Execute(); // CII1001
    }

    public static void On_the_contract_then_a_gate_of_its_review(ServerContract contract)
    {
        if (contract.CanExecute)
            Gates.Execute(contract.Review);
    }

    public static void On_a_parameter(ServerReview review)
    {
        if (ReviewGuards.HasPassed(review))
            Gates.Execute(review);
    }

    public static void On_a_parameter_negated(ServerReview review)
    {
        if (!ReviewGuards.HasPassed(review))
            Gates.Execute(review); // CII1001
    }

    public static void On_a_parameter_of_another_review(ServerReview review, ServerReview other)
    {
        if (ReviewGuards.HasPassed(other))
            Gates.Execute(review); // CII1001
    }

    public static void On_a_parameter_by_a_path(ServerContract contract)
    {
        if (ReviewGuards.HasPassed(contract.Review))
            contract.Execute();
    }

    public static void On_this_of_an_extension(ServerReview review)
    {
        if (review.Allows())
            Gates.Execute(review);
    }

    public static void On_this_of_an_extension_negated(ServerReview review)
    {
        if (!review.Allows())
            Gates.Execute(review); // CII1001
    }

    public static void On_this_of_an_extension_called_as_a_static_method(ServerReview review)
    {
        if (ReviewGuards.Allows(review))
            Gates.Execute(review);
    }

    public static void By_a_named_argument(ServerReview review)
    {
        if (ReviewGuards.HasPassed(review: review))
            Gates.Execute(review);
    }
}

public static class OtherStates
{
    public static void Filed_is_not_cleared(ServerReview review)
    {
        if (review.IsFiled)
            Gates.Execute(review); // CII1001
    }

    public static void Not_filed_is_not_cleared(ServerReview review)
    {
        if (!review.IsFiled)
            Gates.Execute(review); // CII1001
    }

    public static void Not_refused_is_not_cleared(ServerReview review)
    {
        if (!review.IsRefused)
            Gates.Execute(review); // CII1001
    }

    public static void Filed_is_enough_where_filed_is_needed(ServerReview review)
    {
        if (review.IsFiled)
            ReviewGuards.Chase(review);
    }

    public static void Cleared_is_not_filed(ServerReview review)
    {
        if (review.IsCleared)
            ReviewGuards.Chase(review); // CII1005
    }
}

public static class ResultFalse
{
    public static void Open_is_not_cleared(ServerReview review)
    {
        if (review.IsOpen)
            Gates.Execute(review); // CII1001
    }

    public static void Not_open_is_cleared(ServerReview review)
    {
        if (!review.IsOpen)
            Gates.Execute(review);
    }

    public static void Leaves_where_open(ServerReview review)
    {
        if (review.IsOpen)
            return;

        Gates.Execute(review);
    }

    public static void Leaves_where_not_open(ServerReview review)
    {
        if (!review.IsOpen)
            return;

        Gates.Execute(review); // CII1001
    }
}
