using CiiGuard;

namespace Procurement.Cases.Operators;

/// <summary>Is true where its review is cleared.</summary>
public sealed class TruthfulContract
{
    public TruthfulContract(ServerReview review) => Review = review;

    [GoverningReview] public ServerReview Review { get; }

    [ExecutesContract] public void Execute() => Office.Note("executed");

    public static bool operator true(TruthfulContract contract) => contract.Review.IsCleared;

    public static bool operator false(TruthfulContract contract) => !contract.Review.IsCleared;

    public static bool operator !(TruthfulContract contract) => !contract.Review.IsCleared;
}

/// <summary>Becomes a bool or a review.</summary>
public sealed class ConvertibleContract
{
    public ConvertibleContract(ServerReview review) => Review = review;

    [GoverningReview] public ServerReview Review { get; }

    [ExecutesContract] public void Execute() => Office.Note("executed");

    public static implicit operator bool(ConvertibleContract contract) => contract.Review.IsCleared;

    public static implicit operator ServerReview(ConvertibleContract contract) => contract.Review;

    public static explicit operator string(ConvertibleContract contract) => contract.Review.Number;
}

public static class Truth
{
    public static void Is_true(TruthfulContract contract)
    {
        if (contract)
            contract.Execute();
    }

    public static void Is_false(TruthfulContract contract)
    {
        if (contract)
            return;

        contract.Execute(); // CII1001
    }

    public static void Is_not(TruthfulContract contract)
    {
        if (!contract)
            return;

        contract.Execute();
    }

    public static void Of_another(TruthfulContract contract, TruthfulContract other)
    {
        if (other)
            contract.Execute(); // CII1001
    }
}

public static class Conversions
{
    public static void To_bool(ConvertibleContract contract)
    {
        if (contract)
            contract.Execute();
    }

    public static void To_bool_negated(ConvertibleContract contract)
    {
        if (!contract)
            contract.Execute(); // CII1001
    }

    public static void To_bool_and_stored(ConvertibleContract contract)
    {
        bool ready = contract;
        if (ready)
            contract.Execute();
    }

    public static void To_a_review_without_a_check(ConvertibleContract contract)
    {
        Gates.Execute((ServerReview)contract); // CII1001
    }

    public static void To_a_review_with_a_check(ConvertibleContract contract)
    {
        if (contract.Review.IsCleared)
            Gates.Execute((ServerReview)contract);
    }

    public static void To_a_review_that_is_checked(ConvertibleContract contract)
    {
        ServerReview review = contract;
        if (review.IsCleared)
            contract.Execute();
    }

    public static void To_text_says_nothing(ConvertibleContract contract)
    {
        if ((string)contract != "")
            contract.Execute(); // CII1001
    }

    public static void By_a_cast_to_object_and_back(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        object item = review;
        Gates.Execute((ServerReview)item);
    }

    public static void By_as(object item)
    {
        var review = item as ServerReview;
        if (review != null && review.IsCleared)
            Gates.Execute(review);
    }

    public static void By_as_without_a_check(object item)
    {
        var review = item as ServerReview;
        if (review != null)
            Gates.Execute(review); // CII1001
    }

    public static void By_dynamic(dynamic review)
    {
        ServerReview found = review;
        Gates.Execute(found); // CII1001
    }
}
