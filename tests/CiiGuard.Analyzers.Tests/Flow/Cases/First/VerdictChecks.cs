using CiiGuard;

namespace Procurement.Cases.VerdictChecks;

public static class EnumResult
{
    public static void Equal(ServerReview review)
    {
        if (review.Light == ReviewLight.Green)
            Gates.Execute(review);
    }

    public static void Equal_the_other_way_round(ServerReview review)
    {
        if (ReviewLight.Green == review.Light)
            Gates.Execute(review);
    }

    public static void Not_equal(ServerReview review)
    {
        if (review.Light != ReviewLight.Green)
            Gates.Execute(review); // CII1001
    }

    public static void Leaves_where_not_equal(ServerReview review)
    {
        if (review.Light != ReviewLight.Green)
            return;

        Gates.Execute(review);
    }

    public static void Another_value(ServerReview review)
    {
        if (review.Light == ReviewLight.Amber)
            Gates.Execute(review); // CII1001
    }

    public static void A_value_that_means_refused(ServerReview review)
    {
        if (review.Light == ReviewLight.Red)
            Gates.Execute(review); // CII1004
    }

    public static void By_a_pattern(ServerReview review)
    {
        if (review.Light is ReviewLight.Green)
            Gates.Execute(review);
    }

    public static void By_a_negated_pattern(ServerReview review)
    {
        if (review.Light is not ReviewLight.Green)
            return;

        Gates.Execute(review);
    }

    public static void By_an_or_pattern(ServerReview review)
    {
        if (review.Light is ReviewLight.Green or ReviewLight.Amber)
            Gates.Execute(review); // CII1001
    }

    public static void By_a_switch(ServerReview review)
    {
        switch (review.Light)
        {
            case ReviewLight.Green:
                Gates.Execute(review);
                break;
            case ReviewLight.Red:
                Gates.Execute(review); // CII1004
                break;
            default:
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void By_a_constant(ServerReview review)
    {
        const ReviewLight go = ReviewLight.Green;
        if (review.Light == go)
            Gates.Execute(review);
    }
}

public static class NullableResult
{
    public static void Not_null(ServerReview review)
    {
        if (review.FindClearance() != null)
            Gates.Execute(review);
    }

    public static void Null(ServerReview review)
    {
        if (review.FindClearance() == null)
            Gates.Execute(review); // CII1001
    }

    public static void Leaves_where_null(ServerReview review)
    {
        if (review.FindClearance() is null)
            return;

        Gates.Execute(review);
    }

    public static void Is_not_null(ServerReview review)
    {
        if (review.FindClearance() is not null)
            Gates.Execute(review);
    }

    public static void Matches_an_empty_property_pattern(ServerReview review)
    {
        if (review.FindClearance() is { } clearance)
            Office.Note(clearance.Number + review.PrintCertificate());
    }

    public static void Matches_a_type_pattern(ServerReview review)
    {
        if (review.FindClearance() is Clearance clearance)
        {
            Office.Note(clearance.Number);
            Gates.Execute(review);
        }
    }

    public static void Does_not_match_an_empty_property_pattern(ServerReview review)
    {
        if (review.FindClearance() is not { } clearance)
            Gates.Execute(review); // CII1001
        else
            Office.Note(clearance.Number);
    }

    public static void Of_another_review(ServerReview review, ServerReview other)
    {
        if (other.FindClearance() != null)
            Gates.Execute(review); // CII1001
    }
}
