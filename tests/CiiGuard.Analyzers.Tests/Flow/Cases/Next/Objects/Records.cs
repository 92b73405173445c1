using CiiGuard;

namespace Procurement.Cases.Records;

public sealed record FrameworkContract([property: GoverningReview] ServerReview Review, string Title)
{
    [ExecutesContract] public void Execute() => Office.Note(Title);
}

public readonly record struct CallOff([property: GoverningReview] ServerReview Review, int Quantity)
{
    [ExecutesContract] public void Order() => Office.Note("ordered");
}

public struct Slot
{
    [GoverningReview] public ServerReview Review;

    [PutsIntoUse] public readonly void Start() => Office.Note("started");
}

public static class Classes
{
    public static void With_a_check(FrameworkContract contract)
    {
        if (contract.Review.IsCleared)
            contract.Execute();
    }

    public static void Without_a_check(FrameworkContract contract)
    {
        contract.Execute(); // CII1001
    }

    public static void A_copy_has_the_same_review(FrameworkContract contract)
    {
        if (!contract.Review.IsCleared)
            return;

        var copy = contract with { Title = "copy" };
        copy.Execute();
    }

    public static void A_copy_with_another_review(FrameworkContract contract, ServerReview other)
    {
        if (!contract.Review.IsCleared)
            return;

        var copy = contract with { Review = other };
        copy.Execute(); // CII1001
    }

    public static void A_copy_with_a_cleared_review(FrameworkContract contract, ServerReview other)
    {
        if (!other.IsCleared)
            return;

        var copy = contract with { Review = other };
        copy.Execute();
    }

    public static void The_original_of_a_copy_with_another_review(FrameworkContract contract, ServerReview other)
    {
        if (!contract.Review.IsCleared)
            return;

        var copy = contract with { Review = other };
        Office.Note(copy.Title);
        contract.Execute();
    }

    public static void Deconstructed(FrameworkContract contract)
    {
        var (review, title) = contract;
        if (review.IsCleared)
            contract.Execute();

        Office.Note(title);
    }

    public static void By_a_positional_pattern(FrameworkContract contract)
    {
        if (contract is ({ IsCleared: true }, _))
            contract.Execute();
    }

    public static void By_a_positional_pattern_with_the_wrong_state(FrameworkContract contract)
    {
        if (contract is ({ IsFiled: true }, _))
            contract.Execute(); // CII1001
    }

    public static void Made_for_a_cleared_review(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        new FrameworkContract(review, "lot 7").Execute();
    }

    public static void Made_for_an_unknown_review(ServerReview review)
    {
        new FrameworkContract(review, "lot 7").Execute(); // CII1001
    }
}

public static class Structs
{
    public static void With_a_check(CallOff callOff)
    {
        if (callOff.Review.IsCleared)
            callOff.Order();
    }

    public static void Without_a_check(CallOff callOff)
    {
        callOff.Order(); // CII1001
    }

    public static void A_copy_has_the_same_review(CallOff callOff)
    {
        if (!callOff.Review.IsCleared)
            return;

        var copy = callOff;
        copy.Order();
    }

    public static void A_copy_with_another_review(CallOff callOff, ServerReview other)
    {
        if (!callOff.Review.IsCleared)
            return;

        var copy = callOff with { Review = other };
        copy.Order(); // CII1001
    }

    public static void A_changed_copy_does_not_change_the_original(Slot slot, ServerReview other)
    {
        if (!slot.Review.IsCleared)
            return;

        var copy = slot;
        copy.Review = other;
        slot.Start();
    }

    public static void A_changed_copy_is_changed(Slot slot, ServerReview other)
    {
        if (!slot.Review.IsCleared)
            return;

        var copy = slot;
        copy.Review = other;
        copy.Start(); // CII1003
    }

    public static void The_field_of_a_struct_was_replaced(Slot slot, ServerReview other)
    {
        if (!slot.Review.IsCleared)
            return;

        slot.Review = other;
        slot.Start(); // CII1003
    }
}
