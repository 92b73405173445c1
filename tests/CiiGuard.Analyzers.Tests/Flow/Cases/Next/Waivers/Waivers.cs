using CiiGuard;

namespace Procurement.Cases.Waivers;

public static class Statements
{
    public static void Assumed(ServerReview review)
    {
        ReviewWaiver.Assume(review, ReviewStates.Cleared, "migrated from the paper archive");
        Gates.Execute(review);
    }

    public static void Assumed_with_a_date_far_away(ServerReview review)
    {
        ReviewWaiver.Assume(review, ReviewStates.Cleared, "migrated from the paper archive", until: "2999-12-31");
        Gates.Execute(review);
    }

    public static void Assumed_too_long_ago(ServerReview review)
    {
        ReviewWaiver.Assume(review, ReviewStates.Cleared, "migrated from the paper archive", until: "2020-01-31"); // CII1091
        Gates.Execute(review); // CII1001
    }

    public static void Assumed_with_a_date_that_cannot_be_read(ServerReview review)
    {
        ReviewWaiver.Assume(review, ReviewStates.Cleared, "migrated from the paper archive", until: "soon"); // CII1091
        Gates.Execute(review); // CII1001
    }

    public static void Assumed_without_a_reason(ServerReview review)
    {
        ReviewWaiver.Assume(review, ReviewStates.Cleared, ""); // CII1091
        Gates.Execute(review); // CII1001
    }

    public static void Assumed_with_blanks_for_a_reason(ServerReview review)
    {
        ReviewWaiver.Assume(review, ReviewStates.Cleared, "  "); // CII1091
        Gates.Execute(review); // CII1001
    }

    public static void Assumed_of_another_review(ServerReview review, ServerReview other)
    {
        ReviewWaiver.Assume(other, ReviewStates.Cleared, "migrated from the paper archive");
        Gates.Execute(review); // CII1001
    }

    public static void Assumed_to_be_filed(ServerReview review)
    {
        ReviewWaiver.Assume(review, ReviewStates.UnderReview, "filed by letter");
        Gates.Execute(review); // CII1001
    }

    public static void Assumed_and_lost(ServerReview review)
    {
        ReviewWaiver.Assume(review, ReviewStates.Cleared, "migrated from the paper archive");
        review.Reopen();
        Gates.Execute(review); // CII1001
    }

    public static void Assumed_in_one_branch(ServerReview review, bool old)
    {
        if (old)
            ReviewWaiver.Assume(review, ReviewStates.Cleared, "migrated from the paper archive");

        Gates.Execute(review); // CII1001
    }

    public static void Assumed_too_late(ServerReview review)
    {
        Gates.Execute(review); // CII1001
        ReviewWaiver.Assume(review, ReviewStates.Cleared, "migrated from the paper archive");
    }

    public static void Assumed_of_the_review_of_a_contract(ServerContract contract)
    {
        ReviewWaiver.Assume(contract.Review, ReviewStates.Cleared, "migrated from the paper archive");
        contract.Execute();
    }

    public static void Assumed_of_a_contract(ServerContract contract)
    {
        ReviewWaiver.Assume(contract, ReviewStates.Cleared, "migrated from the paper archive");
        contract.Execute();
    }
}

public static class Attributes
{
    [Waiver("paper archive", ApprovedBy = "Li")] public static void Waived(ServerReview review) => Gates.Execute(review);

    [Waiver("paper archive", Until = "2999-12-31")] public static void Waived_until_far_away(ServerReview review) => Gates.Execute(review);

    [Waiver("paper archive", Until = "2020-01-31")] public static void Waived_too_long_ago(ServerReview review) => Gates.Execute(review); // CII1091 CII1001

    [Waiver("paper archive", Until = "soon")] public static void Waived_until_an_unreadable_date(ServerReview review) => Gates.Execute(review); // CII1091 CII1001

    [Waiver("")] public static void Waived_without_a_reason(ServerReview review) => Gates.Execute(review); // CII1091 CII1001

    public static void Not_waived(ServerReview review) => Gates.Execute(review); // CII1001
}

[Waiver("legacy desk, replaced next year", ApprovedBy = "Li", Ticket = "GRID-7")]
public static class WaivedDesk
{
    public static void Everything_in_it_is_waived(ServerReview review) => Gates.Execute(review);
}

public static class LocalFunctions
{
    public static void Void_on_a_local_function(ServerReview review)
    {
        [Waiver("")] // CII1091
        void Note() => Office.Note(review.Number);

        Note();
    }

    public static void Past_on_a_local_function(ServerReview review)
    {
        [Waiver("paper archive", Until = "2020-01-31")] void Note() => Office.Note(review.Number); // CII1091
        Note();
    }

    public static void Good_on_a_local_function_but_covers_nothing(ServerReview review)
    {
        [Waiver("paper archive", Until = "2999-12-31")] static void Run(ServerReview review) => Gates.Execute(review);
        Run(review); // CII1001
    }

    public static void Void_in_a_nested_local_function(ServerReview review)
    {
        void Outer()
        {
            [Waiver(" ")] void Inner() => Office.Note(review.Number); // CII1091
            Inner();
        }

        Outer();
    }

    public static void Another_attribute_on_a_local_function()
    {
        [System.Obsolete] static void Old() => Office.Note("old");
#pragma warning disable CS0612
        Old();
#pragma warning restore CS0612
    }
}

public sealed class UngovernedContract
{
    [Waiver("governed by the review of the framework, which is not kept here", Until = "2999-12-31")] [ExecutesContract] public void Waived() => Office.Note("executed");

    [Waiver("governed elsewhere", Until = "2020-01-31"), ExecutesContract] public void Waived_too_long_ago() => Office.Note("executed"); // CII1091 CII9003

    [Waiver(""), SignsContract] public void Waived_without_a_reason() => Office.Note("signed"); // CII1091 CII9003

    [ExecutesContract] public void Not_waived() => Office.Note("executed"); // CII9003

    [Waiver("governed elsewhere"), PutsIntoUse] public bool InUse { get; set; }

    [Waiver("governed elsewhere")] public bool Active { get; [PutsIntoUse] set; }

    public bool Running { get; [PutsIntoUse] set; } // CII9003
}

[Waiver("governed by the review of the framework, which is not kept here")]
public sealed class WaivedContract
{
    [ExecutesContract] public void Execute() => Office.Note("executed");

    public static class Nested
    {
        [ExecutesContract] public static void Execute() => Office.Note("executed");
    }
}
