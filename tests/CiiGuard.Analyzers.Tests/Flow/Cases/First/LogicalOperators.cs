using CiiGuard;

namespace Procurement.Cases.LogicalOperators;

public static class And
{
    public static void Needs_both(ServerReview review, bool urgent)
    {
        if (urgent && review.IsCleared)
            Gates.Execute(review);
    }

    public static void Needs_both_the_other_way_round(ServerReview review, bool urgent)
    {
        if (review.IsCleared && urgent)
            Gates.Execute(review);
    }

    public static void Executes_where_not_both(ServerReview review, bool urgent)
    {
        if (review.IsCleared && urgent)
            return;

        Gates.Execute(review); // CII1001
    }

    public static void Negates_a_conjunction(ServerReview review, bool urgent)
    {
        if (!(urgent && review.IsCleared))
            return;

        Gates.Execute(review);
    }

    public static void Executes_on_the_right_side(ServerContract contract)
    {
        _ = contract.CanExecute && contract.ExecuteNumbered().Length > 0;
    }

    public static void Executes_on_the_left_side(ServerContract contract)
    {
        _ = contract.ExecuteNumbered().Length > 0 && contract.CanExecute; // CII1001
    }

    public static void Uses_the_eager_operator(ServerReview review, bool urgent)
    {
        if (urgent & review.IsCleared)
            Gates.Execute(review);
    }
}

public static class Or
{
    public static void Needs_either(ServerReview review, bool urgent)
    {
        if (urgent || review.IsCleared)
            Gates.Execute(review); // CII1001
    }

    public static void Leaves_where_either(ServerReview review, bool closed)
    {
        if (closed || !review.IsCleared)
            return;

        Gates.Execute(review);
    }

    public static void Executes_on_the_right_side_of_not_cleared(ServerContract contract)
    {
        _ = !contract.CanExecute || contract.ExecuteNumbered().Length > 0;
    }

    public static void Executes_on_the_right_side_of_cleared(ServerContract contract)
    {
        _ = contract.CanExecute || contract.ExecuteNumbered().Length > 0; // CII1001
    }

    public static void Two_checks_that_each_suffice(ServerReview review)
    {
        if (review.IsCleared || review.MayProceed())
            Gates.Execute(review);
    }

    public static void Two_checks_of_which_one_does_not_suffice(ServerReview review)
    {
        if (review.IsCleared || review.IsFiled)
            Gates.Execute(review); // CII1001
    }
}

public static class Not
{
    public static void Negates_twice(ServerReview review)
    {
        if (!!review.IsCleared)
            Gates.Execute(review);
    }

    public static void Compares_with_true(ServerReview review)
    {
        if (review.IsCleared == true)
            Gates.Execute(review);
    }

    public static void Compares_with_false(ServerReview review)
    {
        if (review.IsCleared == false)
            Gates.Execute(review); // CII1001
    }

    public static void Differs_from_false(ServerReview review)
    {
        if (review.IsCleared != false)
            Gates.Execute(review);
    }

    public static void Is_true(ServerReview review)
    {
        if (review.IsCleared is true)
            Gates.Execute(review);
    }

    public static void Is_not_true(ServerReview review)
    {
        if (review.IsCleared is not true)
            Gates.Execute(review); // CII1001
    }

    public static void Distributes_by_de_morgan(ServerReview review, bool urgent)
    {
        if (!(!review.IsCleared || !urgent))
            Gates.Execute(review);
    }
}

public static class Conditional
{
    public static string Executes_where_cleared(ServerContract contract) => contract.CanExecute ? contract.ExecuteNumbered() : "";

    public static string Executes_where_not_cleared(ServerContract contract) => contract.CanExecute ? "" : contract.ExecuteNumbered(); // CII1001

    public static void Decides_by_a_conditional(ServerReview review, bool strict)
    {
        if (strict ? review.IsCleared : review.MayProceed())
            Gates.Execute(review);
    }

    public static void Decides_by_a_conditional_with_a_hole(ServerReview review, bool strict)
    {
        if (strict ? review.IsCleared : true)
            Gates.Execute(review); // CII1001
    }

    public static void Decides_by_a_conditional_with_a_stop(ServerReview review, bool strict)
    {
        if (strict ? review.IsCleared : false)
            Gates.Execute(review);
    }
}
