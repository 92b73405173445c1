using CiiGuard;

namespace Procurement.Cases.SwitchWhen;

public static class Statements
{
    public static void The_guard_is_the_check(ServerReview review, int lot)
    {
        switch (lot)
        {
            case 1 when review.IsCleared:
                Gates.Execute(review);
                break;
            case 1:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void The_guard_narrows_the_case(ServerReview review, bool urgent)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Approved when urgent:
                Gates.Execute(review);
                break;
            case ReviewPhase.Approved:
                Gates.GoLive(review);
                break;
            default:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void A_guarded_case_does_not_exclude_its_member(ServerReview review, bool urgent)
    {
        switch (review.Phase)
        {
            case ReviewPhase.Draft or ReviewPhase.Filed or ReviewPhase.Refused or ReviewPhase.Reopened:
                return;
            case ReviewPhase.Ended when urgent:
                return;
            default:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void The_guard_is_a_check_of_the_designation(object item)
    {
        switch (item)
        {
            case ServerReview review when review.IsCleared:
                Gates.Execute(review);
                break;
            case ServerReview review:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void The_guard_is_another_condition(object item, bool urgent)
    {
        switch (item)
        {
            case ServerReview review when urgent:
                Gates.Execute(review); // CII1001
                break;
            case ServerContract { CanExecute: true } contract:
                contract.Execute();
                break;
            case ServerContract contract:
                contract.Execute(); // CII1001
                break;
        }
    }

    public static void The_guard_approves(ServerReview review, Ruling ruling)
    {
        switch (ruling)
        {
            case not Ruling.None when review.TryApprove(ruling):
                Gates.Execute(review);
                break;
            default:
                Gates.Execute(review); // CII1001
                break;
        }
    }
}

public static class Expressions
{
    public static string The_guard_is_the_check(ServerContract contract, int lot) => lot switch
    {
        1 when contract.CanExecute => contract.ExecuteNumbered(),
        1 => contract.ExecuteNumbered(), // CII1001
        _ => "",
    };

    public static string The_guard_is_a_check_of_the_designation(object item) => item switch
    {
        ServerContract contract when contract.Review.IsCleared => contract.ExecuteNumbered(),
        ServerContract { Review.IsRefused: true } contract => contract.ExecuteNumbered(), // CII1004
        ServerContract contract => contract.ExecuteNumbered(), // CII1001
        _ => "",
    };

    public static string The_first_arm_takes_the_open_ones(ServerContract contract) => contract switch
    {
        { CanExecute: false } => "",
        _ => contract.ExecuteNumbered(),
    };

    public static string The_first_arm_takes_some_open_ones(ServerContract contract, bool strict) => contract switch
    {
        { CanExecute: false } when strict => "",
        _ => contract.ExecuteNumbered(), // CII1001
    };

    public static void The_switch_chooses_the_review(ServerReview first, ServerReview second, int lot)
    {
        if (!first.IsCleared)
            return;

        var chosen = lot switch
        {
            1 => first,
            _ => ReviewGuards.Verified(second),
        };
        Gates.Execute(chosen);
    }

    public static void The_switch_chooses_an_open_review(ServerReview first, ServerReview second, int lot)
    {
        if (!first.IsCleared)
            return;

        var chosen = lot switch
        {
            1 => first,
            _ => second,
        };
        Gates.Execute(chosen); // CII1001
    }
}
