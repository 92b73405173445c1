using System;
using CiiGuard;

namespace Procurement.Cases.StatusSwitch;

public static class Statements
{
    public static void Executes_in_the_right_case(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Approved:
                Gates.Execute(review);
                break;
        }
    }

    public static void Executes_in_every_case(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Draft:
                Gates.Execute(review); // CII1001
                break;
            case ReviewPhase.Approved:
                Gates.Execute(review);
                break;
            case ReviewPhase.Refused:
                Gates.Execute(review); // CII1004
                break;
            default:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void Shares_a_section_with_another_case(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Filed:
            case ReviewPhase.Approved:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void Returns_in_the_open_cases(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Approved:
                break;
            default:
                return;
        }

        Gates.Execute(review);
    }

    public static void Breaks_in_the_open_cases(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Approved:
                Office.Note("cleared");
                break;
            default:
                Office.Note("open");
                break;
        }

        Gates.Execute(review); // CII1001
    }

    public static void Throws_in_the_open_cases(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Approved:
                Gates.Execute(review);
                return;
            default:
                throw new InvalidOperationException();
        }
    }

    public static void Executes_in_the_default_of_the_cleared_case(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Approved:
                return;
            default:
                Gates.Execute(review); // CII1001
                return;
        }
    }

    public static void Falls_past_a_switch_without_default(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Draft:
                return;
            case ReviewPhase.Refused:
                return;
        }

        Gates.Execute(review); // CII1001
    }

    public static void Has_a_pattern_case(ServerReview review)
    {
        switch (review.Phase)
        {
            case not ReviewPhase.Approved:
                return;
            default:
                Gates.Execute(review);
                return;
        }
    }

    public static void Switches_on_the_law_enum(CloudReview review)
    {
        switch (review.State)
        {
            case ReviewState.Passed:
            case ReviewState.PassedWithCommitments:
                Gates.Execute(review);
                break;
            case ReviewState.NotPassed:
                Gates.Execute(review); // CII1004
                break;
            default:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void Switches_on_the_check(ServerReview review)
    {
        switch (review.IsCleared)
        {
            case true:
                Gates.Execute(review);
                break;
            case false:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void Switches_on_the_review(ServerReview review)
    {
        switch (review)
        {
            case { Phase: ReviewPhase.Approved }:
                Gates.Execute(review);
                break;
            case { IsRefused: true }:
                Gates.Execute(review); // CII1004
                break;
            default:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void Switches_on_the_status_of_another_review(ServerReview review, ServerReview other)
    {
        switch (other.Phase)
        {
            case ReviewPhase.Approved:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void Goes_to_another_case(ServerReview review)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Filed:
                goto case ReviewPhase.Approved;
            case ReviewPhase.Approved:
                Gates.Execute(review); // CII1001
                break;
        }
    }
}

public static class Expressions
{
    public static string Executes_in_the_right_arm(ServerContract contract) => contract.Review.Phase switch
    {
        ReviewPhase.Approved => contract.ExecuteNumbered(),
        _ => "",
    };

    public static string Executes_in_every_arm(ServerContract contract) => contract.Review.Phase switch
    {
        ReviewPhase.Approved => contract.ExecuteNumbered(),
        ReviewPhase.Refused => contract.ExecuteNumbered(), // CII1004
        _ => contract.ExecuteNumbered(), // CII1001
    };

    public static string Executes_in_the_discard_arm(ServerContract contract) => contract.Review.Phase switch
    {
        ReviewPhase.Draft or ReviewPhase.Filed => "",
        _ => contract.ExecuteNumbered(), // CII1001
    };

    public static string Throws_in_the_other_arms(ServerContract contract)
    {
        var text = contract.Review.Phase switch
        {
            ReviewPhase.Approved => "cleared",
            _ => throw new InvalidOperationException(),
        };
        contract.Execute();
        return text;
    }

    public static string Gives_a_value_in_the_other_arms(ServerContract contract)
    {
        var text = contract.Review.Phase switch
        {
            ReviewPhase.Approved => "cleared",
            _ => "open",
        };
        contract.Execute(); // CII1001
        return text;
    }

    public static void Decides_by_a_switch_expression(ServerReview review)
    {
        if (review.Phase switch { ReviewPhase.Approved => true, _ => false })
            Gates.Execute(review);
    }

    public static void Decides_by_a_switch_expression_with_a_hole(ServerReview review)
    {
        if (review.Phase switch { ReviewPhase.Approved => true, ReviewPhase.Filed => true, _ => false })
            Gates.Execute(review); // CII1001
    }

    public static string Switches_on_the_contract(ServerContract contract) => contract switch
    {
        { Review.IsCleared: true } => contract.ExecuteNumbered(),
        { Review.IsRefused: true } => contract.ExecuteNumbered(), // CII1004
        _ => contract.ExecuteNumbered(), // CII1001
    };
}
